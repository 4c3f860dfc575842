/** Targets: the line from a base to a goal, what it asks on a date, and where a figure stands beside it (FORMAT.md section 1). */
import type { Target } from '../document/schema.ts';
import { hoursPer24, type FigureName, type Figures } from '../seclusion/figures.ts';
import { dateOf, dayNumber } from '../time/calendar.ts';

/** What the line of a target is made of; minutes per youth per 24 hours. */
export type TargetLine = Pick<Target, 'from' | 'by' | 'baseMinutes' | 'goalMinutes'>;

/**
 * Where a figure stands beside a target: `not-begun` before its first day, `reached` at the goal or below,
 * `missed` past its date and above the goal, `behind` above the line, else `on-line`; `unknown` without a figure.
 */
export const TARGET_STATES = ['not-begun', 'on-line', 'behind', 'reached', 'missed', 'unknown'] as const;

export type TargetState = (typeof TARGET_STATES)[number];

/** What the line asks on a date, in minutes per 24 hours, not rounded: the base up to `from`, the goal from `by` on. */
export function dueMinutes({ from, by, baseMinutes, goalMinutes }: TargetLine, date: string): number {
	if (date <= from) return baseMinutes;
	if (date >= by) return goalMinutes;
	const [start, end] = [dayNumber(from), dayNumber(by)];
	return baseMinutes + ((goalMinutes - baseMinutes) * (dayNumber(date) - start)) / (end - start);
}

/** Where a measured figure (minutes per 24 hours; null: not known) stands on a date. Judged in whole minutes. */
export function stateOfTarget(line: TargetLine, measuredMinutes: number | null, date: string): TargetState {
	if (date < line.from) return 'not-begun';
	if (measuredMinutes === null) return 'unknown';
	const measured = Math.round(measuredMinutes);
	if (measured <= line.goalMinutes) return 'reached';
	if (date >= line.by) return 'missed';
	return measured > Math.round(dueMinutes(line, date)) ? 'behind' : 'on-line';
}

/** A figure from a date on, in minutes per 24 hours; null where it is not known. */
export interface FigureStep {
	readonly from: string;
	readonly minutes: number | null;
}

/**
 * The first date, from `today` on and up to `by`, on which figures that are recorded already stand above the
 * line; null where there is none. `steps` are in order of date; the first holds on `today`.
 */
export function firstDayBehind(line: TargetLine, steps: readonly FigureStep[], today: string): string | null {
	for (const [at, { from, minutes }] of steps.entries()) {
		const next = steps[at + 1]?.from;
		const first = Math.max(dayNumber(from), dayNumber(today), dayNumber(line.from));
		const last = Math.min(next ? dayNumber(next) - 1 : Infinity, dayNumber(line.by));
		if (minutes === null || first > last || !isAbove(line, minutes, last)) continue;
		return dateOf(firstAbove(line, minutes, first, last));
	}
	return null;
}

function isAbove(line: TargetLine, minutes: number, day: number): boolean {
	return Math.round(minutes) > Math.round(dueMinutes(line, dateOf(day)));
}

/** The line never rises, so that once a figure is above it, it stays there: the first such day by halving. */
function firstAbove(line: TargetLine, minutes: number, first: number, last: number): number {
	let [low, high] = [first, last];
	while (low < high) {
		const middle = Math.floor((low + high) / 2);
		if (isAbove(line, minutes, middle)) high = middle;
		else low = middle + 1;
	}
	return low;
}

/** Minutes per youth per 24 hours of one of the three figures; null where nothing is known. */
export function figureMinutesPer24(figures: Figures, figure: FigureName): number | null {
	const hours = hoursPer24(figures[`${figure}Minutes`], figures);
	return hours === null ? null : hours * MINUTES_PER_HOUR;
}

const MINUTES_PER_HOUR = 60;

/** Targets that one asks for by name: half of it in three years, or none of it by a date. */
export const TARGET_PRESETS = ['half', 'zero'] as const;

export type TargetPreset = (typeof TARGET_PRESETS)[number];

const YEARS_TO_HALF = 3;
const YEARS_TO_ZERO = 2;

/** The line of a preset from today on: half of the base three years later, or zero on the first of January after two years. */
export function presetLine(preset: TargetPreset, baseMinutes: number, today: string): TargetLine {
	const line = { from: today, baseMinutes };
	if (preset === 'half') {
		return { ...line, by: yearsLater(today, YEARS_TO_HALF), goalMinutes: Math.floor(baseMinutes / 2) };
	}
	return { ...line, by: `${yearsLater(today, YEARS_TO_ZERO + 1).slice(0, 4)}-01-01`, goalMinutes: 0 };
}

/** The same date some years later; of 29 February the 28th. */
function yearsLater(date: string, years: number): string {
	const year = String(Number(date.slice(0, 4)) + years).padStart(4, '0');
	return `${year}${date.slice(4) === '-02-29' ? '-02-28' : date.slice(4)}`;
}
