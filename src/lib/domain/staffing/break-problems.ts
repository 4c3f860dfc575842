/** Breaks that are missing, too short, or no break because the worker is needed (Arbeidstijdenwet art. 5:4). */
import { countedBreakMinutes, requiredBreakOf } from './breaks.ts';
import { countsAsPresent, type Worker } from './duty.ts';
import type { StaffingPlan } from './plan.ts';
import { dayShown, meet, SLOT_MINUTES, type Stretch } from './ring.ts';
import type { Slot } from './slot.ts';

/** What is wrong with the break of one worker. */
export interface BreakProblem extends Stretch {
	readonly kind: 'break';
	/** `interrupted`: another duty falls in it, or without this worker hands are short. */
	readonly problem: 'missing' | 'too-short' | 'interrupted';
	/** For `interrupted`: by what. */
	readonly by: 'handover' | 'short' | null;
	/** The day of the ring to which it belongs, as shown from 06:00. */
	readonly day: number;
	readonly shiftId: string;
	readonly shiftTitle: string;
	/** 0 for the first of the shift. */
	readonly worker: number;
	readonly of: number;
	readonly requiredMinutes: number;
	readonly countedMinutes: number;
}

/** Every problem with a break, by worker. `from` and `to`: the part that is interrupted, else the shift. */
export function breakProblems(
	plan: StaffingPlan,
	workers: readonly Worker[],
	slots: readonly Slot[]
): BreakProblem[] {
	return workers.flatMap((worker) => [
		...lengthProblem(plan, worker),
		...worker.breaks.flatMap((part) => interruption(plan, worker, part, slots))
	]);
}

function lengthProblem(plan: StaffingPlan, worker: Worker): BreakProblem[] {
	const requiredMinutes = requiredBreakOf(worker, plan.date, plan.rule);
	const countedMinutes = countedBreakMinutes(worker, plan.date);
	if (countedMinutes >= requiredMinutes) return [];
	const problem = worker.breaks.length === 0 ? 'missing' : 'too-short';
	return [make(plan, worker, worker, problem, null)];
}

function interruption(
	plan: StaffingPlan,
	worker: Worker,
	part: Stretch,
	slots: readonly Slot[]
): BreakProblem[] {
	const days = plan.days.length;
	if (worker.handovers.some((handover) => meet(part, handover, days))) {
		return [make(plan, worker, part, 'interrupted', 'handover')];
	}
	if (!countsAsPresent(worker.shift)) return [];
	const calledBack = slotsIn(part, slots).some(({ short }) => short > 0);
	return calledBack ? [make(plan, worker, part, 'interrupted', 'short')] : [];
}

function* slotsIn({ from, to }: Stretch, slots: readonly Slot[]): Generator<Slot> {
	for (let at = Math.floor(from / SLOT_MINUTES); at * SLOT_MINUTES < to; at++) yield slots[at % slots.length];
}

function make(
	plan: StaffingPlan,
	worker: Worker,
	{ from, to }: Stretch,
	problem: BreakProblem['problem'],
	by: BreakProblem['by']
): BreakProblem {
	const { shift, index } = worker;
	return {
		kind: 'break',
		problem,
		by,
		day: dayShown(from, plan.days.length),
		from,
		to,
		shiftId: shift.id,
		shiftTitle: shift.title,
		worker: index,
		of: shift.number,
		requiredMinutes: requiredBreakOf(worker, plan.date, plan.rule),
		countedMinutes: countedBreakMinutes(worker, plan.date)
	};
}
