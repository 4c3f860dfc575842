/** The rows of a table of months: for each month the bases that are known, with equal ones as one. */
import type { Figures } from '#domain/seclusion/figures.ts';
import type { Basis } from '#domain/seclusion/query.ts';
import type { StripMinutes } from '#domain/seclusion/strip.ts';
import { minutesPerDay } from '#ui/figure/figure-values.ts';

/** One line of a month: a basis, or two that say the same. */
export interface MonthLine {
	readonly basis: Basis;
	/** The basis that has the same figures. */
	readonly alsoBasis: Basis | null;
	readonly minutes: StripMinutes | null;
	/** Where this line opens into its explanation. */
	readonly href: string;
	/** The line it is to be compared with, where it differs. */
	readonly before: StripMinutes | null;
}

export interface MonthRow {
	readonly month: string;
	readonly running: boolean;
	readonly lines: readonly MonthLine[];
	readonly confirmedOn?: string | null;
	readonly toConfirm?: boolean;
}

/** A basis with its figures and where they are explained. */
export interface BasisOfMonth {
	readonly basis: Basis;
	readonly figures: Figures | null;
	readonly href: string;
}

/** The lines of a month; what comes right after what it equals is told together with it. */
export function monthLines(bases: readonly BasisOfMonth[]): MonthLine[] {
	const lines: MonthLine[] = [];
	for (const { basis, figures, href } of bases) {
		const minutes = figures && minutesPerDay(figures);
		const last = lines.at(-1);
		const compared = basis === 'reported' || basis === 'practice' ? last : undefined;
		if (last && compared?.minutes && minutes && areEqual(compared.minutes, minutes)) {
			lines[lines.length - 1] = { ...last, alsoBasis: basis };
		} else {
			lines.push({ basis, alsoBasis: null, minutes, href, before: compared?.minutes ?? null });
		}
	}
	return lines;
}

function areEqual(one: StripMinutes, other: StripMinutes): boolean {
	return JSON.stringify(one) === JSON.stringify(other);
}
