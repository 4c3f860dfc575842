/** Comparators as lines in the picture, each under a letter: they lie too close to each other for words. */
import { comparatorLines } from '#domain/norm/comparators.ts';
import type { NormId } from '#domain/norm/norms.ts';
import type { FigureName } from '#domain/seclusion/figures.ts';

export interface ComparedLine {
	readonly letter: string;
	readonly norm: NormId;
	readonly figure: FigureName;
	readonly hours: number;
	readonly bound: 'at-most' | 'from';
}

const LETTERS = 'ABCDEFGH';

/** The lines of the two figures that comparators are about; one that counts for the locked part too is drawn once. */
export function comparedLines(): ComparedLine[] {
	const lines = (['mandatoryRoom', 'secluded'] as const).flatMap((figure) =>
		comparatorLines(figure).map(({ norm, hoursPerDay, bound }) => ({
			norm,
			figure,
			hours: hoursPerDay,
			bound
		}))
	);
	return lines.sort((a, b) => a.hours - b.hours).map((line, at) => ({ ...line, letter: LETTERS[at] }));
}
