/** The stairs as a page gets them: steps, marks, periods and targets within the days that somebody looks at. */
import type { FigureName } from '#domain/seclusion/figures.ts';
import type { Range } from '#domain/seclusion/query.ts';
import type { StripMinutes } from '#domain/seclusion/strip.ts';

/** The whole day, or only what is by day or at night. */
export const STAIRS_PARTS = ['all', 'rest', 'night'] as const;

export type StairsPart = (typeof STAIRS_PARTS)[number];

/** Everything, the last two years, or a measurement period by its id. */
export type StairsZoom = string;

export const ZOOM_ALL = 'all';
export const ZOOM_RECENT = 'recent';

export interface StepShown extends Range {
	/** Per youth per 24 hours; null where nothing is known. */
	readonly minutes: StripMinutes | null;
	/** Groups that were open without a program, by name. */
	readonly missing: readonly string[];
	/** How many groups the figures are the mean of. */
	readonly known: number;
	/** What changed on the first day, in sentences. */
	readonly what: readonly string[];
}

/** What a group changed on a date, in a few words. */
export interface MarkEntry {
	/** Which groups, in words; empty on the stairs of one group. */
	readonly who: string;
	readonly text: string;
	readonly href: string;
}

/** A date on which something changed; they are numbered in order, from 1. */
export interface MarkShown {
	readonly number: number;
	readonly date: string;
	/** Short enough to stand in the picture. */
	readonly label: string;
	/** How much it matters where there is not room for all: minutes per day, all three figures together. */
	readonly weight: number;
	readonly entries: readonly MarkEntry[];
}

export interface PeriodShown extends Range {
	readonly id: string;
	readonly name: string;
}

/** A target as a line from its base to its goal, in minutes per youth per 24 hours. */
export interface TargetShown {
	readonly id: string;
	readonly figure: FigureName;
	readonly from: string;
	readonly by: string;
	readonly baseMinutes: number;
	readonly goalMinutes: number;
}

/** The picture in places and paths; `x` and widths are 0–100 along it, `y` pixels from the top. */
export interface StairsDrawing {
	readonly height: number;
	/** Hours at the top. */
	readonly top: number;
	/** The line along the top of each figure. */
	readonly lines: Readonly<Record<FigureName, string>>;
	/** Days of which nothing is known. */
	readonly unknown: readonly { readonly x: number; readonly width: number }[];
	/** Where the marks stand on the line. */
	readonly dots: readonly { readonly number: number; readonly x: number; readonly y: number }[];
	/** The text alternative. */
	readonly described: string;
	/** Groups that were open without a program on all these days, by name. */
	readonly missing: readonly string[];
	/** Groups without one on some of them, which count on the others. */
	readonly partlyMissing: readonly string[];
}

/** What of the stairs is for the picture of one size. */
export interface DrawnStairs {
	/** Small: for beside other things, without its table and with its heaviest marks alone. */
	readonly size: 'small' | 'large';
	readonly drawing: StairsDrawing;
	/** Every step; none where the table is elsewhere. */
	readonly steps: readonly StepShown[];
}

export interface StairsShown extends DrawnStairs {
	readonly kind: 'institution' | 'location' | 'group';
	readonly name: string;
	readonly today: string;
	/** The days that are shown. */
	readonly range: Range;
	readonly zoom: StairsZoom;
	readonly part: StairsPart;
	/** Lines to compare with: off unless asked for. */
	readonly lines: boolean;
	readonly marks: readonly MarkShown[];
	/** How many changes there are in these days; a small picture may have fewer marks. */
	readonly changes: number;
	/** The periods that have days in what is shown. */
	readonly periods: readonly PeriodShown[];
	/** Every period that one can look at; none where there are no switches. */
	readonly zooms: readonly PeriodShown[];
	readonly targets: readonly TargetShown[];
}

/** One of the three figures of a step, in minutes per day. */
export function minutesOf(minutes: StripMinutes, figure: FigureName, part: StairsPart): number {
	return part === 'all' ? minutes.rest[figure] + minutes.night[figure] : minutes[part][figure];
}
