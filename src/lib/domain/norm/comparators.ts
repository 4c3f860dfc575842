/** Comparators as lines beside the figures: off until somebody asks for them, and never a verdict. */
import type { FigureName } from '../seclusion/figures.ts';
import { NORMS, type Norm, type NormId } from './norms.ts';

const HOURS_PER_DAY = 24;
const DAYS_PER_WEEK = 7;

/** A line at some hours per day beside one of the three figures. */
export interface ComparatorLine {
	readonly norm: NormId;
	readonly hoursPerDay: number;
	/** `at-most`: the comparator leaves no more than this; `from`: it speaks of this much or more. */
	readonly bound: 'at-most' | 'from';
}

/** Which comparator says something about which figures: of time in the room itself, or of time out of it. */
const ABOUT: {
	readonly [Id in NormId]?: { readonly figures: readonly FigureName[]; readonly of: 'in' | 'out' };
} = {
	'out-of-room': { figures: ['mandatoryRoom'], of: 'out' },
	'activities-day': { figures: ['mandatoryRoom'], of: 'out' },
	'activities-week': { figures: ['mandatoryRoom'], of: 'out' },
	'solitary-confinement': { figures: ['secluded', 'locked'], of: 'in' }
};

/**
 * The comparator lines of a figure in hours per day. What has to be spent out of the room leaves the rest of the
 * day at most; a number of hours per week is divided over its days. Without lines: nothing to compare with.
 */
export function comparatorLines(figure: FigureName): ComparatorLine[] {
	return Object.entries(ABOUT)
		.filter(([, about]) => about.figures.includes(figure))
		.map(([id, about]): ComparatorLine => {
			// The keys of the table are ids of norms.
			const norm = id as NormId;
			const hours = hoursPerDay(NORMS[norm]);
			return about.of === 'out'
				? { norm, hoursPerDay: HOURS_PER_DAY - hours, bound: 'at-most' }
				: { norm, hoursPerDay: hours, bound: 'from' };
		});
}

function hoursPerDay({ value, unit }: Norm): number {
	if (value === undefined) throw new Error('a comparator line needs a value');
	return unit === 'hours-per-week' ? value / DAYS_PER_WEEK : value;
}
