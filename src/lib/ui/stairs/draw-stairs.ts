/** The stairs as a drawing: all that does not depend on how wide it is shown, made where the figures are. */
import { THREE_FIGURES } from '#domain/seclusion/figures.ts';
import type { Language } from '#i18n/language.ts';
import type { Words } from '#i18n/words.ts';
import { comparedLines } from './compared-lines.ts';
import { describeStairs } from './describe-stairs.ts';
import {
	minutesOf,
	type DrawnStairs,
	type StairsDrawing,
	type StairsShown,
	type StepShown
} from './stairs-data.ts';
import { levelsOf, linePath, wideEnough, type Level } from './stairs-paths.ts';
import { percentOfDays, pixelsOfHours, round, topHours } from './stairs-scale.ts';

const MINUTES_PER_DAY = 1440;
const HEIGHT = { small: 170, large: 250, lines: 400 };

/** In a small picture of 800 pixels two of them, less than can be told apart. */
const LEAST_PERCENT = 0.25;

/** What is drawn, and how large. */
export interface ToDraw extends Omit<StairsShown, keyof DrawnStairs> {
	readonly allSteps: readonly StepShown[];
	/** Groups that count on some of the days shown, by name. */
	readonly counted: ReadonlySet<string>;
	readonly size: StairsShown['size'];
}

/** The drawing of some steps. Targets and lines to compare with are about whole days, and left out of a part of them. */
export function drawStairs(stairs: ToDraw, t: Words, language: Language): StairsDrawing {
	const { allSteps, counted, part, size, range, marks } = stairs;
	const missing = [...new Set(allSteps.flatMap((step) => step.missing))];
	const isWhole = part === 'all';
	const withLines = stairs.lines && isWhole && comparedLines().length > 0;
	const height = withLines ? HEIGHT.lines : HEIGHT[size];
	const top = topHours([
		...allSteps.map(({ minutes }) => (minutes ? minutesOf(minutes, 'mandatoryRoom', part) : 0)),
		...(isWhole ? stairs.targets.map(({ baseMinutes }) => baseMinutes) : []),
		...(withLines ? [MINUTES_PER_DAY] : [])
	]);
	const x = percentOfDays(range);
	const y = pixelsOfHours(top, height);
	const every = levelsOf(allSteps, part, x);
	const levels = size === 'small' ? wideEnough(every, LEAST_PERCENT) : every;
	const [mandatoryRoom, secluded, locked] = THREE_FIGURES.map((figure) => linePath(levels, figure, y));
	return {
		...{ height, top, lines: { mandatoryRoom, secluded, locked } },
		described: describeStairs({ ...stairs, steps: allSteps }, t, language),
		unknown: levels
			.filter(({ hours }) => !hours)
			.map(({ from, to }) => ({ x: from, width: round(to - from) })),
		dots: marks.map(({ number, date }) => ({ number, x: x(date), y: tenth(y(secludedAt(levels, x(date)))) })),
		missing: missing.filter((name) => !counted.has(name)),
		partlyMissing: missing.filter((name) => counted.has(name))
	};
}

function secludedAt(levels: readonly Level[], x: number): number {
	return levels.find(({ from, to }) => from <= x && x < to)?.hours?.secluded ?? 0;
}

/** As the steps are drawn. */
function tenth(pixels: number): number {
	return Math.round(pixels * 10) / 10;
}
