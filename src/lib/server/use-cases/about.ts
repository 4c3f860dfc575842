/** Which groups, youths and entries a record is about: the measure of whether two changes touch the same thing. */
import type { OpenDeurDocument } from '#domain/document/schema.ts';

export interface About {
	readonly groupIds: ReadonlySet<string>;
	readonly youthIds: ReadonlySet<string>;
	/** The entries themselves, as list and id: a location is about no group. */
	readonly entries: ReadonlySet<string>;
}

/** What an entry says of itself; `kind` is its list. */
export function aboutOf(kind: string, id: string, value: unknown): About {
	const fields = typeof value === 'object' && value !== null ? value : {};
	const groupIds = new Set<string>();
	const youthIds = new Set<string>();
	if (kind === 'groups') groupIds.add(id);
	if (kind === 'youths') youthIds.add(id);
	if ('groupId' in fields && typeof fields.groupId === 'string') groupIds.add(fields.groupId);
	if ('youthId' in fields && typeof fields.youthId === 'string') youthIds.add(fields.youthId);
	if ('youthIds' in fields && Array.isArray(fields.youthIds)) {
		for (const youthId of fields.youthIds) youthIds.add(youthId);
	}
	return { groupIds, youthIds, entries: new Set([`${kind} ${id}`]) };
}

/** What several changes are about together. */
export function aboutAll(abouts: readonly About[]): About {
	return {
		groupIds: new Set(abouts.flatMap(({ groupIds }) => [...groupIds])),
		youthIds: new Set(abouts.flatMap(({ youthIds }) => [...youthIds])),
		entries: new Set(abouts.flatMap(({ entries }) => [...entries]))
	};
}

/** True where two share a group, a youth or an entry. */
export function touchesSame(one: About, other: About): boolean {
	return !(
		one.groupIds.isDisjointFrom(other.groupIds) &&
		one.youthIds.isDisjointFrom(other.youthIds) &&
		one.entries.isDisjointFrom(other.entries)
	);
}

/** The groups and locations that a youth has stayed in: who may know the youth. */
export function placesOfYouth(
	document: OpenDeurDocument,
	youthId: string
): { groupIds: string[]; locationIds: string[] } {
	const groupIds = new Set(
		document.stays.filter((stay) => stay.youthId === youthId).map(({ groupId }) => groupId)
	);
	const locationIds = new Set(
		document.groups.filter(({ id }) => groupIds.has(id)).map(({ locationId }) => locationId)
	);
	const youth = document.youths.find(({ id }) => id === youthId);
	if (youth) locationIds.add(youth.locationId);
	return { groupIds: [...groupIds], locationIds: [...locationIds] };
}

/** A group as access asks about it: with its location. */
export function placeOfGroup(
	document: OpenDeurDocument,
	groupId: string
): { groupIds: string[]; locationIds: string[] } | null {
	const group = document.groups.find(({ id }) => id === groupId);
	return group ? { groupIds: [group.id], locationIds: [group.locationId] } : null;
}
