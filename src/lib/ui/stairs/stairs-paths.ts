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

/** The line along the top of a figure, broken where nothing is known. */
export function linePath(levels: readonly Level[], figure: FigureName, y: (hours: number) => number): string {
	let path = '';
	let end: number | null = null;
	let height = NaN;
	for (const { from, to, hours } of levels) {
		if (hours) {
			const top = y(hours[figure]);
			if (end !== from) path += `M${from} ${top}`;
			else if (top !== height) path += `V${top}`;
			path += `H${to}`;
			height = top;
		}
		end = hours ? to : null;
	}
	return path.replace(/(?:H[\d.]+)+(H[\d.]+)/g, '$1');
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
