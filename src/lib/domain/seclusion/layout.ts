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
	const start = clock.startOf(day);
	const end = clock.startOf(day + 1);
	const running = [
		...runningOn(clock, day - 1, before, true),
		...runningOn(clock, day, blocks, false)
	].filter((moment) => moment.end > start && moment.start < end);
	const bounds = new Set([start, end]);
	for (const moment of running) {
		bounds.add(Math.max(start, moment.start));
		bounds.add(Math.min(end, moment.end));
	}
	const edges = [...bounds].sort((a, b) => a - b);
	const stretches: Stretch[] = [];
	for (let at = 0; at + 1 < edges.length; at++) {
		const holder = holderAt(running, edges[at]);
		if (holder) append(stretches, holder, edges[at] - start, edges[at + 1] - start);
	}
	return stretches;
}

/** The instants of blocks that start on a day; one that would end at or before its start has no minutes. */
function runningOn(
	clock: DayClock,
	day: number,
	blocks: readonly PlannedBlock[],
	startedDayBefore: boolean
): Running[] {
	return blocks
		.map((moment) => ({
			moment,
			start: clock.instantOf(day, moment.startMinute),
			end: clock.instantOf(day, moment.endMinute),
			startedDayBefore
		}))
		.filter(({ start, end }) => end > start);
}

/** Rule 7: the block that holds at an instant. */
function holderAt(running: readonly Running[], instant: number): Running | null {
	let holder: Running | null = null;
	for (const candidate of running) {
		if (candidate.start > instant || candidate.end <= instant) continue;
		if (!holder || goesBefore(candidate, holder)) holder = candidate;
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

function append(stretches: Stretch[], holder: Running, from: number, to: number): void {
	const last = stretches.at(-1);
	if (last && last.to === from && last.moment === holder.moment && last.startedDayBefore === holder.startedDayBefore) {
		stretches[stretches.length - 1] = { ...last, to };
	} else {
		stretches.push({ from, to, moment: holder.moment, startedDayBefore: holder.startedDayBefore });
	}
}
