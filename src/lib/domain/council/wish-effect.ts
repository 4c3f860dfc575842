/** What a wish makes of a week for everybody in the group: minutes, before and after. */
import type { Lock } from '../document/schema.ts';
import type { DraftProgram } from '../program/draft.ts';
import { THREE_FIGURES, type FigureName, type Figures } from '../seclusion/figures.ts';
import { ordinaryWeek } from '../seclusion/week.ts';

/** Figures of one ordinary week of one youth without an own rule. */
export interface WishEffect {
	readonly before: Figures;
	readonly after: Figures;
	/** The figure that says most: the widest that changes; null where all three stay as they are. */
	readonly figure: FigureName | null;
	/** How many minutes a week it changes; below zero: less. */
	readonly minutes: number;
}

/** What becomes of an ordinary week behind a lock. */
export function wishEffect(before: DraftProgram, after: DraftProgram, lock: Lock): WishEffect {
	const [was, is] = [ordinaryWeek(before, lock).week, ordinaryWeek(after, lock).week];
	const differences = THREE_FIGURES.map((figure) => ({
		figure,
		minutes: minutesOf(is, figure) - minutesOf(was, figure)
	}));
	const told = differences.find(({ minutes }) => minutes !== 0);
	return { before: was, after: is, figure: told?.figure ?? null, minutes: told?.minutes ?? 0 };
}

function minutesOf(figures: Figures, figure: FigureName): number {
	return figures[`${figure}Minutes`];
}
