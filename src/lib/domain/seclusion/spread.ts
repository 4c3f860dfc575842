/** How far some youths lie apart: lowest, median and highest, never a mean alone. */

export interface Spread {
	readonly lowest: number;
	readonly median: number;
	readonly highest: number;
	/** How many there are. */
	readonly count: number;
}

/** The spread of some values; null where there are none. The median of an even number is the mean of the middle two. */
export function spreadOf(values: readonly number[]): Spread | null {
	if (values.length === 0) return null;
	const sorted = [...values].sort((a, b) => a - b);
	const middle = Math.floor(sorted.length / 2);
	const median = sorted.length % 2 === 1 ? sorted[middle] : (sorted[middle - 1] + sorted[middle]) / 2;
	return { lowest: sorted[0], median, highest: sorted[sorted.length - 1], count: sorted.length };
}
