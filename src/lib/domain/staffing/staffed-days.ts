/** The days of a program with who is there, as screens show them: one band for all weekdays that come out alike. */
import type { Template, Weekday } from '../document/schema.ts';
import { WEEKDAYS } from '../document/vocabulary.ts';
import { stripOfTemplate, type StripPiece } from '../seclusion/strip.ts';
import type { Program } from '../seclusion/week.ts';
import { requiredBreakOf } from './breaks.ts';
import { costOf, type StaffingCost } from './cost.ts';
import { templatePlan, weekPlan, type PlanFacts, type StaffingPlan } from './plan.ts';
import { DAY_START_MINUTE, MINUTES_PER_DAY, onRing, SLOT_MINUTES, type Stretch } from './ring.ts';
import type { Slot } from './slot.ts';
import { problemsOfDay, slotsOfDay, sweep, type StaffingProblem, type Sweep } from './sweep.ts';

/** Quarters that follow each other and are the same; minutes since midnight of the day, from 06:00 to 06:00. */
export interface BandPiece extends Pick<
	Slot,
	'onFloor' | 'needed' | 'present' | 'presentNeeded' | 'short' | 'youthsOut'
> {
	readonly from: number;
	readonly to: number;
}

/** The breaks of one worker; parts in minutes since midnight of the day. */
export interface WorkerBreaks {
	readonly shiftTitle: string;
	/** 0 for the first of the shift. */
	readonly worker: number;
	readonly of: number;
	readonly parts: readonly Stretch[];
	readonly requiredMinutes: number;
}

/** A template on the weekdays on which it comes out alike. */
export interface StaffedDayShown {
	readonly id: string;
	readonly templateId: string;
	readonly name: string;
	/** Empty for a template that no weekday uses. */
	readonly weekdays: readonly Weekday[];
	/** False where nobody recorded who works. */
	readonly recorded: boolean;
	readonly pieces: readonly StripPiece[];
	readonly band: readonly BandPiece[];
	readonly problems: readonly StaffingProblem[];
	readonly breaks: readonly WorkerBreaks[];
}

export interface StaffedDays {
	readonly days: readonly StaffedDayShown[];
	/** Of the ordinary week. */
	readonly cost: StaffingCost;
}

/** The days of a program's ordinary week, and of templates that no weekday uses. */
export function staffedDays(program: Program, facts: PlanFacts): StaffedDays {
	const plan = weekPlan(program, facts);
	const used = new Set(Object.values(program.week));
	const days = [
		...alike(daysOfPlan(plan, WEEKDAYS)),
		...program.templates
			.filter(({ id }) => !used.has(id))
			.flatMap(({ id }) => daysOfPlan(templatePlan(program, id, facts), []))
	];
	return { days, cost: costOf(plan) };
}

function daysOfPlan(plan: StaffingPlan, weekdays: readonly Weekday[]): StaffedDayShown[] {
	const swept = sweep(plan);
	return plan.days.map(({ template, staffing }, day) => ({
		...{ id: `${template.id}-${weekdays[day] ?? 'unused'}`, templateId: template.id, name: template.name },
		weekdays: weekdays.length > 0 ? [weekdays[day]] : [],
		recorded: staffing !== null,
		pieces: stripOf(template, plan),
		band: bandOf(slotsOfDay(swept, day)),
		problems: problemsOfDay(swept, day).map((problem) => ({
			...problem,
			...onDay(problem, day, plan.days.length),
			day: 0
		})),
		breaks: breaksOf(plan, swept, day)
	}));
}

function stripOf({ blocks }: Template, { lock }: StaffingPlan): StripPiece[] {
	return stripOfTemplate(blocks, lock);
}

/** Days of one template with the same band, problems and breaks, taken together; in the order of the week. */
function alike(days: readonly StaffedDayShown[]): StaffedDayShown[] {
	const kept: StaffedDayShown[] = [];
	for (const day of days) {
		const at = kept.findIndex((one) => sameDay(one, day));
		if (at < 0) kept.push(day);
		else kept[at] = { ...kept[at], weekdays: [...kept[at].weekdays, ...day.weekdays] };
	}
	return kept;
}

function sameDay(one: StaffedDayShown, other: StaffedDayShown): boolean {
	const said = ({ templateId, band, problems, breaks }: StaffedDayShown) =>
		JSON.stringify([templateId, band, problems, breaks]);
	return said(one) === said(other);
}

/** A stretch of the ring as minutes since midnight of one of its days. */
export function onDay({ from, to }: Stretch, day: number, days: number): Stretch {
	const start = onRing(from - day * MINUTES_PER_DAY, days);
	return { from: start, to: start + to - from };
}

function bandOf(slots: readonly Slot[]): BandPiece[] {
	const pieces: BandPiece[] = [];
	for (const [at, slot] of slots.entries()) {
		const from = DAY_START_MINUTE + at * SLOT_MINUTES;
		const { onFloor, needed, present, presentNeeded, short, youthsOut } = slot;
		const piece = {
			from,
			to: from + SLOT_MINUTES,
			onFloor,
			needed,
			present,
			presentNeeded,
			short,
			youthsOut
		};
		const last = pieces.at(-1);
		if (last && sameHands(last, piece)) pieces[pieces.length - 1] = { ...last, to: piece.to };
		else pieces.push(piece);
	}
	return pieces;
}

function sameHands(one: BandPiece, other: BandPiece): boolean {
	const said = ({ onFloor, needed, present, presentNeeded, short, youthsOut }: BandPiece) =>
		[onFloor, needed, present, presentNeeded, short, youthsOut].join();
	return said(one) === said(other);
}

function breaksOf(plan: StaffingPlan, { workers, days }: Sweep, day: number): WorkerBreaks[] {
	return workers
		.filter((worker) => worker.day === day)
		.map((worker) => ({
			...{ shiftTitle: worker.shift.title, worker: worker.index, of: worker.shift.number },
			parts: worker.breaks.map((part) => onDay(part, day, days)),
			requiredMinutes: requiredBreakOf(worker, plan.date, plan.rule)
		}));
}
