/** The staffing that a draft or a pilot brought along, taken back with the version that it became. */
import { takenBackStaffings } from '#domain/redesign/take-back-staffing.ts';
import type { LedgerRecord } from '#server/storage/ledger.ts';
import { sameJson, type EntryChange } from './record.ts';
import { recordsOfEntry } from './recordings.ts';
import { staffingChanges } from './staffing-changes.ts';
import type { Context } from './use-case.ts';

/** What a draft that becomes a version is recorded with; an import holds more. */
const OF_ADOPTION = ['policies', 'staffings', 'drafts', 'pilots'];

/**
 * Each staffing as it was before the version was recorded; where one was recorded otherwise since, what came with the
 * version goes and what ended for it goes on.
 */
export function staffingTakenBack(context: Context, versionId: string): EntryChange[] {
	const { document, knowledge } = context;
	const batch = batchOf(context, versionId);
	const isOfAdoption = batch.every(({ kind }) => OF_ADOPTION.includes(kind));
	const staffings = isOfAdoption ? batch.filter(({ kind }) => kind === 'staffings') : [];
	const isAsRecorded = ({ id, value }: LedgerRecord) =>
		sameJson(knowledge.entry('staffings', id) ?? null, value);
	if (staffings.length > 0 && staffings.every(isAsRecorded)) {
		return staffings.map((record) => earlier(context, record));
	}
	return staffingChanges(takenBackStaffings(document.staffings, versionId));
}

/** What was recorded at once with the version when it was first recorded. */
function batchOf(context: Context, versionId: string): LedgerRecord[] {
	const first = recordsOfEntry(context, 'policies', versionId).at(0);
	if (!first) return [];
	return context.world.ledger.read().filter(({ at, actor }) => at === first.at && actor === first.actor);
}

function earlier(context: Context, { seq, id }: LedgerRecord): EntryChange {
	const before = recordsOfEntry(context, 'staffings', id).findLast((record) => record.seq < seq);
	// What stood in the ledger went through the schema of its list.
	return { list: 'staffings', id, value: (before?.value ?? null) as object | null };
}
