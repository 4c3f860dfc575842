/** What became of a question to the council about somebody else's draft (FORMAT.md section 13). */
import type { Review, ReviewStep } from '../document/council-schema.ts';
import type { DraftMaker, ReviewAnswer } from '../document/vocabulary.ts';
import type { ActProblem } from './act-problems.ts';
import { FEWEST_MEMBERS } from './scheme.ts';

/** `asked`: no answer yet; `settled`: a condition taken over, or deviated from with reasons. */
export const REVIEW_STATES = ['asked', 'answered', 'talk', 'settled', 'withdrawn'] as const;

export type ReviewState = (typeof REVIEW_STATES)[number];

/** Why a step of a review is none; the words for each are in the catalogue. */
export type ReviewFault =
	| 'not-now'
	| 'not-yours'
	| 'before-last-step'
	| 'answer-missing'
	| 'no-condition'
	| 'agreed'
	| 'talk-first'
	| 'consent-stands';

/** Where a review stands. */
export interface ReviewRoad {
	readonly state: ReviewState;
	readonly taken: readonly { readonly step: ReviewStep; readonly state: ReviewState }[];
	/** Steps that cannot follow on what was there, with why: they change nothing. */
	readonly refused: readonly { readonly step: ReviewStep; readonly fault: ReviewFault }[];
	readonly answer: ReviewAnswer | null;
	readonly answeredOn: string | null;
	/** A talk was held after the answer. */
	readonly talked: boolean;
	/** How it was settled; null while it was not. */
	readonly settledBy: 'take-over' | 'deviate' | null;
	/** Unanswered, and the day for it has passed. */
	readonly late: boolean;
}

const START: ReviewRoad = {
	...{ state: 'asked', taken: [], refused: [], answer: null, answeredOn: null },
	...{ talked: false, settledBy: null, late: false }
};

/** Where a review stands on a day, by its own steps in the order of the document; what cannot follow changes nothing. */
export function reviewRoad(review: Review, steps: readonly ReviewStep[], today: string): ReviewRoad {
	let road = START;
	for (const step of steps) {
		if (step.reviewId !== review.id) continue;
		const fault = reviewStepFault(road, step, review);
		road = fault ? { ...road, refused: [...road.refused, { step, fault }] } : afterStep(road, step);
	}
	const isOpen = road.answer === null && road.state !== 'withdrawn';
	return { ...road, late: isOpen && review.answerBy < today };
}

function afterStep(road: ReviewRoad, step: ReviewStep): ReviewRoad {
	const after = { ...road, ...outcomeOf(road, step) };
	return { ...after, taken: [...road.taken, { step, state: after.state }] };
}

function outcomeOf({ answer }: ReviewRoad, step: ReviewStep): Partial<ReviewRoad> {
	switch (step.act) {
		case 'answer':
			return { state: 'answered', answer: step.answer ?? null, answeredOn: step.on };
		case 'talk':
			return answer === null ? {} : { state: 'talk', talked: true };
		case 'take-over':
		case 'deviate':
			return { state: 'settled', settledBy: step.act };
		case 'withdraw':
			return { state: 'withdrawn' };
	}
}

/** Why a step of a review cannot follow; null where it can. Texts are not looked at: they can be erased. */
function reviewStepFault(road: ReviewRoad, step: ReviewStep, review: Review): ReviewFault | null {
	const fault = reviewActFault(road, step.act, step.by, review);
	if (fault) return fault;
	const last = road.taken.at(-1)?.step;
	if (step.on < (last?.on ?? review.askedOn)) return 'before-last-step';
	return step.act === 'answer' && !step.answer ? 'answer-missing' : null;
}

/** Why somebody cannot take an act at all where a review stands; null where it can be tried. */
export function reviewActFault(
	{ state, answer, talked }: ReviewRoad,
	act: ReviewStep['act'],
	by: DraftMaker,
	{ role }: Pick<Review, 'role'>
): ReviewFault | null {
	if (by !== (act === 'answer' ? 'council' : 'manager')) return 'not-yours';
	if (state === 'withdrawn' || state === 'settled') return 'not-now';
	if (act === 'answer' || act === 'withdraw') return answer === null ? null : 'not-now';
	if (act === 'talk') return null;
	if (answer === null) return 'not-now';
	if (answer === 'agree') return 'agreed';
	if (act === 'take-over') return answer === 'agree-if' ? null : 'no-condition';
	if (role === 'consent') return 'consent-stands';
	return talked ? null : 'talk-first';
}

/** Everything that keeps a step of a review from being taken; `members`: how many are in the council on that day. */
export function reviewProblems(
	road: ReviewRoad,
	step: ReviewStep,
	{ review, members }: { readonly review: Review; readonly members: number }
): ActProblem[] {
	const fault = reviewStepFault(road, step, review);
	const problems: ActProblem[] = fault ? [{ field: FIELD_OF[fault] ?? 'step', code: `review-${fault}` }] : [];
	const needsText = TEXT_MISSING[step.act === 'answer' ? (step.answer ?? 'agree') : step.act];
	if (needsText && (step.text ?? '').trim() === '') problems.push({ field: 'text', code: needsText });
	if (step.act === 'answer' && members < FEWEST_MEMBERS) {
		problems.push({ field: 'step', code: 'council-too-small' });
	}
	return problems;
}

const FIELD_OF: { readonly [F in ReviewFault]?: string } = { 'answer-missing': 'answer' };

/** What has to be said in words, by act or answer. */
const TEXT_MISSING: { readonly [A in ReviewAnswer | ReviewStep['act']]?: string } = {
	'agree-if': 'condition-missing',
	disagree: 'because-missing',
	talk: 'talk-missing',
	'take-over': 'take-over-missing',
	deviate: 'reasons-missing'
};
