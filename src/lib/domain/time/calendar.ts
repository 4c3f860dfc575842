/** Calendar days as whole numbers, so that ranges of days are plain arithmetic; no time zone here. */
import type { Weekday } from '../document/schema.ts';
import { WEEKDAYS } from '../document/vocabulary.ts';

const MILLISECONDS_PER_DAY = 86_400_000;

/** Days since 1970-01-01 of a valid `YYYY-MM-DD` (or of the date part of a date-time). */
export function dayNumber(date: string): number {
	const year = digits(date, 0, 4);
	const month = digits(date, 5, 7);
	const shifted = month <= 2 ? year - 1 : year;
	const era = Math.floor(shifted / 400);
	const yearOfEra = shifted - era * 400;
	const dayOfYear = Math.floor((153 * (month + (month > 2 ? -3 : 9)) + 2) / 5) + digits(date, 8, 10) - 1;
	const dayOfEra = yearOfEra * 365 + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100) + dayOfYear;
	return era * 146_097 + dayOfEra - 719_468;
}

/** The `YYYY-MM-DD` of a number of days since 1970-01-01; years 0001–9999. */
export function dateOf(day: number): string {
	return new Date(day * MILLISECONDS_PER_DAY).toISOString().slice(0, 10);
}

/** 0 for Monday to 6 for Sunday. */
function weekdayIndex(day: number): number {
	return (((day + 3) % 7) + 7) % 7;
}

/** The weekday of a day. */
export function weekdayOf(day: number): Weekday {
	return WEEKDAYS[weekdayIndex(day)];
}

/** Minutes since midnight of a valid `HH:MM`, 0–1439; `at` says where it starts in the text. */
export function minuteOfDay(time: string, at = 0): number {
	return digits(time, at, at + 2) * 60 + digits(time, at + 3, at + 5);
}

/** `HH:MM` of minutes since midnight; a minute of the next day counts on from 00:00. */
export function timeOf(minute: number): string {
	const withinDay = ((minute % 1440) + 1440) % 1440;
	return `${String(Math.floor(withinDay / 60)).padStart(2, '0')}:${String(withinDay % 60).padStart(2, '0')}`;
}

/** The first day of the month after a `YYYY-MM-DD` or `YYYY-MM`. */
export function firstOfNextMonth(date: string): string {
	const year = digits(date, 0, 4);
	const month = digits(date, 5, 7);
	const next = month === 12 ? [year + 1, 1] : [year, month + 1];
	return `${String(next[0]).padStart(4, '0')}-${String(next[1]).padStart(2, '0')}-01`;
}

/** A date some days later (or earlier, where negative). */
export function addDays(date: string, days: number): string {
	return dateOf(dayNumber(date) + days);
}

function digits(text: string, from: number, to: number): number {
	let value = 0;
	for (let at = from; at < to; at++) value = value * 10 + text.charCodeAt(at) - 48;
	return value;
}
