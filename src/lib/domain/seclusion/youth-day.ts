/** One youth's day as they live it, as a door strip: the blocks that start on it, cut where the youth is away. */
import type { YouthFacts, ExplainedStretch } from './explain.ts';
import { explainDay } from './explain.ts';
import type { StripPiece } from './strip.ts';
import type { Tables } from './tables.ts';
import { dateOf } from '../time/calendar.ts';

const MINUTES_PER_DAY = 1440;
/** A strip shows a day from 06:00 to 09:00 the next morning. */
const SHOWN_FROM = 6 * 60;
const SHOWN_TO = MINUTES_PER_DAY + 9 * 60;

/** Minutes of a strip in which the youth is not there, or nothing is known. */
export interface StripGap {
	readonly startMinute: number;
	readonly endMinute: number;
	readonly why: 'absent' | 'no-stay' | 'unknown';
}

export interface YouthDay {
	readonly date: string;
	readonly pieces: readonly StripPiece[];
	readonly gaps: readonly StripGap[];
	/** False where the youth is away all that is shown: then there is nothing to count, which is not zero. */
	readonly isThere: boolean;
}

/** The day of a youth; `day` and the day after it are days of the tables. */
export function youthDay(tables: Tables, day: number, facts: YouthFacts): YouthDay {
	const date = dateOf(day);
	const today = explainDay(tables, day, facts);
	const tomorrow = explainDay(tables, day + 1, facts).map(oneDayLater);
	const stretches = [...today, ...tomorrow];
	const gaps = gapsWithin(stretches, SHOWN_FROM, SHOWN_TO);
	return {
		date,
		pieces: joined(stretches.filter((stretch) => stretch.blockDate === date)),
		gaps,
		isThere: minutesOf(gaps.filter(({ why }) => why !== 'unknown')) < SHOWN_TO - SHOWN_FROM
	};
}

/** The strip of one calendar day, midnight to midnight: what passes on it, whenever it started. */
export function stripOfStretches(stretches: readonly ExplainedStretch[]): StripPiece[] {
	return joined(stretches.filter(({ moment }) => moment !== null));
}

function oneDayLater(stretch: ExplainedStretch): ExplainedStretch {
	return {
		...stretch,
		startMinute: stretch.startMinute + MINUTES_PER_DAY,
		endMinute: stretch.endMinute + MINUTES_PER_DAY
	};
}

/** The gaps of one calendar day, midnight to midnight. */
export function gapsOfStretches(stretches: readonly ExplainedStretch[]): StripGap[] {
	return gapsWithin(stretches, 0, MINUTES_PER_DAY);
}

function gapsWithin(stretches: readonly ExplainedStretch[], from: number, to: number): StripGap[] {
	const gaps: StripGap[] = [];
	for (const { state, startMinute, endMinute } of stretches) {
		if (state !== 'absent' && state !== 'no-stay' && state !== 'unknown') continue;
		const gap = { startMinute: Math.max(startMinute, from), endMinute: Math.min(endMinute, to), why: state };
		const last = gaps.at(-1);
		if (gap.startMinute >= gap.endMinute) continue;
		if (last?.endMinute === gap.startMinute && last.why === gap.why) {
			gaps[gaps.length - 1] = { ...last, endMinute: gap.endMinute };
		} else {
			gaps.push(gap);
		}
	}
	return gaps;
}

function minutesOf(gaps: readonly StripGap[]): number {
	return gaps.reduce((sum, { startMinute, endMinute }) => sum + endMinute - startMinute, 0);
}

/** The pieces, with a block that runs on over midnight as one. */
function joined(stretches: readonly ExplainedStretch[]): StripPiece[] {
	const pieces: StripPiece[] = [];
	for (const stretch of stretches) {
		const piece = pieceOf(stretch);
		const last = pieces.at(-1);
		if (!piece) continue;
		if (last && last.id === piece.id && last.endMinute === piece.startMinute && last.state === piece.state) {
			pieces[pieces.length - 1] = { ...last, endMinute: piece.endMinute };
		} else {
			pieces.push(piece);
		}
	}
	// A block that is interrupted has several pieces; each needs a name of its own.
	return pieces.map((piece) => ({ ...piece, id: `${piece.id}@${piece.startMinute}` }));
}

function pieceOf({ moment, state, door, key, startMinute, endMinute }: ExplainedStretch): StripPiece | null {
	if (!moment || state === 'absent' || state === 'no-stay' || state === 'unknown') return null;
	const { id, title, kind, rule } = moment;
	return {
		id,
		title,
		kind,
		startMinute,
		// Where the clock went back within it, a piece would end before it starts.
		endMinute: Math.max(startMinute, endMinute),
		state,
		door,
		withKey: rule !== null && (rule.youthHasKey === true || key !== null),
		signalled: rule?.signalled === true,
		ownChoice: rule !== null && state === 'free',
		locksItself: rule?.door === 'closed' && door === 'locked'
	};
}
