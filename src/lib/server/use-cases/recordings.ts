/** Who recorded what, and when: the records behind entries of some lists, found once for what is known. */
import type { ListName } from '#domain/document/schema.ts';
import type { LedgerRecord } from '#server/storage/ledger.ts';
import { dateThere, zoneOf } from './clock-there.ts';
import type { Context } from './use-case.ts';

/** On which date something was recorded, where the institution is, and by whom. */
export interface Recording {
	readonly on: string;
	readonly actor: string;
}

/** Lists that changes of a group are made of. */
const LISTS = [
	'policies',
	'groups',
	'rooms',
	'dayChanges',
	'changeNotes',
	'corrections',
	'urgentMeasures',
	'withdrawals',
	'drafts',
	'pilots',
	'staffings'
] as const satisfies readonly ListName[];

export type RecordedList = (typeof LISTS)[number];

/** All records of an entry, the first one first. */
export function recordsOfEntry(context: Context, list: RecordedList, id: string): readonly LedgerRecord[] {
	return recordsOf(context).get(list)?.get(id) ?? [];
}

/** The ids of every entry of a list that was ever recorded, also of those that were withdrawn. */
export function idsEverRecorded(context: Context, list: RecordedList): Iterable<string> {
	return recordsOf(context).get(list)?.keys() ?? [];
}

/** The recording of the first of some records that says something; of none: null. */
export function firstThat(
	context: Context,
	records: readonly LedgerRecord[],
	says: (value: unknown) => boolean = () => true
): Recording | null {
	const record = records.find(({ value }) => value !== null && says(value));
	return record ? recordingOf(context, record) : null;
}

export function recordingOf({ document }: Context, { at, actor }: LedgerRecord): Recording {
	return { on: dateThere(at, zoneOf(document)), actor };
}

type Records = ReadonlyMap<string, ReadonlyMap<string, readonly LedgerRecord[]>>;

function recordsOf({ knowledge, world }: Context): Records {
	return knowledge.once('records of changes', () => {
		const byList = new Map<string, Map<string, LedgerRecord[]>>(LISTS.map((list) => [list, new Map()]));
		for (const record of world.ledger.read()) {
			if (record.seq > knowledge.position) break;
			const entries = byList.get(record.kind);
			if (!entries) continue;
			const known = entries.get(record.id);
			if (known) known.push(record);
			else entries.set(record.id, [record]);
		}
		return byList;
	});
}
