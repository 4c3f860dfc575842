/** Stretches of whole days as numbers, open ends included, so that warnings can cut and join them. */
import { dateOf, dayNumber } from '../../time/calendar.ts';

/** Days from `from` up to `to`; infinite where there is no first or last day. */
export interface Stretch {
	readonly from: number;
	readonly to: number;
}

/** The days of a range of dates. */
export function daysOf(from: string | null | undefined, to: string | null | undefined): Stretch {
	return { from: from ? dayNumber(from) : -Infinity, to: to ? dayNumber(to) : Infinity };
}

/** The days that a range of date-times touches; one that ends at midnight does not touch the day it ends on. */
export function daysTouched(from: string, to: string | null | undefined): Stretch {
	return { from: dayNumber(from), to: to ? endDay(to) : Infinity };
}

function endDay(to: string): number {
	return dayNumber(to) + (to.endsWith('T00:00') ? 0 : 1);
}

/** The days in both; empty (`from` not before `to`) where they do not meet. */
export function overlap(a: Stretch, b: Stretch): Stretch {
	return { from: Math.max(a.from, b.from), to: Math.min(a.to, b.to) };
}

export function isEmpty({ from, to }: Stretch): boolean {
	return from >= to;
}

/** The stretch in pieces, each of which begins at its start or at one of the days. */
export function piecesOf(stretch: Stretch, days: Iterable<number>): Stretch[] {
	const inside = new Set([...days].filter((day) => day > stretch.from && day < stretch.to));
	const starts = [stretch.from, ...[...inside].sort((a, b) => a - b)];
	return starts.map((from, at) => ({ from, to: starts[at + 1] ?? stretch.to }));
}

const LAST_DAY = dayNumber('9999-12-31');

/** The stretch as dates for a sentence or a link; without `to` where no date is past its end. It has a first day. */
export function asDates({ from, to }: Stretch): { from: string; to?: string } {
	return to > LAST_DAY ? { from: dateOf(from) } : { from: dateOf(from), to: dateOf(to) };
}
