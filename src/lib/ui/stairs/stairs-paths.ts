/** The steps as levels of the picture, and the paths that draw them: how far each figure reaches, and the line along its top. */
import { THREE_FIGURES, type FigureName } from '#domain/seclusion/figures.ts';
import { minutesOf, type StairsPart, type StepShown } from './stairs-data.ts';

const MINUTES_PER_HOUR = 60;

/** Days on which the figures are the same; places as the picture has them. */
export interface Level {
	readonly from: number;
	readonly to: number;
	/** Hours of each figure; null where nothing is known. */
	readonly hours: Readonly<Record<FigureName, number>> | null;
}

/** One level for each step, `x` from 0 to 100. */
export function levelsOf(
	steps: readonly Pick<StepShown, 'from' | 'to' | 'minutes'>[],
	part: StairsPart,
	x: (date: string) => number
): Level[] {
	return steps.map(({ from, to, minutes }) => ({
		from: x(from),
		to: x(to),
		hours: minutes && threeOf((figure) => minutesOf(minutes, figure, part) / MINUTES_PER_HOUR)
	}));
}

/**
 * Levels of at least `least` wide: those that are too short to be seen are drawn with the next, as high as the highest
 * of them, so that no step gets lost in the picture. Days of which nothing is known stay what they are.
 */
export function wideEnough(levels: readonly Level[], least: number): Level[] {
	const wide: Level[] = [];
	for (const level of levels) {
		const last = wide.at(-1);
		const joins =
			last?.hours && level.hours && last.to === level.from && last.to - last.from < least
				? { one: last.hours, other: level.hours }
				: null;
		if (!last || !joins) {
			wide.push(level);
			continue;
		}
		const hours = threeOf((figure) => Math.max(joins.one[figure], joins.other[figure]));
		wide[wide.length - 1] = { from: last.from, to: level.to, hours };
	}
	return wide;
}

function threeOf(hours: (figure: FigureName) => number): Record<FigureName, number> {
	const [mandatoryRoom, secluded, locked] = THREE_FIGURES.map(hours);
	return { mandatoryRoom, secluded, locked };
}

/**
 * The line along the top of a figure, broken where nothing is known. Each part of it goes on from the one before, so
 * that it takes few letters: a page has it several times.
 */
export function linePath(levels: readonly Level[], figure: FigureName, y: (hours: number) => number): string {
	let path = '';
	let last: Tread | null = null;
	for (const tread of treadsOf(levels, figure, y)) {
		const { from, to, top } = tread;
		path += last?.to === from ? `v${short((top - last.top) / 10)}` : `M${from / 100} ${top / 10}`;
		path += `h${short((to - from) / 100)}`;
		last = tread;
	}
	return path;
}

/** Where the line is level: in hundredths along the picture, and in tenths of a pixel from its top. */
interface Tread {
	readonly from: number;
	readonly to: number;
	readonly top: number;
}

function treadsOf(levels: readonly Level[], figure: FigureName, y: (hours: number) => number): Tread[] {
	const treads: Tread[] = [];
	for (const { from, to, hours } of levels) {
		if (!hours) continue;
		const [start, end] = [from, to].map((place) => Math.round(place * 100));
		const top = Math.round(y(hours[figure]) * 10);
		const last = treads.at(-1);
		if (last?.to === start && last.top === top) treads[treads.length - 1] = { ...last, to: end };
		else treads.push({ from: start, to: end, top });
	}
	return treads;
}

/** A number without the zero before its point. */
function short(value: number): string {
	return String(value).replace(/^(-?)0\./, '$1.');
}

/** The area under a line, closed at `bottom`. */
export function areaUnder(line: string, bottom: number): string {
	return line.replace(/M([^ ]+) ([^M]*)/g, `M$1 ${bottom}V$2V${bottom}Z`);
}

/** The figures whose line differs from that of the figure within: what lies wholly under another is not drawn. */
export function distinctLines(lines: Readonly<Record<FigureName, string>>): FigureName[] {
	return THREE_FIGURES.filter((figure, at) => lines[figure] !== lines[THREE_FIGURES[at + 1]]);
}

/** The figure of `distinctLines` that has the line of a figure. */
export function sameLine(lines: Readonly<Record<FigureName, string>>, figure: FigureName): FigureName {
	return THREE_FIGURES.findLast((other) => lines[other] === lines[figure]) ?? figure;
}
