/** The hours that a strip shows, and where on it a minute lies. */
import type { StripPiece } from '#domain/seclusion/strip.ts';

const SIX_IN_THE_MORNING = 360;
const NINE_THE_NEXT_MORNING = 1980;
const LABELLED_EVERY_MINUTES = 360;

/** Minutes since midnight of the day; whole hours; `to` lies after `from`. */
export interface StripRange {
	readonly from: number;
	readonly to: number;
}

/** 06:00 to 09:00 the next morning, wider by whole hours where a piece would be cut. */
export function stripRange(strips: readonly (readonly StripPiece[] | null)[]): StripRange {
	const pieces = strips.flatMap((strip) => strip ?? []);
	const first = Math.min(SIX_IN_THE_MORNING, ...pieces.map(({ startMinute }) => startMinute));
	const last = Math.max(NINE_THE_NEXT_MORNING, ...pieces.map(({ endMinute }) => endMinute));
	return { from: Math.floor(first / 60) * 60, to: Math.ceil(last / 60) * 60 };
}

/** How far along the strip a minute lies, 0–100. */
export function percentAt(minute: number, { from, to }: StripRange): number {
	return round(((minute - from) / (to - from)) * 100);
}

/** How much of the strip a number of minutes takes, 0–100. */
export function percentOf(minutes: number, { from, to }: StripRange): number {
	return round((minutes / (to - from)) * 100);
}

/** The minutes that get a label: every sixth hour of the clock. */
export function labelledMinutes({ from, to }: StripRange): number[] {
	return everyMinutes(LABELLED_EVERY_MINUTES, from, to);
}

/** The whole hours of a range, both ends included. */
export function wholeHours({ from, to }: StripRange): number[] {
	return everyMinutes(60, from, to);
}

function everyMinutes(step: number, from: number, to: number): number[] {
	const first = Math.ceil(from / step);
	return Array.from({ length: Math.floor(to / step) - first + 1 }, (_, at) => (first + at) * step);
}

/** Rounded to what can be seen, so that the markup stays short. */
export function round(percent: number): number {
	return Math.round(percent * 100) / 100;
}
