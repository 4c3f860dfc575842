/** Which times can be chosen and are offered where a moment is wished shorter or at another time. Minutes of the day it starts on. */
import type { Kind } from '../document/schema.ts';
import type { Wish } from '../document/vocabulary.ts';

/** From where to where a moment runs now, and what it is. */
export interface MomentNow {
	readonly startMinute: number;
	/** From 1440 on: the next day. */
	readonly endMinute: number;
	readonly kind: Kind;
}

const FINEST = 5;
/** So many times can be chosen from at most. */
const MOST_TIMES = 9;
/** A shorter moment is offered in the finest of these steps that leaves few enough; a night is long. */
const SHORTER_STEPS = [5, 10, 15, 30, 60];
const LATER_NIGHTS = [15, 30, 45, 60, 90, 120];
const PROPOSED_LATER_NIGHT = 30;
/** Another time is offered on the quarter, the half hour or the hour. */
const FINEST_START = 15;
const START_STEPS = [FINEST_START, 30, 60];
/** A moment by day is not moved to before six in the morning, nor to after ten at night. */
const FIRST_START = 360;
const LAST_END = 1320;

/** True where a time makes a moment shorter, or puts it elsewhere in the day: whether it fits there is another question. */
export function canBeAsked(wish: Wish, { startMinute, endMinute }: MomentNow, minute: number): boolean {
	if (wish === 'shorter') return minute > startMinute && minute < endMinute;
	const lastStart = LAST_END - (endMinute - startMinute);
	return wish === 'other-time' && minute !== startMinute && minute >= FIRST_START && minute <= lastStart;
}

/**
 * The times that are offered of those that fit, the earliest first, with even steps between them: the finest steps
 * that leave few; where there are still more, those nearest to where the moment begins.
 */
export function timesOffered(wish: Wish, now: MomentNow, fits: (minute: number) => boolean): number[] {
	const ways = waysOf(wish, now).map((minutes) =>
		minutes.filter((minute) => canBeAsked(wish, now, minute) && fits(minute))
	);
	const few = ways.find(({ length }) => length <= MOST_TIMES) ?? ways.at(-1) ?? [];
	const isNear = (a: number, b: number) => Math.abs(a - now.startMinute) - Math.abs(b - now.startMinute);
	return few
		.toSorted(isNear)
		.slice(0, MOST_TIMES)
		.sort((a, b) => a - b);
}

/** The time that is proposed of those offered: half as long, a night half an hour shorter, the nearest that is not now. */
export function proposedTime(wish: Wish, now: MomentNow, offered: readonly number[]): number | null {
	const { startMinute, endMinute, kind } = now;
	const length = endMinute - startMinute;
	const nearest = (minutes: readonly number[], aim: number) =>
		minutes.toSorted((a, b) => Math.abs(a - aim) - Math.abs(b - aim)).at(0) ?? null;
	if (wish === 'shorter') {
		return nearest(offered, startMinute + (kind === 'night' ? PROPOSED_LATER_NIGHT : halfOf(length)));
	}
	const apart = offered.filter((minute) => Math.abs(minute - startMinute) >= length);
	return nearest(apart.length > 0 ? apart : offered, startMinute);
}

/** Every quarter of a day to which a moment can be asked to be moved, whether it fits there or not. */
export function otherTimes(now: MomentNow): number[] {
	return every(FINEST_START, FIRST_START, LAST_END).filter((minute) => canBeAsked('other-time', now, minute));
}

/** The times to try, the finest steps first. */
function waysOf(wish: Wish, { startMinute, endMinute, kind }: MomentNow): number[][] {
	if (wish === 'shorter' && kind === 'night') return [LATER_NIGHTS.map((later) => startMinute + later)];
	if (wish === 'shorter') return SHORTER_STEPS.map((step) => every(step, startMinute + step, endMinute));
	return START_STEPS.map((step) => every(step, FIRST_START, LAST_END));
}

function every(step: number, from: number, to: number): number[] {
	return Array.from({ length: Math.max(0, Math.ceil((to - from) / step)) }, (_, at) => from + at * step);
}

/** To five minutes. */
function halfOf(minutes: number): number {
	return Math.max(FINEST, Math.round(minutes / 2 / FINEST) * FINEST);
}
