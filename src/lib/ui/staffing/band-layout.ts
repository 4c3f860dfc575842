/** Where the parts of a staffing band lie: one step of height for each person, the same in every part. */
import type { BandPiece } from '#domain/staffing/staffed-days.ts';
import { percentAt, percentOf, type StripRange } from '#ui/strip/strip-range.ts';

/** Above the steps is room for the mark of what is short. */
export const MARK_HEIGHT = 12;
const STEPS_HEIGHT = 56;
const LEAST_STEPS = 3;
export const BAND_HEIGHT = MARK_HEIGHT + STEPS_HEIGHT;

/** Distances across in percent, down in pixels. */
export interface BandMark {
	readonly key: number;
	readonly x: number;
	readonly width: number;
	readonly middle: number;
	/** Top of those who are there. */
	readonly floorTop: number;
	readonly floorHeight: number;
	/** Where the line of those who are needed lies. */
	readonly neededTop: number;
	/** What lacks: from the line down to those who are there; null where nothing does. */
	readonly short: { readonly top: number; readonly height: number } | null;
}

/** The parts of a band on a strip's range. */
export function bandMarks(band: readonly BandPiece[], range: StripRange): BandMark[] {
	const most = Math.max(LEAST_STEPS, ...band.map((piece) => Math.max(piece.onFloor, lackOf(piece).needed)));
	const step = STEPS_HEIGHT / most;
	const top = (people: number) => Math.round((BAND_HEIGHT - people * step) * 10) / 10;
	return band.map((piece) => {
		const { from, to, onFloor, needed, short } = piece;
		const lack = lackOf(piece);
		const [x, width] = [percentAt(from, range), percentOf(to - from, range)];
		return {
			key: from,
			...{ x, width, middle: x + width / 2 },
			floorTop: top(onFloor),
			floorHeight: BAND_HEIGHT - top(onFloor),
			neededTop: top(needed),
			short: short > 0 ? { top: top(lack.needed), height: top(lack.there) - top(lack.needed) } : null
		};
	});
}

/** What lacks most: hands on the floor, or people who are present at night. */
function lackOf({ onFloor, needed, present, presentNeeded }: BandPiece): { there: number; needed: number } {
	return presentNeeded - present > needed - onFloor
		? { there: present, needed: presentNeeded }
		: { there: onFloor, needed };
}
