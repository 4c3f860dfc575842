/** What one calendar day counts for a youth who is there: the stretches held to the room, with their state. */
import type { Lock } from '../document/schema.ts';
import { LOCKS } from '../document/vocabulary.ts';
import type { PlannedBlock } from '../program/plan.ts';
import type { Clock, DayClock } from '../time/clock.ts';
import { emptyTally, type Tally } from './figures.ts';
import { layOutDay, layOutHeld, type Stretch } from './layout.ts';
import { stateOf, strictness } from './state.ts';

/** The lock of the door and whether the youth holds a key, on the date a block starts. */
export interface DoorOn {
	readonly lock: Lock;
	readonly holdsKey: boolean;
	/** 0–5, one for each lock with and without a key. */
	readonly code: number;
}

const DOORS: readonly DoorOn[] = LOCKS.flatMap((lock, at) => [
	{ lock, holdsKey: false, code: at * 2 },
	{ lock, holdsKey: true, code: at * 2 + 1 }
]);

/** The door with a lock, for one who holds a key or not. */
export function doorOn(lock: Lock, holdsKey: boolean): DoorOn {
	return DOORS[LOCKS.indexOf(lock) * 2 + (holdsKey ? 1 : 0)];
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
	/** The whole day, with the moments that start on it: blocks that are not free for at least one minute of it. */
	readonly whole: Tally;
}

/**
 * A day laid out from its plan and that of the day before: what holds when, behind whatever door. What it
 * counts behind a door is worked out when first asked for.
 */
export class LaidOutDay {
	readonly minutes: number;
	readonly #stretches: readonly Stretch[];
	readonly #unknown: DayProfile['unknown'];
	/** By the code of the door, where it is the same as on the day before: nearly always. */
	readonly #behindOne: (DayProfile | undefined)[] = new Array(DOORS.length);
	/** By both doors, where they differ. */
	#behindTwo: Map<string, DayProfile> | undefined;

	constructor(clock: DayClock, day: number, before: ProfiledPlan, plan: ProfiledPlan) {
		this.minutes = clock.minutesIn(day);
		const layOut = plan.policy ? layOutHeld : layOutDay;
		this.#stretches = layOut(clock, day, before.blocks, plan.blocks);
		this.#unknown = plan.policy ? [] : gapsBetween(this.#stretches, this.minutes);
	}

	/** The day behind a door as it is on this date and as it was on the date before. */
	behind(doorBefore: DoorOn, door: DoorOn): DayProfile {
		if (doorBefore === door) return (this.#behindOne[door.code] ??= this.#profile(door, door));
		const both = `${doorBefore.code} ${door.code}`;
		let profile = this.#behindTwo?.get(both);
		if (!profile) (this.#behindTwo ??= new Map()).set(both, (profile = this.#profile(doorBefore, door)));
		return profile;
	}

	/** True where a block with a room rule that started on the day before holds on this day, and not on its own. */
	startsLate(before: LaidOutDay): boolean {
		for (const { moment, startedDayBefore } of this.#stretches) {
			if (startedDayBefore && moment.rule && !before.#starts(moment.id)) return true;
		}
		return false;
	}

	#starts(blockId: string): boolean {
		for (const { moment, startedDayBefore } of this.#stretches) {
			if (!startedDayBefore && moment.id === blockId) return true;
		}
		return false;
	}

	#profile(doorBefore: DoorOn, door: DoorOn): DayProfile {
		const held = this.#heldBehind(doorBefore, door);
		const whole = emptyTally();
		const profile = { minutes: this.minutes, held, unknown: this.#unknown, whole };
		addPresence(whole, profile, 0, this.minutes);
		for (let at = 0; at < held.length; at++) {
			const { from, to, startedDayBefore } = held[at];
			addHeld(whole, held[at], to - from);
			if (!startedDayBefore && !isHeldBefore(held, at)) whole.moments++;
		}
		return profile;
	}

	/** Many are kept, so the list is made as long as it will be. */
	#heldBehind(doorBefore: DoorOn, door: DoorOn): Held[] {
		const levels = this.#stretches.map((stretch) =>
			levelOf(stretch, stretch.startedDayBefore ? doorBefore : door)
		);
		let count = 0;
		for (const level of levels) if (level > 0) count++;
		const held: Held[] = new Array(count);
		let next = 0;
		for (let at = 0; at < levels.length; at++) {
			const { from, to, moment, startedDayBefore } = this.#stretches[at];
			if (levels[at] === 0) continue;
			const night = moment.kind === 'night';
			held[next++] = { from, to, level: levels[at], night, blockId: moment.id, startedDayBefore };
		}
		return held;
	}
}

/** 0 free, 1 room-bound, 2 confined, 3 locked in. */
function levelOf({ moment }: Stretch, { lock, holdsKey }: DoorOn): number {
	return moment.rule ? strictness(stateOf(moment.rule, lock, holdsKey)) : 0;
}

/** True where an earlier stretch of the day is of the same block. */
function isHeldBefore(held: readonly Held[], at: number): boolean {
	for (let before = 0; before < at; before++) {
		if (!held[before].startedDayBefore && held[before].blockId === held[at].blockId) return true;
	}
	return false;
}

/** True where a block starts on the day of a profile and is not free for at least one minute of it. */
export function isMomentOf(profile: DayProfile, blockId: string): boolean {
	for (const stretch of profile.held) {
		if (!stretch.startedDayBefore && stretch.blockId === blockId) return true;
	}
	return false;
}

/** Days laid out once for all equal days: those with the same plan after the same plan. */
export class LaidOutDays {
	readonly #clock: Clock;
	readonly #known = new Map<ProfiledPlan, Map<ProfiledPlan, LaidOutDay>>();

	constructor(clock: Clock) {
		this.#clock = clock;
	}

	/** A day laid out. One with a change of clock on it or on the day before equals no other. */
	of(day: number, before: ProfiledPlan, plan: ProfiledPlan): LaidOutDay {
		if (!this.#clock.isOrdinary(day)) {
			return new LaidOutDay(this.#clock, day, before, plan);
		}
		let afterPlan = this.#known.get(plan);
		if (!afterPlan) this.#known.set(plan, (afterPlan = new Map()));
		let laidOut = afterPlan.get(before);
		if (!laidOut) afterPlan.set(before, (laidOut = new LaidOutDay(this.#clock, day, before, plan)));
		return laidOut;
	}
}

/** Adds the presence in part of a day, `from` to `to` since its first instant, and what of it is unknown. */
export function addPresence(
	tally: Tally,
	{ unknown }: Pick<DayProfile, 'unknown'>,
	from: number,
	to: number
): void {
	tally.present += to - from;
	for (const gap of unknown) tally.unknown += minutesWithin(gap, from, to);
}

/** Adds minutes of a stretch that is not free; its moment is not counted here. */
export function addHeld(tally: Tally, { level, night }: Held, minutes: number): void {
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

/** How many minutes of a stretch lie between two moments of its day. */
export function minutesWithin(stretch: { from: number; to: number }, from: number, to: number): number {
	const start = stretch.from > from ? stretch.from : from;
	const end = stretch.to < to ? stretch.to : to;
	return end > start ? end - start : 0;
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
