/** Wall clock and calendar for the reference: every local time becomes a minute that really passes. */
import { WEEKDAYS } from '#domain/document/vocabulary.ts';
import type { OpenDeurDocument, Weekday } from '#domain/document/schema.ts';

/** The one zone of a document's locations (section 1: the same for all of them). */
export function zoneOf(document: OpenDeurDocument): string {
	return document.locations[0]?.timeZone ?? 'UTC';
}

/**
 * Section 2.3: a wall-clock time on a date, as minutes since 1970 in UTC. A time that the clock skips moves
 * forward with it; a time that it repeats means its first occurrence.
 */
export function minuteAt(date: string, time: string, zone: string): number {
	const local = Temporal.PlainDateTime.from(`${date}T${time}`);
	return local.toZonedDateTime(zone, { disambiguation: 'compatible' }).epochMilliseconds / 60_000;
}

/** A local date-time (`YYYY-MM-DDTHH:MM`) as minutes since 1970; null, until further notice, never comes. */
export function minuteOf(dateTime: string | null | undefined, zone: string): number {
	if (dateTime == null) return Infinity;
	return minuteAt(dateTime.slice(0, 10), dateTime.slice(11), zone);
}

/** The first minute of a local day; a day runs to the first minute of the next one. */
export function startOfDay(date: string, zone: string): number {
	return Temporal.PlainDate.from(date).toZonedDateTime(zone).epochMilliseconds / 60_000;
}

/** The date so many days later (or earlier, below 0). */
export function daysLater(date: string, days: number): string {
	return Temporal.PlainDate.from(date).add({ days }).toString();
}

/** The dates `from` ≤ date < `to`, in order. */
export function datesBetween(from: string, to: string): string[] {
	const dates: string[] = [];
	for (let date = from; date < to; date = daysLater(date, 1)) dates.push(date);
	return dates;
}

/** The weekday of a date as `week` and `weekdays` name it. */
export function weekdayOf(date: string): Weekday {
	return WEEKDAYS[Temporal.PlainDate.from(date).dayOfWeek - 1];
}

/** Whether a half-open range of dates covers a date; an absent bound leaves that side open. */
export function covers(range: { from?: string | null; to?: string | null }, date: string): boolean {
	return (range.from == null || range.from <= date) && (range.to == null || date < range.to);
}
