/** Where a date and a number of hours lie in the picture, and which of them are written beside it. */
import { scaleLinear } from 'd3-scale';
import type { Range } from '#domain/seclusion/query.ts';
import { dateOf, dayNumber, firstOfNextMonth } from '#domain/time/calendar.ts';

/** How far along a range a date lies, 0–100. */
export function percentOfDays({ from, to }: Range): (date: string) => number {
	const scale = scaleLinear([dayNumber(from), dayNumber(to)], [0, 100]);
	return (date) => round(scale(dayNumber(date)));
}

/** A range cut to another; null where they share no day. */
export function overlap(one: Range, other: Range): Range | null {
	const from = one.from > other.from ? one.from : other.from;
	const to = one.to < other.to ? one.to : other.to;
	return from < to ? { from, to } : null;
}

const LEAST_HOURS = 2;
const MINUTES_PER_HOUR = 60;

/** The hours at the top of the picture, above all of some minutes: whole hours, even ones where there are many. */
export function topHours(minutes: readonly number[]): number {
	const hours = Math.max(LEAST_HOURS, ...minutes.map((one) => one / MINUTES_PER_HOUR));
	const step = Math.min(hourStep(hours), 2);
	return Math.min(24, Math.ceil(hours / step) * step);
}

/** The hours that get a line and a number, from 0 to the top. */
export function hourTicks(top: number): number[] {
	const step = hourStep(top);
	return Array.from({ length: Math.floor(top / step) + 1 }, (_, at) => at * step);
}

function hourStep(hours: number): number {
	if (hours <= 3) return 1;
	return hours <= 6 ? 2 : 4;
}

/** Hours above the bottom of a picture of some pixels high, as pixels from its top. */
export function pixelsOfHours(top: number, height: number): (hours: number) => number {
	const scale = scaleLinear([0, top], [height, 0]);
	return (hours) => round(scale(hours));
}

/** A date on the axis. */
export interface TimeTick {
	readonly date: string;
	/** `year` where the first of January is meant, or the years alone are written. */
	readonly of: 'year' | 'month';
}

/** In months: as many as fit, of lengths that a reader knows. */
const STEPS = [1, 3, 6, 12, 24, 60, 120];
const PIXELS = { year: 52, month: 84 } as const;

/** First days of months, evenly, of which the names fit on a number of pixels. */
export function timeTicks({ from, to }: Range, pixels: number): TimeTick[] {
	const months = firstsOfMonths(from, to);
	const days = dayNumber(to) - dayNumber(from);
	const step = STEPS.find((length) => {
		const between = (length * DAYS_IN_MONTH * pixels) / days;
		return between >= PIXELS[length % 12 === 0 ? 'year' : 'month'];
	});
	const length = step ?? STEPS[STEPS.length - 1];
	const of = length % 12 === 0 ? 'year' : 'month';
	return months.filter((date) => monthNumber(date) % length === 0).map((date) => ({ date, of }));
}

const DAYS_IN_MONTH = 30.4;

function firstsOfMonths(from: string, to: string): string[] {
	const firsts: string[] = [];
	const start = from.endsWith('-01') ? dateOf(dayNumber(from)) : firstOfNextMonth(from);
	for (let date = start; date < to; date = firstOfNextMonth(date)) firsts.push(date);
	return firsts;
}

/** Months since the year 0, so that January of an even year is a multiple of 24. */
function monthNumber(date: string): number {
	return Number(date.slice(0, 4)) * 12 + Number(date.slice(5, 7)) - 1;
}

/** Rounded to what can be seen, so that the markup stays short. */
export function round(value: number): number {
	return Math.round(value * 100) / 100;
}
