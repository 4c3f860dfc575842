/** What a rest moment or the night's door now buys: what falls in it, and what would be short without it. */
import type { Program } from '../seclusion/week.ts';
import { withMomentFree, withNightOpen } from './change-program.ts';
import { needsOf, type Need } from './need.ts';
import { weekPlan, type PlanFacts, type StaffingPlan } from './plan.ts';
import { dayShown, MINUTES_PER_DAY, onRing, SLOT_MINUTES, type Stretch } from './ring.ts';
import type { ShortProblem } from './short-stretches.ts';
import { sweep, type StaffingProblem, type Sweep } from './sweep.ts';

/** A break or handover that falls in the moment, on one day of the ring. */
export interface Bought extends Stretch {
	readonly what: 'break' | 'handover';
	readonly day: number;
	readonly shiftTitle: string;
	readonly worker: number;
	readonly of: number;
}

/** The rule that would be broken without the moment. */
export interface BrokenRule {
	readonly rule: 'floor' | 'night-awake' | 'night-present';
	/** Hands that are asked for without the moment, and with it. */
	readonly needed: number;
	readonly neededNow: number;
	readonly youthsOut: number;
}

/** What a moment is worth to the staffing of a week. */
export interface Worth {
	/** False where the moment prescribes nothing in this week, so that leaving it out changes nothing. */
	readonly holds: boolean;
	readonly buys: readonly Bought[];
	/** Problems that there would be without it, and are not there now. */
	readonly without: readonly StaffingProblem[];
	readonly broken: readonly BrokenRule[];
	/** Minutes of hands that would be short in the week. */
	readonly shortMinutes: number;
	/** Both sweeps, for the bands on screen. */
	readonly now: Sweep;
	readonly then: Sweep;
}

/** What a block that is not free buys, in the week of a program. */
export function worthOfMoment(program: Program, key: string, facts: PlanFacts): Worth {
	return worth(weekPlan(program, facts), weekPlan(withMomentFree(program, key), facts));
}

/** What the night's door buys: against a night in which it stands open. */
export function worthOfNightDoor(program: Program, facts: PlanFacts): Worth {
	return worth(weekPlan(program, facts), weekPlan(withNightOpen(program), facts));
}

/** What a plan buys against the same plan with something free. */
function worth(plan: StaffingPlan, freed: StaffingPlan): Worth {
	const [now, then] = [sweep(plan), sweep(freed)];
	const [needsNow, needsThen] = [needsOf(plan), needsOf(freed)];
	const differs = (minute: number) => !sameNeed(needsNow[minute], needsThen[minute]);
	const changed = needsNow.map((_, minute) => differs(minute));
	const known = new Set(now.problems.map(nameOf));
	const without = then.problems.filter((problem) => !known.has(nameOf(problem)));
	return {
		holds: changed.includes(true),
		buys: boughtIn(now, changed),
		without,
		broken: brokenRules(without, needsNow),
		shortMinutes: shortMinutes(then) - shortMinutes(now),
		now,
		then
	};
}

/** Minutes of hands that are short in a sweep, quarter by quarter. */
function shortMinutes({ slots }: Sweep): number {
	return slots.reduce((sum, { short }) => sum + short, 0) * SLOT_MINUTES;
}

const sameNeed = (one: Need, other: Need) =>
	one.floor === other.floor && one.present === other.present && one.night === other.night;

const nameOf = (problem: StaffingProblem) => JSON.stringify(problem);

function boughtIn({ workers, days }: Sweep, changed: readonly boolean[]): Bought[] {
	const bought: Bought[] = [];
	for (const { shift, index, breaks, handovers } of workers) {
		const add = (what: Bought['what'], { from, to }: Stretch) => {
			if (!touches({ from, to }, changed)) return;
			const day = dayShown(from, days);
			bought.push({ what, from, to, day, shiftTitle: shift.title, worker: index, of: shift.number });
		};
		for (const duty of handovers) add('handover', duty);
		for (const part of breaks) add('break', part);
	}
	return bought;
}

function touches({ from, to }: Stretch, changed: readonly boolean[]): boolean {
	const days = changed.length / MINUTES_PER_DAY;
	for (let minute = from; minute < to; minute++) if (changed[onRing(minute, days)]) return true;
	return false;
}

function brokenRules(problems: readonly StaffingProblem[], needsNow: readonly Need[]): BrokenRule[] {
	const rules = new Map<string, BrokenRule>();
	for (const problem of problems) {
		if (problem.kind !== 'short') continue;
		const { what: rule, needed, youthsOut } = problem;
		const broken = { rule, needed, neededNow: neededNow(problem, needsNow), youthsOut };
		rules.set(JSON.stringify(broken), broken);
	}
	return [...rules.values()];
}

function neededNow({ what, from }: ShortProblem, needs: readonly Need[]): number {
	const need = needs[onRing(from, needs.length / MINUTES_PER_DAY)];
	return what === 'night-present' ? need.present : need.floor;
}
