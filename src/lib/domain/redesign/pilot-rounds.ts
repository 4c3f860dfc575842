/** What a round among a team or among youths says: how many answered what, and the middle answer. */
import type { PilotRound } from '../document/schema.ts';

/** The five answers, from fully disagree to fully agree. */
export const ANSWERS = ['fullyDisagree', 'disagree', 'neutral', 'agree', 'fullyAgree'] as const;

export type Answer = (typeof ANSWERS)[number];
export type AnswerCounts = PilotRound['counts'];

/** Of fewer, an answer could be somebody's. */
const LEAST_ANSWERS = 5;

export interface RoundResult {
	readonly answers: number;
	readonly counts: AnswerCounts;
	/** As many answered lower as higher; two different ones where the middle lies between them. */
	readonly middle: readonly [low: Answer, high: Answer];
}

/** Null under five answers: then nothing of it is said, not even how many there were. */
export function roundResult(counts: AnswerCounts): RoundResult | null {
	const answers = ANSWERS.reduce((sum, answer) => sum + counts[answer], 0);
	if (answers < LEAST_ANSWERS) return null;
	const middle = [
		answerAt(counts, Math.ceil(answers / 2)),
		answerAt(counts, Math.floor(answers / 2) + 1)
	] as const;
	return { answers, counts, middle };
}

/** The answer of the person who stands at a place, from 1, when all stand in the order of their answers. */
function answerAt(counts: AnswerCounts, place: number): Answer {
	let passed = 0;
	for (const answer of ANSWERS) {
		passed += counts[answer];
		if (passed >= place) return answer;
	}
	return 'fullyAgree';
}

/** What each is asked: only a team can have its hands full. */
export const QUESTIONS_OF = {
	team: ['safe', 'hands-full', 'calm'],
	youths: ['safe', 'calm']
} as const satisfies Record<PilotRound['voices'], readonly PilotRound['question'][]>;
