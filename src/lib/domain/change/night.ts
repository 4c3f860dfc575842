/** Whether the nights of a week became lighter or stricter (FORMAT.md section 5). */
import type { Weekday } from '../document/schema.ts';
import { WEEKDAYS } from '../document/vocabulary.ts';
import { strictness, type SeclusionState } from '../seclusion/state.ts';
import type { WeekBlock } from './week-blocks.ts';

/** The weekdays on which the night is lower or higher than it was; a week may have both. */
export interface NightComparison {
	readonly relaxed: readonly Weekday[];
	readonly tightened: readonly Weekday[];
}

/** Compares the nights weekday by weekday; one that is not there is free. */
export function compareNights(before: readonly WeekBlock[], after: readonly WeekBlock[]): NightComparison {
	const [was, is] = [nightsOf(before), nightsOf(after)];
	const changeOn = (weekday: Weekday) =>
		strictness(is.get(weekday) ?? 'free') - strictness(was.get(weekday) ?? 'free');
	return {
		relaxed: WEEKDAYS.filter((weekday) => changeOn(weekday) < 0),
		tightened: WEEKDAYS.filter((weekday) => changeOn(weekday) > 0)
	};
}

/** By weekday the strictest state of the night blocks that start on it, where there are any. */
export function nightsOf(blocks: readonly WeekBlock[]): Map<Weekday, SeclusionState> {
	const nights = new Map<Weekday, SeclusionState>();
	for (const { weekday, state } of blocks) {
		const known = nights.get(weekday);
		if (known === undefined || strictness(state) > strictness(known)) nights.set(weekday, state);
	}
	return nights;
}
