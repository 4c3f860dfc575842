/** Stretches in which hands are short, each with what takes them away. */
import { countsOnFloor, type Worker } from './duty.ts';
import type { NightDoor } from './need.ts';
import { DAY_START_MINUTE, dayShown, meet, onRing, SLOT_MINUTES, type Stretch } from './ring.ts';
import type { Slot } from './slot.ts';

/** So many workers of a shift who would be on the floor, but are not. */
export interface Away {
	readonly why: 'handover' | 'break';
	readonly shiftId: string;
	readonly shiftTitle: string;
	readonly workers: number;
	/** How many the shift has. */
	readonly of: number;
}

/** Hands are short from one minute of the ring to another, which may pass the ring's end. */
export interface ShortProblem extends Stretch {
	readonly kind: 'short';
	/** The day of the ring to which it belongs, as shown from 06:00. */
	readonly day: number;
	/** What lacks: hands on the floor, awake at night, or present at night. */
	readonly what: 'floor' | 'night-awake' | 'night-present';
	readonly night: NightDoor | null;
	readonly there: number;
	readonly needed: number;
	readonly onShift: number;
	readonly youthsOut: number;
	/** Who is away; empty where too few, or none, are on a shift at all. */
	readonly away: readonly Away[];
}

/** Every stretch that is short; quarters that follow each other with the same cause are one stretch. */
export function shortStretches(
	slots: readonly Slot[],
	workers: readonly Worker[],
	days: number
): ShortProblem[] {
	const stretches: { problem: ShortProblem; key: string }[] = [];
	const first = firstCovered(slots);
	for (let at = 0; at < slots.length; at++) {
		const slot = slots[(first + at) % slots.length];
		if (slot.short === 0) continue;
		const problem = problemOf(slot, workers, days);
		const key = JSON.stringify({ ...problem, day: 0, from: 0, to: 0 });
		const last = stretches.at(-1);
		if (last?.key === key && last.problem.to % (slots.length * SLOT_MINUTES) === slot.minute) {
			last.problem = { ...last.problem, to: last.problem.to + SLOT_MINUTES };
		} else {
			stretches.push({ problem, key });
		}
	}
	const sinceMorning = ({ from }: Stretch) => onRing(from - DAY_START_MINUTE, days);
	return stretches
		.map(({ problem }) => problem)
		.sort((one, other) => sinceMorning(one) - sinceMorning(other));
}

/** Where to begin so that no stretch is cut: a quarter that is not short; 06:00 where there is none. */
function firstCovered(slots: readonly Slot[]): number {
	return Math.max(
		DAY_START_MINUTE / SLOT_MINUTES,
		slots.findIndex(({ short, minute }) => short === 0 && minute >= DAY_START_MINUTE)
	);
}

function problemOf(slot: Slot, workers: readonly Worker[], days: number): ShortProblem {
	const { minute, night, onShift, youthsOut } = slot;
	const ofPresent = slot.presentNeeded - slot.present > slot.needed - slot.onFloor;
	return {
		kind: 'short',
		day: dayShown(minute, days),
		from: minute,
		to: minute + SLOT_MINUTES,
		what: ofPresent ? 'night-present' : night ? 'night-awake' : 'floor',
		night,
		there: ofPresent ? slot.present : slot.onFloor,
		needed: ofPresent ? slot.presentNeeded : slot.needed,
		onShift,
		youthsOut,
		away: awayIn({ from: minute, to: minute + SLOT_MINUTES }, workers, days)
	};
}

function awayIn(slot: Stretch, workers: readonly Worker[], days: number): Away[] {
	const away = new Map<string, Away>();
	for (const { shift, breaks, handovers } of workers) {
		if (!countsOnFloor(shift)) continue;
		const meets = (duty: Stretch) => meet(slot, duty, days);
		const why = handovers.some(meets) ? 'handover' : breaks.some(meets) ? 'break' : null;
		if (!why) continue;
		const key = `${why} ${shift.id}`;
		const found = away.get(key);
		const { id: shiftId, title: shiftTitle, number: of } = shift;
		away.set(key, { why, shiftId, shiftTitle, workers: (found?.workers ?? 0) + 1, of });
	}
	return [...away.values()];
}
