/**
 * Goes through every quarter of the days of a plan and says what is short and whose break does not fit
 * (FORMAT.md section 10). Within a quarter the worst minute counts, so that nothing short stays out of sight.
 */
import { breakProblems, type BreakProblem } from './break-problems.ts';
import { workersOf, type Worker } from './duty.ts';
import { handsOf, type Hands } from './floor.ts';
import { needsOf, type Need } from './need.ts';
import type { StaffingPlan } from './plan.ts';
import { DAY_START_MINUTE, MINUTES_PER_DAY, SLOT_MINUTES, SLOTS_PER_DAY } from './ring.ts';
import { shortStretches, type ShortProblem } from './short-stretches.ts';
import type { Slot } from './slot.ts';

export type StaffingProblem = ShortProblem | BreakProblem;

/** What a plan comes to. */
export interface Sweep {
	readonly days: number;
	readonly slots: readonly Slot[];
	readonly workers: readonly Worker[];
	/** What is short first, then breaks; each by minute. */
	readonly problems: readonly StaffingProblem[];
	/** Days of the ring of which nobody recorded who works: there everything is short. */
	readonly unrecorded: readonly number[];
}

/** Sweeps a plan. The same plan gives the same answer. */
export function sweep(plan: StaffingPlan): Sweep {
	const days = plan.days.length;
	const workers = workersOf(plan);
	const slots = slotsOf(needsOf(plan), handsOf(workers, days));
	const short = shortStretches(slots, workers, days);
	const problems = [...short, ...breakProblems(plan, workers, slots)];
	const unrecorded = plan.days.flatMap(({ staffing }, day) => (staffing ? [] : [day]));
	return { days, slots, workers, problems, unrecorded };
}

/** The quarters of one day as it is shown: from 06:00 to 06:00 on the next; the last day's end at the ring's start. */
export function slotsOfDay({ slots }: Sweep, day: number): Slot[] {
	const first = (day * MINUTES_PER_DAY + DAY_START_MINUTE) / SLOT_MINUTES;
	return Array.from({ length: SLOTS_PER_DAY }, (_, at) => slots[(first + at) % slots.length]);
}

/** The problems of one day as it is shown. */
export function problemsOfDay({ problems }: Sweep, day: number): StaffingProblem[] {
	return problems.filter((problem) => problem.day === day);
}

function slotsOf(needs: readonly Need[], hands: Hands): Slot[] {
	const slots: Slot[] = [];
	for (let minute = 0; minute < needs.length; minute += SLOT_MINUTES)
		slots.push(worstOf(needs, hands, minute));
	return slots;
}

function worstOf(needs: readonly Need[], hands: Hands, start: number): Slot {
	let worst: Slot | undefined;
	for (let minute = start; minute < start + SLOT_MINUTES; minute++) {
		const { out, floor: needed, present: presentNeeded, night } = needs[minute];
		const [onFloor, present] = [hands.floor[minute], hands.present[minute]];
		const short = Math.max(0, needed - onFloor, presentNeeded - present);
		if (
			worst &&
			worst.short >= short &&
			(worst.short > 0 || worst.onFloor - worst.needed <= onFloor - needed)
		) {
			continue;
		}
		const onShift = hands.onShift[minute];
		worst = { minute: start, youthsOut: out, onFloor, needed, present, presentNeeded, short, onShift, night };
	}
	if (!worst) throw new Error('a quarter has minutes');
	return worst;
}
