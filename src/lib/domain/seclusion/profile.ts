/** What one calendar day counts for a youth who is there: the stretches held to the room, with their state. */
import type { Lock } from '../document/schema.ts';
import type { PlannedBlock } from '../program/plan.ts';
import type { DayClock } from '../time/clock.ts';
import { emptyTally, type Tally } from './figures.ts';
import { layOutDay, type Stretch } from './layout.ts';
import { stateOf, strictness } from './state.ts';

/** The lock of the door and whether the youth holds a key, on the date a block starts. */
export interface DoorOn {
	readonly lock: Lock;
	readonly holdsKey: boolean;
}

/** A stretch that is not free; minutes elapsed since the day's first instant. */
export interface Held {
	readonly from: number;
	readonly to: number;
	/** 1 room-bound, 2 confined, 3 locked in. */
	readonly level: number;
	readonly night: boolean;
	readonly blockId: string;
	readonly startedDayBefore: boolean;
}

/** What is asked of a day's plan; a day without a version (null) is unknown where no block runs. */
export interface ProfiledPlan {
	readonly blocks: readonly PlannedBlock[];
	readonly policy: object | null;
}

/** One calendar day for a youth under these plans, behind this door. */
export interface DayProfile {
	readonly minutes: number;
	readonly held: readonly Held[];
	/** Stretches of a day without a version in which no block runs either. */
	readonly unknown: readonly { readonly from: number; readonly to: number }[];
	/** The whole day, with the moments that start on it. */
	readonly whole: Tally;
	/** The blocks that start on this day and are not free for at least one minute of it. */
	readonly startedIds: readonly string[];
}

/** A day laid out: its stretches, and those of a day without a version in which no block runs. */
export interface DayLayout {
	readonly minutes: number;
	readonly stretches: readonly Stretch[];
	readonly unknown: DayProfile['unknown'];
}

/** Lays out a day from the plan of that day and of the day before: what holds when, behind whatever door. */
export function layoutOf(clock: DayClock, day: number, before: ProfiledPlan, plan: ProfiledPlan): DayLayout {
	const minutes = clock.minutesIn(day);
	const stretches = layOutDay(clock, day, before.blocks, plan.blocks);
	return { minutes, stretches, unknown: plan.policy ? [] : gapsBetween(stretches, minutes) };
}

/** What a day that was laid out counts, behind the door as it is on the dates its blocks start. */
export function profileOf(layout: DayLayout, doorBefore: DoorOn, door: DoorOn): DayProfile {
	const { minutes, stretches, unknown } = layout;
	const held: Held[] = [];
	const startedIds: string[] = [];
	for (const { from, to, moment, startedDayBefore } of stretches) {
		if (!moment.rule) continue;
		const { lock, holdsKey } = startedDayBefore ? doorBefore : door;
		const level = strictness(stateOf(moment.rule, lock, holdsKey));
		if (level === 0) continue;
		held.push({ from, to, level, night: moment.kind === 'night', blockId: moment.id, startedDayBefore });
		if (!startedDayBefore && !startedIds.includes(moment.id)) startedIds.push(moment.id);
	}
	const whole = emptyTally();
	const profile = { minutes, held, unknown, startedIds, whole };
	tallyPart(whole, profile, 0, minutes);
	whole.moments = startedIds.length;
	return profile;
}

/** Adds the minutes of part of a day, `from` to `to` since its first instant; moments are not counted here. */
export function tallyPart(
	tally: Tally,
	profile: Pick<DayProfile, 'held' | 'unknown'>,
	from: number,
	to: number
): void {
	tally.present += to - from;
	for (const stretch of profile.held) {
		const minutes = Math.min(to, stretch.to) - Math.max(from, stretch.from);
		if (minutes > 0) addHeld(tally, stretch, minutes);
	}
	for (const stretch of profile.unknown) {
		tally.unknown += Math.max(0, Math.min(to, stretch.to) - Math.max(from, stretch.from));
	}
}

function addHeld(tally: Tally, { level, night }: Held, minutes: number): void {
	if (night) {
		tally.nightMandatoryRoom += minutes;
		if (level >= 2) tally.nightSecluded += minutes;
		if (level >= 3) tally.nightLocked += minutes;
	} else {
		tally.restMandatoryRoom += minutes;
		if (level >= 2) tally.restSecluded += minutes;
		if (level >= 3) tally.restLocked += minutes;
	}
}

function gapsBetween(
	stretches: readonly { from: number; to: number }[],
	minutes: number
): { from: number; to: number }[] {
	const gaps: { from: number; to: number }[] = [];
	let at = 0;
	for (const { from, to } of [...stretches, { from: minutes, to: minutes }]) {
		if (from > at) gaps.push({ from: at, to: from });
		at = to;
	}
	return gaps;
}
