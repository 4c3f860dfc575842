/** How many youths a figure rests on at least before it goes outside, and how counts of youths are rounded there. */

/** Fewer youths than this, and a figure of real youths stays inside. */
export const FEWEST_YOUTHS = 10;

/** Counts of youths are given in steps of this. */
const COUNT_STEP = 5;

/** Hours per youth per 24 hours are given in steps of a tenth. */
const STEPS_PER_HOUR = 10;

/** True for nobody, and for so many that nobody stands out: nothing is told of the one to nine in between. */
export function isNobodyOrEnough(youths: number): boolean {
	return youths === 0 || youths >= FEWEST_YOUTHS;
}

/** A count of youths, or an average of them, to the nearest five. */
export function roundedYouths(youths: number): number {
	return Math.round(youths / COUNT_STEP) * COUNT_STEP;
}

/**
 * Hours per youth per 24 hours to one decimal, six minutes: among ten youths who are there for a month, one
 * hour a day of one of them lies at that edge, an hour on one day far below it.
 */
export function roundedHours(hours: number): number {
	return Math.round(hours * STEPS_PER_HOUR) / STEPS_PER_HOUR;
}
