/** A question to the council: the page, and every act that somebody can take on it. */
import { redirect } from '@sveltejs/kit';
import type { ReviewStep } from '#domain/document/council-schema.ts';
import { REVIEW_ANSWERS } from '#domain/document/vocabulary.ts';
import { loadWords } from '#i18n/words.ts';
import { refused, valueOf } from '#server/http.ts';
import { takeReviewStep } from '#server/use-cases/council/take-review-step.ts';
import { viewReview } from '#server/use-cases/council/view-review.ts';
import { changeLine } from '#ui/version/change-line.ts';
import { FormReader } from '../../../form-reader.ts';
import { commentAction } from '../../talk-action.ts';
import type { Actions, PageServerLoad, RequestEvent } from './$types';

const DONE = ['asked', 'answer', 'talk', 'take-over', 'deviate', 'withdraw'] as const;

export const load: PageServerLoad = async ({ params, url, locals: { world, actor, language } }) => {
	const t = await loadWords(language);
	const { changes, ...view } = valueOf(await viewReview(world, actor, { reviewId: params.id }));
	return {
		...view,
		lines: changes.map((change) => changeLine(change, t, language)),
		done: DONE.find((one) => one === url.searchParams.get('done')) ?? null
	};
};

/** The action of an act. */
function take(act: ReviewStep['act']) {
	return async ({ params, request, locals: { world, actor } }: RequestEvent) => {
		const form = await FormReader.of(request);
		const outcome = await takeReviewStep(world, actor, {
			...{ reviewId: params.id, id: form.text('id'), position: form.position(), act },
			answer: form.choice('answer', REVIEW_ANSWERS) ?? null,
			...{ text: form.optional('text'), namesSeen: form.text('namesSeen') }
		});
		if (!outcome.ok) return refused(outcome, form.typed());
		redirect(303, `/council/reviews/${params.id}?done=${act}`);
	};
}

export const actions: Actions = {
	answer: take('answer'),
	talk: take('talk'),
	takeOver: take('take-over'),
	deviate: take('deviate'),
	withdraw: take('withdraw'),
	comment: commentAction('review')
};
