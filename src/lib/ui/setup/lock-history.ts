/** A lock through time, seen from a day: what holds, since when, and what held before or will hold. */
import type { LockRow } from './setup-data.ts';

export interface LockHistory {
	readonly now: LockRow;
	/** Each with the day on which it ended. */
	readonly earlier: readonly (LockRow & { readonly until: string })[];
	readonly later: readonly (LockRow & { readonly from: string })[];
}

/** Rows that change nothing about the lock are left out: a group's capacity may change by itself. */
export function lockHistory(rows: readonly LockRow[], day: string): LockHistory {
	const changes = rows.filter(({ lock }, at) => lock !== rows[at - 1]?.lock);
	const at = changes.findLastIndex(({ from }) => from === null || from <= day);
	const now = changes[Math.max(at, 0)];
	return {
		now,
		earlier: changes.slice(0, at).map((row, index) => ({ ...row, until: changes[index + 1].from ?? '' })),
		later: changes.slice(at + 1).map((row) => ({ ...row, from: row.from ?? '' }))
	};
}
