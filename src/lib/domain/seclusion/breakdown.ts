/** The parts of a range for which rows are asked: the whole, its months or its days. */
import { dateOf, dayNumber, firstOfNextMonth } from '../time/calendar.ts';
import type { Range, RowsPer } from './query.ts';

/** The breakdown of a range. A month that the range cuts is one part all the same. */
export class Breakdown {
	readonly firstDay: number;
	/** The first day that is no longer in the range. */
	readonly endDay: number;
	readonly #per: RowsPer;
	/** The first day of each part. */
	readonly #starts: readonly number[];
	/** Which part each day is in. */
	readonly #partOf: Int32Array;

	constructor(range: Range, per: RowsPer) {
		this.firstDay = dayNumber(range.from);
		this.endDay = dayNumber(range.to);
		this.#per = per;
		this.#starts = startsOf(range, per, this.firstDay, this.endDay);
		this.#partOf = new Int32Array(Math.max(0, this.endDay - this.firstDay));
		this.#starts.forEach((start, part) => this.#partOf.fill(part, start - this.firstDay));
	}

	/** How many parts there are. */
	get parts(): number {
		return this.#starts.length;
	}

	/** Which part a day of the range is in, from 0. */
	partOf(day: number): number {
		return this.#partOf[day - this.firstDay];
	}

	/** The first day after a part. */
	endOf(part: number): number {
		return part + 1 < this.#starts.length ? this.#starts[part + 1] : this.endDay;
	}

	/** `{ month }` or `{ day }` of a part; nothing for the whole. */
	label(part: number): { month?: string; day?: string } {
		if (this.#per === 'total') return {};
		const day = dateOf(this.#starts[part]);
		return this.#per === 'day' ? { day } : { month: day.slice(0, 7) };
	}
}

function startsOf(range: Range, per: RowsPer, firstDay: number, endDay: number): number[] {
	if (per === 'day') return Array.from({ length: Math.max(0, endDay - firstDay) }, (_, at) => firstDay + at);
	const starts = [firstDay];
	if (per === 'total') return starts;
	for (let date = firstOfNextMonth(range.from); date < range.to; date = firstOfNextMonth(date)) {
		starts.push(dayNumber(date));
	}
	return starts;
}
