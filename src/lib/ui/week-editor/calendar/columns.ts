/** Where a weekday stands in the calendar: a date of its own with an empty day after it, so that a night is one piece. */
import type { Weekday } from '#domain/document/schema.ts';
import { WEEKDAYS } from '#domain/document/vocabulary.ts';

/**
 * A calendar draws a column from the morning to the next morning. On dates in a row, the next day's morning
 * would stand in two columns; with a day between that is never shown, it stands in one.
 */
const DATES: Record<Weekday, string> = {
	mon: '2024-01-01',
	tue: '2024-01-03',
	wed: '2024-01-05',
	thu: '2024-01-08',
	fri: '2024-01-10',
	sat: '2024-01-12',
	sun: '2024-01-15'
};

/** The days between the columns, as the calendar numbers weekdays: Sunday, Tuesday, Thursday, Saturday. */
export const HIDDEN_DAYS = [0, 2, 4, 6];

const MINUTE_MILLISECONDS = 60_000;
const DAY_MILLISECONDS = 1440 * MINUTE_MILLISECONDS;

/** A minute of a weekday, counted from its midnight; from 1440 on it is of the morning after. */
export interface ColumnMinute {
	readonly weekday: Weekday;
	readonly minute: number;
}

/** The moment in the calendar that stands for a minute of a weekday. */
export function momentOf(weekday: Weekday, minute: number): Date {
	return new Date(midnightOf(weekday) + minute * MINUTE_MILLISECONDS);
}

/** The minute of a weekday that a moment in the calendar stands for. */
export function columnMinuteOf(moment: Date): ColumnMinute {
	const weekday = WEEKDAYS.findLast((known) => midnightOf(known) <= moment.valueOf()) ?? 'mon';
	return { weekday, minute: (moment.valueOf() - midnightOf(weekday)) / MINUTE_MILLISECONDS };
}

/** The range of dates that shows these weekdays, which follow one another. */
export function rangeOf(weekdays: readonly Weekday[]): { start: string; end: string } {
	const [first = 'mon', last = first] = [weekdays[0], weekdays.at(-1)];
	return {
		start: DATES[first],
		end: new Date(midnightOf(last) + DAY_MILLISECONDS).toISOString().slice(0, 10)
	};
}

function midnightOf(weekday: Weekday): number {
	return Date.parse(DATES[weekday]);
}
