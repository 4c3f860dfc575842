/** Which block holds at each minute of a calendar day, where several cover it (FORMAT.md section 2, rules 3 and 7). */
import type { PlannedBlock } from '../program/plan.ts';
import type { DayClock } from '../time/clock.ts';

/** A stretch of one calendar day in which one block holds; minutes elapsed since the day's first instant. */
export interface Stretch {
	readonly from: number;
	readonly to: number;
	readonly moment: PlannedBlock;
	/** True where the block started on the day before. */
	readonly startedDayBefore: boolean;
}

/** A block with the instants between which it runs. */
interface Running {
	readonly moment: PlannedBlock;
	readonly start: number;
	readonly end: number;
	readonly startedDayBefore: boolean;
}

/**
 * The stretches of a calendar day, in order, from the blocks that start on it and those of the day before
 * that run on. Minutes that no block covers are in no stretch.
 */
export function layOutDay(
	clock: DayClock,
	day: number,
	before: readonly PlannedBlock[],
	blocks: readonly PlannedBlock[]
): Stretch[] {
	return layOut(
		runningOn(clock, day, before, blocks, () => true),
		clock.startOf(day),
		clock.startOf(day + 1)
	);
}

/** The same, but only where a block with a room rule holds: all that counting needs of a day with a version. */
export function layOutHeld(
	clock: DayClock,
	day: number,
	before: readonly PlannedBlock[],
	blocks: readonly PlannedBlock[]
): Stretch[] {
	const first = clock.startOf(day);
	const last = clock.startOf(day + 1);
	const ruled = runningOn(clock, day, before, blocks, ({ rule }) => rule !== null);
	// Most programs leave the rest of the day beside them; only what covers part of one may hold there.
	const others = runningOn(clock, day, before, blocks, ({ rule }) => rule === null, ruled);
	if (others.length === 0) return layOut(ruled, first, last);
	return layOut([...ruled, ...others], first, last).filter(({ moment }) => moment.rule);
}

/**
 * The blocks of a day and of the day before that run on it, of those that are asked for; where `beside` is
 * given, only those that run while one of these does.
 */
function runningOn(
	clock: DayClock,
	day: number,
	before: readonly PlannedBlock[],
	blocks: readonly PlannedBlock[],
	asked: (moment: PlannedBlock) => boolean,
	beside: readonly Running[] | null = null
): Running[] {
	const running: Running[] = [];
	for (const moment of before) if (asked(moment)) addRunning(running, clock, day, moment, true, beside);
	for (const moment of blocks) if (asked(moment)) addRunning(running, clock, day, moment, false, beside);
	return running;
}

function layOut(running: readonly Running[], first: number, end: number): Stretch[] {
	const edges = edgesOf(running, first, end);
	const stretches: { -readonly [Field in keyof Stretch]: Stretch[Field] }[] = [];
	for (let at = 0; at + 1 < edges.length; at++) {
		const holder = holderAt(running, edges[at]);
		if (holder < 0) continue;
		const { moment, startedDayBefore } = running[holder];
		const from = edges[at] - first;
		const to = edges[at + 1] - first;
		const last = stretches.at(-1);
		if (last?.to === from && last.moment === moment && last.startedDayBefore === startedDayBefore) {
			last.to = to;
		} else {
			stretches.push({ from, to, moment, startedDayBefore });
		}
	}
	return stretches;
}

/** Adds a block where it runs on a day; one that would end at or before its start never does. */
function addRunning(
	into: Running[],
	clock: DayClock,
	day: number,
	moment: PlannedBlock,
	startedDayBefore: boolean,
	beside: readonly Running[] | null
): void {
	const startDay = startedDayBefore ? day - 1 : day;
	const end = clock.instantOf(startDay, moment.endMinute);
	if (end <= clock.startOf(day)) return;
	const start = clock.instantOf(startDay, moment.startMinute);
	if (start >= end || start >= clock.startOf(day + 1)) return;
	if (beside && !overlapsAny(beside, start, end)) return;
	into.push({ moment, start, end, startedDayBefore });
}

/** A plain loop: it is asked for every block of every day that differs. */
function overlapsAny(running: readonly Running[], start: number, end: number): boolean {
	for (const one of running) if (start < one.end && one.start < end) return true;
	return false;
}

/** The instants of the day at which another block may come to hold, in order and each once. */
function edgesOf(running: readonly Running[], first: number, end: number): number[] {
	const edges = [first, end];
	for (const moment of running) {
		insert(edges, Math.max(first, moment.start));
		insert(edges, Math.min(end, moment.end));
	}
	return edges;
}

/** Puts a number in its place among few, unless it stands there: quicker than sorting them. */
function insert(sorted: number[], value: number): void {
	let at = sorted.length;
	while (at > 0 && sorted[at - 1] > value) at--;
	if (sorted[at - 1] === value) return;
	sorted.push(value);
	for (let later = sorted.length - 1; later > at; later--) sorted[later] = sorted[later - 1];
	sorted[at] = value;
}

/** Rule 7: the place of the block that holds at an instant; −1 where none does. */
function holderAt(running: readonly Running[], instant: number): number {
	let holder = -1;
	for (let at = 0; at < running.length; at++) {
		const candidate = running[at];
		if (candidate.start > instant || candidate.end <= instant) continue;
		if (holder < 0 || goesBefore(candidate, running[holder])) holder = at;
	}
	return holder;
}

function goesBefore(one: Running, other: Running): boolean {
	if (one.moment.precedence !== other.moment.precedence) {
		return one.moment.precedence < other.moment.precedence;
	}
	if (one.start !== other.start) return one.start > other.start;
	return one.moment.order < other.moment.order;
}
