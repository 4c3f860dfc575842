/** What a round among people may tell, and never more: totals of at least five answers (FORMAT.md section 13). */
import type { Asking } from '../document/council-schema.ts';

/** Of fewer, an answer could be somebody's. */
export const FEWEST_ANSWERS = 5;

/** A group of fewer is never told apart from the others. */
export const FEWEST_YOUTHS = 10;

/** The five words of agreement, from not at all to wholly: the order of the counts where there are no choices. */
export const AGREEMENT_WORDS = ['fully-disagree', 'disagree', 'neutral', 'agree', 'fully-agree'] as const;

/** How many counts an answer can fall in. */
export function answersOf({ choices }: Pick<Asking, 'choices'>): number {
	return choices?.length ?? AGREEMENT_WORDS.length;
}

/** `upcoming`: cannot be answered yet; `over`: the last day has passed, and nobody closed it yet. */
export type AskingState = 'upcoming' | 'open' | 'over' | 'closed';

/** How a round stands on a day. */
export function askingState({ closed, opensOn, closesOn }: Asking, today: string): AskingState {
	if (closed) return 'closed';
	if (today < opensOn) return 'upcoming';
	return today < closesOn ? 'open' : 'over';
}

/** What a closed round tells. */
export interface AskingResult {
	/** Null where fewer than five answered: then not even how many did. */
	readonly counts: readonly number[] | null;
	readonly answers: number | null;
	readonly byGroup: readonly { readonly groupId: string; readonly counts: readonly number[] }[] | null;
	/** What was written along with it, in no order; null once erased, or where too few answered. */
	readonly sentences: readonly string[] | null;
}

/** Null until it is closed: nothing of it is told before. */
export function resultOf({ closed, sentences }: Asking): AskingResult | null {
	if (!closed) return null;
	const counts = toldCounts(closed.counts);
	const written = counts && (sentences ?? null);
	const lines = written?.split('\n').filter((line) => line.trim() !== '') ?? null;
	return {
		counts,
		answers: counts && totalOf(counts),
		byGroup: counts && closed.byGroup ? closed.byGroup : null,
		sentences: lines
	};
}

/** What people answered, as it is counted while a round runs. */
export interface Tally {
	readonly groupId: string;
	readonly counts: readonly number[];
	/** How many youths live in the group when it closes. */
	readonly youths: number;
}

/**
 * What is kept of a round once it closes. Groups are told apart only where every group of the round has ten youths and
 * five answers: else what is left of the whole would be another group's.
 */
export function closedCounts(
	voices: Asking['voices'],
	tallies: readonly Tally[]
): Pick<NonNullable<Asking['closed']>, 'counts' | 'byGroup'> {
	const sums = tallies.reduce<number[]>(
		(sum, { counts }) => counts.map((count, at) => count + (sum.at(at) ?? 0)),
		[]
	);
	const counts = toldCounts(sums);
	const isApart =
		voices === 'youths' &&
		tallies.length > 1 &&
		tallies.every(({ youths, counts: own }) => youths >= FEWEST_YOUTHS && totalOf(own) >= FEWEST_ANSWERS);
	if (!counts || !isApart) return { counts };
	return { counts, byGroup: tallies.map(({ groupId, counts: own }) => ({ groupId, counts: [...own] })) };
}

function toldCounts(counts: readonly number[] | null): number[] | null {
	return counts && totalOf(counts) >= FEWEST_ANSWERS ? [...counts] : null;
}

/** How many people counts are of. */
export function totalOf(counts: readonly number[]): number {
	return counts.reduce((sum, count) => sum + count, 0);
}
