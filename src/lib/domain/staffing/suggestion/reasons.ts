/** Why nothing fits, by rules that a person can check, without the solver. */
import { workersOf, type Worker } from '../duty.ts';
import { handsOf } from '../floor.ts';
import { needsOf, type NightDoor } from '../need.ts';
import type { StaffingPlan } from '../plan.ts';
import { MINUTES_PER_DAY, onRing, SLOT_MINUTES, type Stretch } from '../ring.ts';
import type { ShortProblem } from '../short-stretches.ts';
import { sweep } from '../sweep.ts';
import { askedMinutes, breakWindow, quartersOf } from './break-choices.ts';

/** One reason; days are those of the ring, minutes count from the midnight before its first day. */
export type Reason =
	| { readonly why: 'unrecorded'; readonly day: number; readonly templateId: string }
	| (Stretch & { readonly why: 'nobody-on-shift'; readonly day: number; readonly needed: number })
	| (Stretch & {
			readonly why: 'too-few-on-shift';
			readonly day: number;
			readonly what: ShortProblem['what'];
			readonly night: NightDoor | null;
			readonly there: number;
			readonly needed: number;
			readonly youthsOut: number;
	  })
	| (BreakReason & { readonly why: 'no-room-for-break' })
	| (BreakReason & {
			readonly why: 'no-relief-for-break';
			/** Minutes in which somebody could be missed. */
			readonly spareMinutes: number;
	  })
	| { readonly why: 'not-together' };

/** A break of one shift, between two minutes of its day. */
interface BreakReason extends Stretch {
	readonly day: number;
	readonly shiftTitle: string;
	readonly minutes: number;
}

/** Days of which nobody recorded who works: with those nothing can be suggested. */
export function unrecordedReasons({ days }: StaffingPlan): Reason[] {
	const seen = new Set<string>();
	return days.flatMap(({ template, staffing }, day): Reason[] => {
		if (staffing || seen.has(template.id)) return [];
		seen.add(template.id);
		return [{ why: 'unrecorded', day, templateId: template.id }];
	});
}

/** Breaks that do not fit between their earliest and latest, whoever else is there. */
export function roomReasons(plan: StaffingPlan): Reason[] {
	return oncePerShift(plan).flatMap((worker): Reason[] => {
		const { from, to } = breakWindow(worker);
		const minutes = askedMinutes(worker, plan);
		if (to - from >= quartersOf(minutes) * SLOT_MINUTES) return [];
		return [{ why: 'no-room-for-break', ...breakReason(worker, plan) }];
	});
}

/** Why no choice of breaks and handovers is enough without extra hours; never empty. */
export function reasonsAgainst(plan: StaffingPlan): Reason[] {
	const known = [...unrecordedReasons(plan), ...roomReasons(plan), ...shiftReasons(plan)];
	if (known.length > 0) return known;
	const relief = reliefReasons(plan);
	return relief.length > 0 ? relief : [{ why: 'not-together' }];
}

/** Too few on a shift even if nobody had a break or a handover. */
function shiftReasons(plan: StaffingPlan): Reason[] {
	const days = plan.days.map(({ template, staffing }) => ({
		template,
		staffing: staffing && { ...staffing, handovers: [], shifts: staffing.shifts.map(withoutBreak) }
	}));
	return sweep({ ...plan, days }).problems.flatMap((problem): Reason[] => {
		if (problem.kind !== 'short') return [];
		const { day, from, to, what, night, there, needed, youthsOut } = problem;
		if (there === 0) return [{ why: 'nobody-on-shift', day, from, to, needed }];
		return [{ why: 'too-few-on-shift', day, from, to, what, night, there, needed, youthsOut }];
	});
}

function withoutBreak<Shift extends { break?: unknown }>(shift: Shift): Shift {
	return { ...shift, break: null };
}

/** Breaks for which nobody can take over long enough. */
function reliefReasons(plan: StaffingPlan): Reason[] {
	const days = plan.days.length;
	const workers = workersOf(plan).map((worker) => ({ ...worker, handovers: [], breaks: [] }));
	const hands = handsOf(workers, days);
	const needs = needsOf(plan);
	const isSpare = (start: number) =>
		Array.from({ length: SLOT_MINUTES }, (_, at) => onRing(start + at, days)).every(
			(minute) => hands.floor[minute] > needs[minute].floor && hands.present[minute] > needs[minute].present
		);
	return oncePerShift(plan).flatMap((worker): Reason[] => {
		if (!worker.shift.onFloor) return [];
		const { from, to } = breakWindow(worker);
		let spareMinutes = 0;
		for (let at = from; at < to; at += SLOT_MINUTES) {
			if (isSpare(worker.day * MINUTES_PER_DAY + at)) spareMinutes += SLOT_MINUTES;
		}
		const minutes = askedMinutes(worker, plan);
		if (spareMinutes >= minutes) return [];
		return [{ why: 'no-relief-for-break', ...breakReason(worker, plan), spareMinutes }];
	});
}

/** The first worker of each shift that has a break to plan, once per template. */
function oncePerShift(plan: StaffingPlan): Worker[] {
	const seen = new Set<string>();
	return workersOf(plan).filter((worker) => {
		const name = `${plan.days[worker.day].template.id} ${worker.shift.id}`;
		if (worker.index > 0 || seen.has(name) || askedMinutes(worker, plan) === 0) return false;
		seen.add(name);
		return true;
	});
}

function breakReason(worker: Worker, plan: StaffingPlan): BreakReason {
	const { from, to } = breakWindow(worker);
	const midnight = worker.day * MINUTES_PER_DAY;
	return {
		day: worker.day,
		from: midnight + from,
		to: midnight + to,
		shiftTitle: worker.shift.title,
		minutes: askedMinutes(worker, plan)
	};
}
