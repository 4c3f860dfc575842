/** Which places, youths and entries a record is about: the measure of whether two changes touch the same thing. */
import type { OpenDeurDocument } from '#domain/document/schema.ts';

export interface About {
	/** Of what is recorded about a location as a whole: ambitions, targets, occupancy. */
	readonly locationIds: ReadonlySet<string>;
	readonly groupIds: ReadonlySet<string>;
	readonly youthIds: ReadonlySet<string>;
	/** The entries themselves, as list and id, and the entry that one is attached to. */
	readonly entries: ReadonlySet<string>;
}

/** Lists of which an entry is about the location that it names; others are about a group or youth there. */
const ABOUT_LOCATION: ReadonlySet<string> = new Set([
	'ambitions',
	'targets',
	'occupancies',
	'staffingRules',
	'activities',
	'councilSchemes',
	'councilMembers',
	'councilMeetings'
]);

/** The fields by which an entry is attached to another. */
const ATTACHED_TO = [
	['policyId', 'policies'],
	['draftId', 'drafts'],
	['pilotId', 'pilots'],
	['periodId', 'periods'],
	['proposalId', 'proposals'],
	['reviewId', 'reviews'],
	['askingId', 'askings'],
	['commentId', 'comments']
] as const;

/** What an entry says of itself; `kind` is its list. */
export function aboutOf(kind: string, id: string, value: unknown): About {
	const fields = typeof value === 'object' && value !== null ? value : {};
	const locationIds = new Set<string>();
	const entries = new Set([`${kind} ${id}`]);
	const groupIds = new Set<string>();
	const youthIds = new Set<string>();
	if (kind === 'locations') locationIds.add(id);
	if (kind === 'groups') groupIds.add(id);
	if (kind === 'youths') youthIds.add(id);
	if ('groupId' in fields && typeof fields.groupId === 'string') groupIds.add(fields.groupId);
	if ('youthId' in fields && typeof fields.youthId === 'string') youthIds.add(fields.youthId);
	if ('youthIds' in fields && Array.isArray(fields.youthIds)) {
		for (const youthId of fields.youthIds) youthIds.add(youthId);
	}
	if (ABOUT_LOCATION.has(kind) && 'locationId' in fields && typeof fields.locationId === 'string') {
		locationIds.add(fields.locationId);
	}
	for (const [field, list] of ATTACHED_TO) {
		const attached: unknown = Reflect.get(fields, field);
		if (typeof attached === 'string') entries.add(`${list} ${attached}`);
	}
	return { locationIds, groupIds, youthIds, entries };
}

/** What several changes are about together. */
export function aboutAll(abouts: readonly About[]): About {
	return {
		locationIds: new Set(abouts.flatMap(({ locationIds }) => [...locationIds])),
		groupIds: new Set(abouts.flatMap(({ groupIds }) => [...groupIds])),
		youthIds: new Set(abouts.flatMap(({ youthIds }) => [...youthIds])),
		entries: new Set(abouts.flatMap(({ entries }) => [...entries]))
	};
}

/** True where two share a location, a group, a youth or an entry. */
export function touchesSame(one: About, other: About): boolean {
	return !(
		one.locationIds.isDisjointFrom(other.locationIds) &&
		one.groupIds.isDisjointFrom(other.groupIds) &&
		one.youthIds.isDisjointFrom(other.youthIds) &&
		one.entries.isDisjointFrom(other.entries)
	);
}

/**
 * Where a youth belongs on a date, for who may know the youth: the groups of the stays that run or are yet to
 * come; for one who has left, of the last stay; for one who never stayed, the location that gave the number.
 */
export function placesOfYouth(
	{ stays, groups, youths }: Pick<OpenDeurDocument, 'stays' | 'groups' | 'youths'>,
	youthId: string,
	date: string
): { groupIds: string[]; locationIds: string[] } {
	const own = stays.filter((stay) => stay.youthId === youthId);
	const running = own.filter(({ to }) => !to || to > `${date}T00:00`);
	const last = own.toSorted((a, b) => (a.from < b.from ? 1 : -1)).slice(0, 1);
	const groupIds = new Set((running.length > 0 ? running : last).map(({ groupId }) => groupId));
	const locationIds = new Set(
		groups.filter(({ id }) => groupIds.has(id)).map(({ locationId }) => locationId)
	);
	const youth = youths.find(({ id }) => id === youthId);
	if (youth && own.length === 0) locationIds.add(youth.locationId);
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
