/** The steps as paths: how far each figure reaches, and the line along its top. */
import type { FigureName } from '#domain/seclusion/figures.ts';
import { minutesOf, type StairsPart, type StepShown } from './stairs-data.ts';

const MINUTES_PER_HOUR = 60;

/** A stretch of days on which a figure is the same; places as the picture has them. */
interface Level {
	readonly from: number;
	readonly to: number;
	readonly y: number;
}

/** Rows of levels without a gap between them. */
function runsOf(
	steps: readonly StepShown[],
	figure: FigureName,
	part: StairsPart,
	x: (date: string) => number,
	y: (hours: number) => number
): Level[][] {
	const runs: Level[][] = [];
	let end: string | null = null;
	for (const { from, to, minutes } of steps) {
		if (minutes) {
			const level = { from: x(from), to: x(to), y: y(minutesOf(minutes, figure, part) / MINUTES_PER_HOUR) };
			if (end === from) runs.at(-1)?.push(level);
			else runs.push([level]);
		}
		end = minutes ? to : null;
	}
	return runs;
}

/** The area under a figure, closed at `bottom`. */
export function areaPath(
	steps: readonly StepShown[],
	figure: FigureName,
	part: StairsPart,
	x: (date: string) => number,
	y: (hours: number) => number
): string {
	const bottom = y(0);
	return runsOf(steps, figure, part, x, y)
		.map((run) => `M${run[0].from} ${bottom}${alongTop(run)}V${bottom}Z`)
		.join('');
}

/** The line along the top of a figure. */
export function linePath(
	steps: readonly StepShown[],
	figure: FigureName,
	part: StairsPart,
	x: (date: string) => number,
	y: (hours: number) => number
): string {
	return runsOf(steps, figure, part, x, y)
		.map((run) => `M${run[0].from} ${run[0].y}${alongTop(run).replace(/^V[^H]*/, '')}`)
		.join('');
}

function alongTop(run: readonly Level[]): string {
	return run.map(({ to, y }, at) => (run[at - 1]?.y === y ? `H${to}` : `V${y}H${to}`)).join('');
}
