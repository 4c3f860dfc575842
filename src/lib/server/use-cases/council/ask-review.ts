/** Asks the council what it finds of a draft, as the draft is now. */
import type { Review } from '#domain/document/council-schema.ts';
import { isDate } from '#domain/document/formats.ts';
import { councilGate } from '#domain/council/gate.ts';
import { answerByOn, schemeOn } from '#domain/council/scheme.ts';
import { sameProgram } from '#domain/program/draft.ts';
import { reviewRoad } from '#domain/council/review-road.ts';
import { done, NOT_FOUND, type FieldProblem, type Outcome } from '../outcome.ts';
import { recordEntries } from '../record.ts';
import { closedProblem, refusalOf, sharedDraftAt, type DraftAtPlace } from '../shared-draft.ts';
import { useCase, type Context } from '../use-case.ts';
import { councilPlace } from './council-place.ts';

interface Input {
	readonly draftId: string;
	/** Made when the form was opened: posted twice, it is one question. */
	readonly id: string;
	readonly position: number;
	readonly question: string;
	/** `YYYY-MM-DD`, or what was typed for it. */
	readonly answerBy: string;
}

const LONGEST_QUESTION = 200;

/**
 * Refused for a draft that is no longer open or that changes neither day nor doors, with less time for an answer than
 * the scheme gives, and while the same question waits for an answer.
 */
export const askReview = useCase(
	'ask-review',
	'create',
	async (context, input: Input): Promise<Outcome<{ id: string }>> => {
		const { document, today } = context;
		const at = sharedDraftAt(context, input.draftId);
		context.demand('answer-council', at ? councilPlace(document, at.location.id) : {});
		if (!at) return NOT_FOUND;
		const known = document.reviews.find(({ id }) => id === input.id);
		if (known) return known.draftId === at.draft.id ? done({ id: known.id }) : NOT_FOUND;
		const refusal = refusalOf(askProblems(context, at, input));
		if (refusal) return refusal;
		const { templates, week, exceptions } = at.draft.program;
		const review: Review = {
			...{ id: input.id, draftId: at.draft.id, locationId: at.location.id },
			role: schemeOn(document, at.location.id, today)?.role ?? 'informal',
			question: input.question.trim(),
			program: { templates: [...templates], week, exceptions: [...exceptions] },
			...{ askedOn: today, answerBy: input.answerBy }
		};
		const outcome = await recordEntries(context, input.position, [
			{ list: 'reviews', id: review.id, value: review }
		]);
		return outcome.ok ? done({ id: review.id }) : outcome;
	}
);

function askProblems(
	{ document, today }: Context,
	{ draft, location }: DraftAtPlace,
	{ question, answerBy }: Input
): FieldProblem[] {
	const change = { groupId: draft.groupId, before: draft.baseProgram ?? null, after: draft.program };
	const gate = councilGate(document, change, today);
	const changesNothing = gate.open && gate.because === 'nothing-changes';
	const waits = document.reviews.some(
		(review) =>
			review.draftId === draft.id &&
			sameProgram(review.program, draft.program) &&
			isWaiting(document, review, today)
	);
	const text = question.trim();
	return [
		...closedProblem(draft),
		...(changesNothing ? [{ field: 'question', code: 'council-nothing-changes' }] : []),
		...(waits ? [{ field: 'question', code: 'council-asked-already' }] : []),
		...(text === '' ? [{ field: 'question', code: 'required' }] : []),
		...(text.length > LONGEST_QUESTION ? [{ field: 'question', code: 'council-question-long' }] : []),
		...answerByProblems(answerBy, answerByOn(document, location.id, today))
	];
}

function isWaiting(document: Context['document'], review: Review, today: string): boolean {
	const { state, late } = reviewRoad(review, document.reviewSteps, today);
	return state === 'asked' && !late;
}

function answerByProblems(answerBy: string, earliest: string): FieldProblem[] {
	if (!isDate(answerBy)) return [{ field: 'answerBy', code: 'bad-date' }];
	return answerBy < earliest ? [{ field: 'answerBy', code: 'council-answer-early' }] : [];
}
