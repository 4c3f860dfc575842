/** Whether the nights of a week became lighter or stricter (FORMAT.md section 5). */
import type { Weekday } from '../document/schema.ts';
import { WEEKDAYS } from '../document/vocabulary.ts';
import { strictness } from '../seclusion/state.ts';
import type { WeekBlock } from './week-blocks.ts';

/** The weekdays on which the night is lower or higher than it was; a week may have both. */
export interface NightComparison {
	readonly relaxed: readonly Weekday[];
	readonly tightened: readonly Weekday[];
}

/** Compares, weekday by weekday, the strictest state of the night blocks that start on it; none is free. */
export function compareNights(before: readonly WeekBlock[], after: readonly WeekBlock[]): NightComparison {
	const was = strictestByWeekday(before);
	const is = strictestByWeekday(after);
	return {
		relaxed: WEEKDAYS.filter((weekday) => is[weekday] < was[weekday]),
		tightened: WEEKDAYS.filter((weekday) => is[weekday] > was[weekday])
	};
}

function strictestByWeekday(nights: readonly WeekBlock[]): Record<Weekday, number> {
	const strictest = { mon: 0, tue: 0, wed: 0, thu: 0, fri: 0, sat: 0, sun: 0 };
	for (const { weekday, state } of nights) {
		strictest[weekday] = Math.max(strictest[weekday], strictness(state));
	}
	return strictest;
}
