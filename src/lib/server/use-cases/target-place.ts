/** Of what a target is: a group, a location or the whole institution; and whom access is asked about. */
import type { Group, OpenDeurDocument, Target } from '#domain/document/schema.ts';
import type { AccessObject } from '#server/access/can.ts';

/** A place that can have a target. */
export interface TargetPlace {
	/** As forms carry it: `institution`, `location:ID` or `group:ID`. */
	readonly key: string;
	readonly kind: 'institution' | 'location' | 'group';
	/** Null for the institution. */
	readonly id: string | null;
	readonly name: string;
	/** The name of a group's location. */
	readonly of: string | null;
	readonly groups: readonly Group[];
	readonly access: AccessObject;
}

/** Every place of the institution: itself, its locations, and the groups of each. */
export function targetPlaces({ institution, locations, groups }: OpenDeurDocument): TargetPlace[] {
	const places: TargetPlace[] = [
		{
			key: 'institution',
			kind: 'institution',
			id: null,
			name: institution.name,
			of: null,
			groups,
			access: {}
		}
	];
	for (const { id, name } of locations) {
		const own = groups.filter(({ locationId }) => locationId === id);
		const location = { key: `location:${id}`, kind: 'location', id, name, of: null, groups: own } as const;
		places.push({ ...location, access: { locationIds: [id] } });
		for (const group of own) {
			places.push({
				...{ key: `group:${group.id}`, kind: 'group', id: group.id, name: group.name, of: name },
				groups: [group],
				access: { locationIds: [id], groupIds: [group.id] }
			});
		}
	}
	return places;
}

/** The key of the place that a target is of. */
export function placeKeyOf({ locationId, groupId }: Pick<Target, 'locationId' | 'groupId'>): string {
	if (groupId) return `group:${groupId}`;
	return locationId ? `location:${locationId}` : 'institution';
}

/** The fields of a target that say where it is of. */
export function placeFields({ kind, id }: TargetPlace): Pick<Target, 'locationId' | 'groupId'> {
	return { locationId: kind === 'location' ? id : null, groupId: kind === 'group' ? id : null };
}
