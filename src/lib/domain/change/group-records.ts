/** All that is recorded of a group and that changes through time, looked up by group. */
import type {
	ChangeNote,
	DayChange,
	Group,
	Location,
	OpenDeurDocument,
	Policy,
	Room,
	UrgentMeasure
} from '../document/schema.ts';

/** What changes of a group are made of; each list in the document's order. */
export interface GroupRecords {
	readonly group: Group;
	readonly location: Location;
	readonly policies: readonly Policy[];
	readonly rooms: readonly Room[];
	readonly dayChanges: readonly DayChange[];
	readonly measures: readonly UrgentMeasure[];
	readonly notes: readonly ChangeNote[];
}

/** The records of some groups, in the document's order. */
export function recordsOf(document: OpenDeurDocument, isAsked: (group: Group) => boolean): GroupRecords[] {
	const locations = new Map(document.locations.map((location) => [location.id, location]));
	const policies = byGroup(document.policies);
	const rooms = byGroup(document.rooms);
	const dayChanges = byGroup(document.dayChanges);
	const measures = byGroup(document.urgentMeasures);
	const notes = byGroup(document.changeNotes);
	return document.groups.filter(isAsked).map((group) => {
		const location = locations.get(group.locationId);
		if (!location) throw new Error(`group ${group.id} has no location ${group.locationId}`);
		return {
			group,
			location,
			policies: policies(group.id),
			rooms: rooms(group.id),
			dayChanges: dayChanges(group.id),
			measures: measures(group.id),
			notes: notes(group.id)
		};
	});
}

function byGroup<Entry extends { groupId: string }>(
	entries: readonly Entry[]
): (groupId: string) => readonly Entry[] {
	const known = Map.groupBy(entries, ({ groupId }) => groupId);
	return (groupId) => known.get(groupId) ?? [];
}
