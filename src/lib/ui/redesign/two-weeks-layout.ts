/** Where the blocks of a day stand in a lane that runs down from the morning, and which of them differ from the other lane. */
import type { SeclusionState } from '#domain/seclusion/state.ts';
import type { StripPiece } from '#domain/seclusion/strip.ts';
import type { StripRange } from '#ui/strip/strip-range.ts';

export const LANE_PIXELS = 120;

const PIXELS_PER_HOUR = 22;
const MINUTES_PER_HOUR = 60;
const HOURS_BETWEEN_MARKS = 3;
const TOP_PIXELS = 8;
const LINE_PIXELS = 18;
const LETTER_PIXELS = 6.4;

export interface LanePiece {
	readonly piece: StripPiece;
	/** In pixels from the top. */
	readonly y: number;
	readonly size: number;
	readonly look: SeclusionState | 'own-choice';
	/** As much of its name as there is room for. */
	readonly title: string;
	/** True where the other lane does not have it just so. */
	readonly differs: boolean;
}

/** A block with what it looks like in a lane. */
export function laneOf(
	pieces: readonly StripPiece[],
	others: readonly StripPiece[],
	range: StripRange
): LanePiece[] {
	const there = new Set(others.map(tellingOf));
	return pieces.map((piece) => {
		const y = at(piece.startMinute, range);
		const size = Math.max(2, at(piece.endMinute, range) - y - 1);
		const look = piece.ownChoice ? 'own-choice' : piece.state;
		const title = size >= LINE_PIXELS ? shortened(piece.title) : '';
		return { piece, y, size, look, title, differs: !there.has(tellingOf(piece)) };
	});
}

/** Every third hour, with where it stands. */
export function hourMarks(range: StripRange): { minute: number; y: number }[] {
	const step = HOURS_BETWEEN_MARKS * MINUTES_PER_HOUR;
	const marks = [];
	for (let minute = Math.ceil(range.from / step) * step; minute <= range.to; minute += step) {
		marks.push({ minute, y: at(minute, range) });
	}
	return marks;
}

function at(minute: number, { from }: StripRange): number {
	return TOP_PIXELS + ((minute - from) / MINUTES_PER_HOUR) * PIXELS_PER_HOUR;
}

function tellingOf({ title, startMinute, endMinute, state, door }: StripPiece): string {
	return JSON.stringify([title, startMinute, endMinute, state, door]);
}

function shortened(title: string): string {
	const room = Math.floor((LANE_PIXELS - 12) / LETTER_PIXELS);
	return title.length <= room ? title : `${title.slice(0, room - 1)}…`;
}
