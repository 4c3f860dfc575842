/** Changed staffings as changes of the ledger. */
import type { ChangedStaffings } from '#domain/redesign/take-up-staffing.ts';
import type { EntryChange } from './record.ts';

/** What goes first: what takes its place may begin on the same day. */
export function staffingChanges({ kept, gone }: ChangedStaffings): EntryChange[] {
	return [
		...gone.map(({ id }) => ({ list: 'staffings', id, value: null }) as const),
		...kept.map((value) => ({ list: 'staffings', id: value.id, value }) as const)
	];
}
