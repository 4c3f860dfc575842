/** The parts of a range for which rows are asked: the whole, its months or its days. */
import { dateOf, dayNumber, firstOfNextMonth } from '../time/calendar.ts';
import type { Range, RowsPer } from './query.ts';

export interface Breakdown {
	readonly firstDay: number;
	/** The first day that is no longer in the range. */
	readonly endDay: number;
	/** How many parts there are. */
	readonly parts: number;
	/** Which part a day of the range is in, from 0. */
	partOf(day: number): number;
	/** The first day after a part. */
	endOf(part: number): number;
	/** `{ month }` or `{ day }` of a part; nothing for the whole. */
	label(part: number): { month?: string; day?: string };
}

/** The breakdown of a range. A month that the range cuts is one part all the same. */
export function breakdownOf(range: Range, per: RowsPer): Breakdown {
	const first = dayNumber(range.from);
	const end = dayNumber(range.to);
	const bounds = { firstDay: first, endDay: end };
	if (per === 'total') return { ...bounds, parts: 1, partOf: () => 0, endOf: () => end, label: () => ({}) };
	if (per === 'day') {
		return {
			...bounds,
			parts: end - first,
			partOf: (day) => day - first,
			endOf: (part) => first + part + 1,
			label: (part) => ({ day: dateOf(first + part) })
		};
	}
	return monthsOf(range, first, end);
}

function monthsOf(range: Range, first: number, end: number): Breakdown {
	const starts = [first];
	for (let date = firstOfNextMonth(range.from); date < range.to; date = firstOfNextMonth(date)) {
		starts.push(dayNumber(date));
	}
	const partOf = new Int32Array(end - first);
	starts.forEach((start, part) => partOf.fill(part, start - first));
	return {
		firstDay: first,
		endDay: end,
		parts: starts.length,
		partOf: (day) => partOf[day - first],
		endOf: (part) => starts[part + 1] ?? end,
		label: (part) => ({ month: dateOf(starts[part]).slice(0, 7) })
	};
}
