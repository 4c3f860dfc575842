/** What can be asked for: a range, rows, a breakdown in time and a basis (FORMAT.md sections 4 and 7). */
import type { DayChange } from '../document/schema.ts';

export const ROWS_BY = ['youth', 'group', 'location', 'institution'] as const;
export const ROWS_PER = ['total', 'month', 'day'] as const;
export const BASES = ['youths', 'reported', 'policy', 'practice'] as const;

export type RowsBy = (typeof ROWS_BY)[number];
export type RowsPer = (typeof ROWS_PER)[number];
export type Basis = (typeof BASES)[number];

export interface Range {
	/** First date that counts. */
	readonly from: string;
	/** First date that no longer counts. */
	readonly to: string;
}

export interface HoursQuery extends Range {
	readonly by: RowsBy;
	readonly per: RowsPer;
	readonly basis: Basis;
}

/** Planned and reported count real stays; prescribed and practised count one imaginary youth per group. */
export function countsRealYouths(basis: Basis): boolean {
	return basis === 'youths' || basis === 'reported';
}

/** Rule 5 and section 4: whether a day change counts at all in a basis. */
export function countsInBasis(change: DayChange, basis: Basis): boolean {
	if (basis === 'policy') return false;
	if (basis === 'practice') return !change.youthIds;
	return basis === 'reported' || change.origin === 'choice';
}
