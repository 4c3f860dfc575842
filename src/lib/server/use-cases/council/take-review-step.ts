/** Takes a step about a question to the council: its answer, and what the manager does with it. */
import type { ReviewStep } from '#domain/document/council-schema.ts';
import { reviewProblems } from '#domain/council/review-road.ts';
import type { Action } from '#server/access/can.ts';
import { makerOf } from '../maker-of.ts';
import { done, NOT_FOUND, type Outcome } from '../outcome.ts';
import { recordEntries } from '../record.ts';
import { refusalOf } from '../shared-draft.ts';
import { useCase } from '../use-case.ts';
import { namesRefusal } from './names-in-texts.ts';
import { reviewAt } from './review-at.ts';

interface Input {
	readonly reviewId: string;
	/** Made when the form was opened: posted twice, it is one step. */
	readonly id: string;
	readonly position: number;
	readonly act: ReviewStep['act'];
	readonly answer: ReviewStep['answer'];
	readonly text: string | null;
	/** Names that the form was told about before. */
	readonly namesSeen: string;
}

/** Whose act it is: nobody answers for the council, and it decides nothing for the manager. */
const ACTION_OF: { readonly [A in ReviewStep['act']]: Action } = {
	answer: 'speak-for-council',
	talk: 'answer-council',
	'take-over': 'answer-council',
	deviate: 'answer-council',
	withdraw: 'answer-council'
};

/**
 * Refused where it cannot follow on what was there (FORMAT.md section 13), without the words that it needs, and for a
 * council that is too small to answer. A text in which something looks like a name is asked about once.
 */
export const takeReviewStep = useCase(
	'take-review-step',
	'create',
	async (context, input: Input): Promise<Outcome<{ id: string }>> => {
		const at = reviewAt(context, input.reviewId);
		context.demand(ACTION_OF[input.act], at?.place ?? {});
		if (!at) return NOT_FOUND;
		const { id, act, answer } = input;
		const known = context.document.reviewSteps.find((step) => step.id === id);
		if (known) return known.reviewId === at.review.id ? done({ id }) : NOT_FOUND;
		const step: ReviewStep = {
			...{ id, reviewId: at.review.id, act, on: context.today, by: makerOf(context) },
			answer: act === 'answer' ? (answer ?? null) : null,
			text: input.text?.trim() || null
		};
		const facts = { review: at.review, members: at.council.members.length };
		const refusal =
			refusalOf(reviewProblems(at.road, step, facts)) ??
			namesRefusal(context, { text: step.text }, input.namesSeen);
		if (refusal) return refusal;
		const outcome = await recordEntries(context, input.position, [{ list: 'reviewSteps', id, value: step }]);
		return outcome.ok ? done({ id }) : outcome;
	}
);
