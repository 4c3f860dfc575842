/** The smallest thing that is added up for outside: what one youth had at one location in one calendar month. */
import type { Figures } from '../seclusion/figures.ts';

/** The bases of which figures rest on real youths. */
export const YOUTH_BASES = ['youths', 'reported'] as const;

export type YouthBasis = (typeof YOUTH_BASES)[number];

export interface YouthMonth {
	readonly youthId: string;
	readonly locationId: string;
	/** `YYYY-MM`, whole. */
	readonly month: string;
	/** What was planned, and the same with what practice reported. */
	readonly figures: Readonly<Record<YouthBasis, Figures>>;
}

/** Minutes of which the program is known; no figure counts any other. */
export function knownMinutes({ presentMinutes, unknownMinutes }: Figures): number {
	return presentMinutes - unknownMinutes;
}

/** How many different youths have something that is not zero. */
export function countYouths(cells: readonly YouthMonth[], hasSome: (cell: YouthMonth) => boolean): number {
	return new Set(cells.filter(hasSome).map(({ youthId }) => youthId)).size;
}
