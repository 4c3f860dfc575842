/** The steps back and forward of a draft: whole programs, so that undoing can never go wrong. */
import { sameProgram, type DraftProgram } from './draft.ts';

/** A program with what it was before (the newest last) and what was undone (the newest first). */
export interface DraftHistory {
	readonly past: readonly DraftProgram[];
	readonly present: DraftProgram;
	readonly future: readonly DraftProgram[];
}

/** How many steps can be undone. */
export const MOST_STEPS = 20;

/** A history without steps. */
export function startHistory(present: DraftProgram): DraftHistory {
	return { past: [], present, future: [] };
}

/** One step further; the oldest steps fall away. A program that says the same is no step. */
export function step(history: DraftHistory, next: DraftProgram): DraftHistory {
	if (sameProgram(history.present, next)) return history;
	return { past: [...history.past, history.present].slice(-MOST_STEPS), present: next, future: [] };
}

/** One step back; where there is none, the history itself. */
export function undo({ past, present, future }: DraftHistory): DraftHistory {
	const before = past.at(-1);
	if (!before) return { past, present, future };
	return { past: past.slice(0, -1), present: before, future: [present, ...future].slice(0, MOST_STEPS) };
}

/** Back to what was undone last; where there is nothing, the history itself. */
export function redo({ past, present, future }: DraftHistory): DraftHistory {
	const [after, ...rest] = future;
	if (!after) return { past, present, future };
	return { past: [...past, present].slice(-MOST_STEPS), present: after, future: rest };
}

/**
 * The history after somebody elsewhere went on to `next`: an undo or a redo where that is what it was,
 * else a step.
 */
export function follow(history: DraftHistory, next: DraftProgram): DraftHistory {
	const before = history.past.at(-1);
	if (before && sameProgram(before, next)) return undo(history);
	const [after] = history.future;
	if (after && sameProgram(after, next)) return redo(history);
	return step(history, next);
}
