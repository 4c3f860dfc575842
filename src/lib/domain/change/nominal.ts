/** The three figures in nominal minutes: end less start, whatever the clock does (FORMAT.md section 5). */
import { THREE_FIGURES, type FigureName } from '../seclusion/figures.ts';
import type { StripPiece } from '../seclusion/strip.ts';
import { strictness } from '../seclusion/state.ts';

/** Whole minutes in each of the three figures; they are nested. */
export type ThreeMinutes = Readonly<Record<FigureName, number>>;

/** What blocks count together, each from its start to its end. */
export function nominalMinutes(
	blocks: readonly Pick<StripPiece, 'startMinute' | 'endMinute' | 'state'>[]
): ThreeMinutes {
	const minutes = { mandatoryRoom: 0, secluded: 0, locked: 0 };
	for (const { startMinute, endMinute, state } of blocks) {
		for (const [at, figure] of THREE_FIGURES.entries()) {
			if (strictness(state) > at) minutes[figure] += endMinute - startMinute;
		}
	}
	return minutes;
}

/** What a change of minutes is called. */
export type Verdict = 'tightened' | 'adapted' | 'unchanged';

/**
 * Tightened where secluded or locked minutes are higher, or mandatory room is higher while neither fell; else
 * adapted where any of the three is lower (FORMAT.md section 5).
 */
export function verdictOn(before: ThreeMinutes, after: ThreeMinutes): Verdict {
	const isHigher = (figure: FigureName) => after[figure] > before[figure];
	const isLower = (figure: FigureName) => after[figure] < before[figure];
	if (isHigher('secluded') || isHigher('locked')) return 'tightened';
	if (isHigher('mandatoryRoom') && !isLower('secluded') && !isLower('locked')) return 'tightened';
	return THREE_FIGURES.some(isLower) ? 'adapted' : 'unchanged';
}
