/** Records changes as one batch that can be told and taken back. */
import { done, type Outcome } from './outcome.ts';
import type { RecordedBatch } from './record-urgent-measure.ts';
import { recordEntries, type EntryChange } from './record.ts';
import type { NamedEntry } from './undo-group-records.ts';
import type { Context } from './use-case.ts';

/** `id`: of what the batch is about; each change is of a list that can be taken back. */
export async function recordBatch(
	context: Context,
	{ id, position }: { readonly id: string; readonly position: number },
	changes: readonly EntryChange[]
): Promise<Outcome<RecordedBatch>> {
	const outcome = await recordEntries(context, position, changes);
	if (!outcome.ok) return outcome;
	// The lists of a program's changes are those that can be taken back.
	const entries = changes.map((change) => ({ list: change.list, id: change.id }) as NamedEntry);
	return done({ id, position: outcome.value.position, entries });
}
