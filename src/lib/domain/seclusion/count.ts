/** Counts presence: whole days by running totals, parts of days and days of one's own by intersection (FORMAT.md section 4). */
import type { Tally } from './figures.ts';
import type { Lane } from './lane.ts';
import { addHeld, addPresence, isMomentOf, minutesWithin, type DayProfile } from './profile.ts';
import type { Tables } from './tables.ts';
import type { Breakdown } from './breakdown.ts';
import type { YouthRules } from './youth-rules.ts';

/** Where the minutes and moments of a group go in a part of the breakdown. */
export type Into = (groupId: string, part: number) => Tally;

/** A moment that was counted; forgotten ones are overwritten, for there are many. */
interface Met {
	groupId: string;
	day: number;
	blockId: string;
}

/** From so many moments on, those of days gone by are forgotten. */
const MOST_REMEMBERED = 8;

/**
 * One youth being counted, or a program's imaginary one: add presence in the order of time. Remembers which moments
 * were counted, for a block may be met in several stretches.
 */
export class Counter {
	readonly #tables: Tables;
	readonly #rules: YouthRules | null;
	readonly #breakdown: Breakdown;
	readonly #into: Into;
	/** Moments met in parts of days: those of the latest two days at least are among the first `#metCount`. */
	readonly #met: Met[] = [];
	#metCount = 0;
	/** The last whole day counted by running totals, and where. */
	#lastWholeDay = NaN;
	#lastWholeLane: Lane | null = null;

	/** The last tally asked for, and which. */
	#lastTally: Tally | null = null;
	#lastGroupId = '';
	#lastPart = -1;

	/** `rules` is null for one for whom nothing differs from the group. */
	constructor(tables: Tables, rules: YouthRules | null, breakdown: Breakdown, into: Into) {
		this.#tables = tables;
		this.#rules = rules;
		this.#breakdown = breakdown;
		this.#into = into;
	}

	/** Adds presence without a break in one lane; instants of the clock, half-open. */
	add(lane: Lane, from: number, to: number): void {
		const { clock } = this.#tables;
		let day = clock.dayOf(from);
		const lastDay = clock.dayOf(to);
		const start = clock.startOf(day);
		if (from > start) {
			this.#part(
				lane,
				day,
				this.#profileOn(lane, day),
				from - start,
				Math.min(to, clock.startOf(day + 1)) - start
			);
			day++;
		}
		if (day < lastDay) this.#wholeDays(lane, day, lastDay);
		const lastStart = clock.startOf(lastDay);
		if (day <= lastDay && to > lastStart)
			this.#part(lane, lastDay, this.#profileOn(lane, lastDay), 0, to - lastStart);
	}

	/** Whole days from `from` up to `to`: as few runs as the days allow on which something differs. */
	#wholeDays(lane: Lane, from: number, to: number): void {
		let day = from;
		while (day < to) {
			if (this.#rules?.differsOn(day)) {
				const profile = this.#rules.profile(lane, day);
				this.#part(lane, day, profile, 0, profile.minutes);
				day++;
				continue;
			}
			let end = Math.min(to, this.#rules?.nextDiffering(day + 1) ?? to);
			for (const cut of lane.group.cuts) if (cut > day && cut < end) end = cut;
			this.#run(lane, day, end);
			day = end;
		}
	}

	/** Days that are the lane's own; a night that runs in from the day before may be a moment still to count. */
	#run(lane: Lane, from: number, to: number): void {
		for (const { startedDayBefore, blockId } of lane.profile(from).held) {
			if (startedDayBefore) this.#meet(lane, from - 1, blockId);
		}
		for (let day = from; day < to;) {
			const part = this.#breakdown.partOf(day);
			const end = Math.min(to, this.#breakdown.endOf(part));
			lane.addDays(this.#tallyOf(lane.group.groupId, part), day, end);
			day = end;
		}
		this.#lastWholeDay = to - 1;
		this.#lastWholeLane = lane;
	}

	/** Part of a day, or a whole day that differs: minutes since its first instant. */
	#part(lane: Lane, day: number, profile: DayProfile, from: number, to: number): void {
		const tally = this.#tallyOf(lane.group.groupId, this.#breakdown.partOf(day));
		addPresence(tally, profile, from, to);
		for (const held of profile.held) {
			const minutes = minutesWithin(held, from, to);
			if (minutes === 0) continue;
			addHeld(tally, held, minutes);
			this.#meet(lane, held.startedDayBefore ? day - 1 : day, held.blockId);
		}
	}

	#profileOn(lane: Lane, day: number): DayProfile {
		return this.#rules?.differsOn(day) ? this.#rules.profile(lane, day) : lane.profile(day);
	}

	/** Counts a moment on the day it starts, once per group and block, where that day is in the range. */
	#meet(lane: Lane, day: number, blockId: string): void {
		if (day < this.#breakdown.firstDay || this.#wasMet(lane.group.groupId, day, blockId)) return;
		if (this.#metCount >= MOST_REMEMBERED) this.#forgetBefore(day - 1);
		this.#remember(lane.group.groupId, day, blockId);
		this.#tallyOf(lane.group.groupId, this.#breakdown.partOf(day)).moments++;
	}

	#remember(groupId: string, day: number, blockId: string): void {
		const met = this.#met[this.#metCount];
		if (met) {
			met.groupId = groupId;
			met.day = day;
			met.blockId = blockId;
		} else {
			this.#met.push({ groupId, day, blockId });
		}
		this.#metCount++;
	}

	/** Moves the moments of a day and later to the front. */
	#forgetBefore(day: number): void {
		let kept = 0;
		for (let at = 0; at < this.#metCount; at++) {
			if (this.#met[at].day < day) continue;
			[this.#met[kept], this.#met[at]] = [this.#met[at], this.#met[kept]];
			kept++;
		}
		this.#metCount = kept;
	}

	/** Asked again and again for the same group and part. */
	#tallyOf(groupId: string, part: number): Tally {
		if (this.#lastTally && this.#lastPart === part && this.#lastGroupId === groupId) return this.#lastTally;
		this.#lastGroupId = groupId;
		this.#lastPart = part;
		return (this.#lastTally = this.#into(groupId, part));
	}

	#wasMet(groupId: string, day: number, blockId: string): boolean {
		const last = this.#lastWholeLane;
		if (this.#lastWholeDay === day && last?.group.groupId === groupId) {
			if (isMomentOf(last.profile(day), blockId)) return true;
		}
		for (let at = 0; at < this.#metCount; at++) {
			const met = this.#met[at];
			if (met.day === day && met.blockId === blockId && met.groupId === groupId) return true;
		}
		return false;
	}
}
