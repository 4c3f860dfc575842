/** Where a time of day lies within a shift that may run past midnight. */
import { minuteOfDay } from '../../time/calendar.ts';
import type { Readable, Unreadable } from '../readable.ts';
import type { Shift } from '../staffing-schema.ts';

const MINUTES_PER_DAY = 1440;

export type ReadableShift = Exclude<Readable<Shift>, Unreadable>;

/** A shift from the minute of its day on which it starts, with its length in minutes, 1–1439. */
export interface Span {
	readonly startMinute: number;
	readonly minutes: number;
}

/** The span of a shift; undefined where its times cannot be read or are the same. */
export function spanOf({ start, end }: { start: unknown; end: unknown }): Span | undefined {
	if (typeof start !== 'string' || typeof end !== 'string' || start === end) return undefined;
	const startMinute = minuteOfDay(start);
	return { startMinute, minutes: after(startMinute, minuteOfDay(end)) };
}

/** How many minutes after a shift's start a time of day comes, 0–1439. */
export function minutesInto({ startMinute }: Span, time: string): number {
	return after(startMinute, minuteOfDay(time));
}

function after(startMinute: number, minute: number): number {
	return (minute - startMinute + MINUTES_PER_DAY) % MINUTES_PER_DAY;
}
