/** What changed in groups through time: one entry for each date on which something did. */
import type { ChangeNote, OpenDeurDocument, Policy, RuleBasis } from '../document/schema.ts';
import { windowOf } from '../institution/open-days.ts';
import type { Range } from '../seclusion/query.ts';
import type { Change } from './change.ts';
import { changesByDate } from './dated.ts';
import { recordsOf, type GroupRecords } from './group-records.ts';

/** A date on which something in a group differs from the day before. */
export interface DatedChange {
	readonly date: string;
	readonly group: { readonly id: string; readonly name: string };
	readonly location: { readonly id: string; readonly name: string };
	/** The version that begins to hold on this date; null where none does. */
	readonly version: VersionFacts | null;
	/** Why the change was possible or hard, where somebody wrote it down. */
	readonly note: ChangeNote | null;
	/** Empty where a version begins whose blocks are like those of the one before. */
	readonly changes: readonly Change[];
}

/** What a version says of itself. */
export interface VersionFacts {
	readonly id: string;
	readonly title: string;
	readonly reason: string | null;
	readonly basis: RuleBasis | null;
	/** A pilot's end: the first day on which it no longer holds. */
	readonly effectiveTo: string | null;
}

/** The changes of one group on dates in a range, oldest first; only days on which it is open. */
export function changesOfGroup(document: OpenDeurDocument, groupId: string, range: Range): DatedChange[] {
	return changesOf(
		recordsOf(document, ({ id }) => id === groupId),
		range
	);
}

/** The changes of all groups of a location, by date and then in the document's order of groups. */
export function changesOfLocation(
	document: OpenDeurDocument,
	locationId: string,
	range: Range
): DatedChange[] {
	return changesOf(
		recordsOf(document, (group) => group.locationId === locationId),
		range
	);
}

/** The changes of all groups, by date and then in the document's order of groups. */
export function changesOfInstitution(document: OpenDeurDocument, range: Range): DatedChange[] {
	return changesOf(
		recordsOf(document, () => true),
		range
	);
}

function changesOf(groups: readonly GroupRecords[], range: Range): DatedChange[] {
	return groups
		.flatMap((records) => changesInGroup(records, range))
		.sort((a, b) => (a.date < b.date ? -1 : a.date > b.date ? 1 : 0));
}

function changesInGroup(records: GroupRecords, range: Range): DatedChange[] {
	const { group, location, notes } = records;
	const window = windowOf(group, location, range);
	if (!window) return [];
	return [...changesByDate(records, window)].map(([date, { version, changes }]) => ({
		date,
		group: { id: group.id, name: group.name },
		location: { id: location.id, name: location.name },
		version: version && factsOf(version),
		note: notes.find((note) => note.date === date) ?? null,
		changes
	}));
}

function factsOf({ id, title, reason, basis, effectiveTo }: Policy): VersionFacts {
	return {
		id,
		title,
		reason: reason ?? null,
		basis: basis ?? null,
		effectiveTo: effectiveTo ?? null
	};
}
