/** Figures as the report shows them: per 24 hours, with what is derived from them. */
import { measuresOf, type Measures } from '#domain/period/measures.ts';
import type { Figures } from '#domain/seclusion/figures.ts';
import type { Basis } from '#domain/seclusion/query.ts';
import type { StripMinutes } from '#domain/seclusion/strip.ts';
import type { Words } from '#i18n/words.ts';
import { minutesPerDay } from '#ui/figure/figure-values.ts';

/** Minutes per youth per 24 hours present. */
export interface ShownFigures extends Measures {
	readonly minutes: StripMinutes;
}

/** Null: not known, or not for this reader. */
export type ShownByBasis = Readonly<Record<Basis, ShownFigures | null>>;

/** What is shown of figures; null where nothing is known. */
export function shownFigures(figures: Figures | null): ShownFigures | null {
	const minutes = figures && minutesPerDay(figures);
	const measures = figures && measuresOf(figures);
	return minutes && measures && { minutes, ...measures };
}

/** The same on each basis. */
export function shownByBasis(figures: Readonly<Record<Basis, Figures | null>>): ShownByBasis {
	return {
		youths: shownFigures(figures.youths),
		reported: shownFigures(figures.reported),
		policy: shownFigures(figures.policy),
		practice: shownFigures(figures.practice)
	};
}

/** One line of figures: a basis, or two that say the same. */
export interface BasisLine {
	readonly basis: Basis;
	/** True where the basis that belongs beside it has the same figures. */
	readonly isBoth: boolean;
	readonly shown: ShownFigures;
}

/** What stands beside what: prescribed beside practised, planned beside reported. */
export const PAIRS = [
	['policy', 'practice'],
	['youths', 'reported']
] as const;

/** What a line is called. */
export function basisName({ basis, isBoth }: Pick<BasisLine, 'basis' | 'isBoth'>, t: Words): string {
	return isBoth ? t.report.hours.equal[basis === 'policy' ? 'practice' : 'reported'] : t.bases.head[basis];
}

/** The lines of a place; a pair that says the same is one line, and what is not known has none. */
export function basisLines(known: Readonly<Record<Basis, Figures | null>>): BasisLine[] {
	const figures = shownByBasis(known);
	return PAIRS.flatMap(([first, second]) => {
		const [one, other] = [figures[first], figures[second]];
		const isBoth = one !== null && other !== null && isSame(one.minutes, other.minutes);
		return [
			...(one ? [{ basis: first, isBoth, shown: one }] : []),
			...(other && !isBoth ? [{ basis: second, isBoth: false, shown: other }] : [])
		];
	});
}

function isSame(one: StripMinutes, other: StripMinutes): boolean {
	return JSON.stringify(one) === JSON.stringify(other);
}
