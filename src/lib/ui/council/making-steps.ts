/** The questions of making a proposal in their order, so that each says how far along it is. */

/** What a step says of itself: it is so many, out of so many. */
export interface StepAt {
	readonly step: number;
	readonly steps: number;
}

export type Question = 'group' | 'moment' | 'wish' | 'why' | 'help' | 'check';

const QUESTIONS: readonly Question[] = ['group', 'moment', 'wish', 'why', 'help', 'check'];

/** Where a question stands; which group is no question where there is one only. */
export function makingStep(question: Question, asksGroup: boolean): StepAt {
	const asked = QUESTIONS.filter((one) => asksGroup || one !== 'group');
	return { step: asked.indexOf(question) + 1, steps: asked.length };
}
