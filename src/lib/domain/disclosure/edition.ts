/** As of when figures go outside: from the first of a month to the next they stay the same. */

/**
 * The first day of the month: what goes outside is what was known when it began, of months that had ended by
 * then. So two files of one month never differ, and a day's recordings cannot be had by subtracting.
 */
export function editionOn(today: string): string {
	return `${today.slice(0, 7)}-01`;
}
