/** What a program prescribes in an ordinary week: no clock change, no exception, no arrangement (basis `policy`). */
import type { Lock, Template, Week, Weekday } from '../document/schema.ts';
import { WEEKDAYS } from '../document/vocabulary.ts';
import { planBlocks, type PlannedBlock } from '../program/plan.ts';
import { ORDINARY_CLOCK } from '../time/clock.ts';
import { addTally, emptyTally, figuresOf, type Figures, type Tally } from './figures.ts';
import { doorOn, LaidOutDay } from './profile.ts';
import { stripOfMoments, type StripPiece } from './strip.ts';

/** A program as it is drawn up: day templates and which weekday uses which. */
export interface Program {
	readonly templates: readonly Template[];
	readonly week: Week;
}

/** One weekday: the blocks that start on it, and the figures of its 24 hours. */
export interface OrdinaryDay {
	readonly weekday: Weekday;
	readonly template: Template;
	readonly pieces: readonly StripPiece[];
	readonly figures: Figures;
}

/** Minutes per youth; school days are Monday to Friday. */
export interface OrdinaryWeek {
	readonly days: readonly OrdinaryDay[];
	/** Sums of the days; divide by 5, 2 or 7 for a mean day. */
	readonly schoolDays: Figures;
	readonly weekendDays: Figures;
	readonly week: Figures;
}

const SCHOOL_DAYS = 5;

/** The ordinary week of a program behind a lock. Throws where a weekday's template does not exist. */
export function ordinaryWeek(program: Program, lock: Lock, holdsKey = false): OrdinaryWeek {
	const plans = WEEKDAYS.map((weekday) => planOf(program, weekday));
	const door = doorOn(lock, holdsKey);
	const sums = { schoolDays: emptyTally(), weekendDays: emptyTally(), week: emptyTally() };
	const days = WEEKDAYS.map((weekday, day): OrdinaryDay => {
		const before = plans[(day + 6) % 7];
		const { whole } = new LaidOutDay(ORDINARY_CLOCK, day, before, plans[day]).behind(door, door);
		addDay(sums, day, whole);
		const pieces = stripOfMoments(plans[day].blocks, lock, holdsKey);
		return { weekday, template: plans[day].template, pieces, figures: figuresOf(whole) };
	});
	return {
		days,
		schoolDays: figuresOf(sums.schoolDays),
		weekendDays: figuresOf(sums.weekendDays),
		week: figuresOf(sums.week)
	};
}

function addDay(
	sums: { schoolDays: Tally; weekendDays: Tally; week: Tally },
	day: number,
	whole: Tally
): void {
	addTally(day < SCHOOL_DAYS ? sums.schoolDays : sums.weekendDays, whole);
	addTally(sums.week, whole);
}

function planOf(
	program: Program,
	weekday: Weekday
): { policy: Program; template: Template; blocks: readonly PlannedBlock[] } {
	const template = program.templates.find(({ id }) => id === program.week[weekday]);
	if (!template) throw new Error(`no template ${program.week[weekday]} for ${weekday}`);
	return { policy: program, template, blocks: planBlocks(template.blocks, [], []) };
}
