/** Which times are tried and proposed where a moment is wished shorter or at another time. Minutes of the day it starts on. */
import type { Kind } from '../document/schema.ts';
import type { Wish } from '../document/vocabulary.ts';

interface Span {
	readonly startMinute: number;
	readonly endMinute: number;
}

const STEP = 5;
const QUARTER = 15;
/** So many times can be chosen from at most. */
const MOST_TIMES = 8;
/** A shorter night begins so many minutes later. */
const LATER_NIGHTS = [15, 30, 45, 60, 90, 120];
const PROPOSED_LATER_NIGHT = 30;
/** A moment by day is not moved to before six in the morning, nor to after ten at night. */
const FIRST_START = 360;
const LAST_END = 1320;

/** The times to try, the earliest first. */
export function timesTried(wish: Wish, span: Span, kind: Kind): number[] {
	if (wish === 'shorter') {
		return kind === 'night' ? LATER_NIGHTS.map((later) => span.startMinute + later) : shorterEnds(span);
	}
	return wish === 'other-time' ? otherStarts(span) : [];
}

/** The times that are nearest to where a moment begins, no more than one can choose from; in their order. */
export function fewOf(minutes: readonly number[], { startMinute }: Span): number[] {
	const near = minutes.toSorted((a, b) => Math.abs(a - startMinute) - Math.abs(b - startMinute));
	return near.slice(0, MOST_TIMES).sort((a, b) => a - b);
}

/** The time that is proposed out of those that fit: half as long, a night half an hour shorter, the nearest other time. */
export function proposedTime(wish: Wish, span: Span, kind: Kind, fitting: readonly number[]): number | null {
	const wanted = kind === 'night' ? span.startMinute + PROPOSED_LATER_NIGHT : halfwayEnd(span);
	const aim = wish === 'shorter' ? wanted : span.startMinute;
	const [nearest] = fitting.toSorted((a, b) => Math.abs(a - aim) - Math.abs(b - aim));
	return nearest ?? null;
}

/** Half of it, to five minutes. */
function halfwayEnd({ startMinute, endMinute }: Span): number {
	return startMinute + Math.max(STEP, Math.round((endMinute - startMinute) / 2 / STEP) * STEP);
}

/** Ends with even steps between them, halfway among them. */
function shorterEnds(span: Span): number[] {
	const { startMinute, endMinute } = span;
	const halfway = halfwayEnd(span);
	const length = endMinute - startMinute;
	const step = [5, 10, 15, 30, 60].find((one) => length / one <= MOST_TIMES - 1) ?? 60;
	const ends = Array.from({ length: MOST_TIMES }, (_, at) => startMinute + (at + 1) * step);
	const inside = [...new Set([...ends, halfway])].filter((end) => end < endMinute);
	return inside.sort((a, b) => a - b);
}

/** Starts on the quarter, other than where it begins now. */
function otherStarts({ startMinute, endMinute }: Span): number[] {
	const length = endMinute - startMinute;
	const count = Math.floor((LAST_END - length - FIRST_START) / QUARTER) + 1;
	const starts = Array.from({ length: Math.max(0, count) }, (_, at) => FIRST_START + at * QUARTER);
	return starts.filter((start) => start !== startMinute);
}
