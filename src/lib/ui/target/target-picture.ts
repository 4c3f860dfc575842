/** Where everything in the picture of a target stands: its line, what was prescribed, and today. */
import type { FigureStep, TargetLine } from '#domain/period/target.ts';
import { dayNumber } from '#domain/time/calendar.ts';
import { scaleLinear } from 'd3-scale';

const WIDTH = 320;
const HEIGHT = 120;
const LEFT = 34;
const RIGHT = 8;
const TOP = 10;
const BOTTOM = 20;
const MINUTES_PER_HOUR = 60;

interface Point {
	readonly x: number;
	readonly y: number;
}

export interface TargetPicture {
	readonly width: number;
	readonly height: number;
	/** The line from base to goal. */
	readonly line: readonly [Point, Point];
	/** What was prescribed, as a path of steps with gaps where it is not known. */
	readonly steps: string;
	readonly now: Point | null;
	/** Whole hours with their heights. */
	readonly ticks: readonly { readonly hours: number; readonly y: number }[];
	readonly floor: number;
	readonly left: number;
	readonly right: number;
}

/** The picture of a target on a day; its scale begins at zero, so that half looks like half. */
export function targetPicture(
	line: TargetLine,
	steps: readonly FigureStep[],
	nowMinutes: number | null,
	today: string
): TargetPicture {
	const [first, last] = [dayNumber(line.from), dayNumber(line.by)];
	const end = Math.max(last, dayNumber(today));
	const highest = Math.max(line.baseMinutes, nowMinutes ?? 0, ...steps.map(({ minutes }) => minutes ?? 0));
	const hours = Math.max(1, Math.ceil(highest / MINUTES_PER_HOUR));
	const x = scaleLinear([first, end], [LEFT, WIDTH - RIGHT]);
	const y = scaleLinear([0, hours * MINUTES_PER_HOUR], [HEIGHT - BOTTOM, TOP]);
	const at = (day: number, minutes: number): Point => ({ x: round(x(day)), y: round(y(minutes)) });
	const day = dayNumber(today);
	return {
		width: WIDTH,
		height: HEIGHT,
		line: [at(first, line.baseMinutes), at(last, line.goalMinutes)],
		steps: pathOf(steps, day, at),
		now: nowMinutes === null || day < first ? null : at(day, nowMinutes),
		ticks: scaleLinear([0, hours], [0, 1])
			.ticks(Math.min(hours, 3))
			.filter(Number.isInteger)
			.map((tick) => ({ hours: tick, y: round(y(tick * MINUTES_PER_HOUR)) })),
		floor: HEIGHT - BOTTOM,
		left: LEFT,
		right: WIDTH - RIGHT
	};
}

/** From each step to the day on which the next begins, the last one up to today. */
function pathOf(
	steps: readonly FigureStep[],
	today: number,
	at: (day: number, minutes: number) => Point
): string {
	let path = '';
	let before: number | null = null;
	for (const [index, { from, minutes }] of steps.entries()) {
		if (minutes !== null) {
			const next = steps[index + 1];
			const start = at(dayNumber(from), minutes);
			const end = at(next ? dayNumber(next.from) : today, minutes);
			path += `${before === null ? 'M' : 'L'}${start.x} ${start.y}L${end.x} ${end.y}`;
		}
		before = minutes;
	}
	return path;
}

function round(pixels: number): number {
	return Math.round(pixels * 10) / 10;
}
