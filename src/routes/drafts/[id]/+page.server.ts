/** One draft: what it does and for whom, what is said about it, and what can be done with it as a whole. */
import { redirect } from '@sveltejs/kit';
import { loadWords } from '#i18n/words.ts';
import { refused, valueOf } from '#server/http.ts';
import {
	dropSharedDraft,
	renameSharedDraft,
	reopenSharedDraft
} from '#server/use-cases/change-shared-draft.ts';
import { askReview } from '#server/use-cases/council/ask-review.ts';
import { viewDraftCouncil } from '#server/use-cases/council/view-draft-council.ts';
import { commentOnDraft } from '#server/use-cases/comment-on-draft.ts';
import { editSharedDraft } from '#server/use-cases/edit-shared-draft.ts';
import { viewDraftStaffing } from '#server/use-cases/view-draft-staffing.ts';
import { viewSharedDraft } from '#server/use-cases/view-shared-draft.ts';
import { changeLine } from '#ui/version/change-line.ts';
import { FormReader } from '../../form-reader.ts';
import type { Actions, PageServerLoad } from './$types';

const DONE = ['saved', 'renamed', 'dropped', 'reopened', 'rebased'] as const;

export const load: PageServerLoad = async ({ params, url, locals: { world, actor, language } }) => {
	const t = await loadWords(language);
	const view = valueOf(await viewSharedDraft(world, actor, { draftId: params.id }));
	const { changes, ...effect } = view.effect;
	return {
		...view,
		staffing: valueOf(await viewDraftStaffing(world, actor, { draftId: params.id })),
		council: valueOf(await viewDraftCouncil(world, actor, { draftId: params.id })),
		effect,
		lines: changes.map((change) => changeLine(change, t, language)),
		history: view.history.map(({ changes: own, ...revision }) => ({
			...revision,
			lines: own.map((change) => changeLine(change, t, language))
		})),
		done: DONE.find((one) => one === url.searchParams.get('done')) ?? null
	};
};

export const actions: Actions = {
	edit: async ({ params, request, locals: { world, actor } }) => {
		const form = await FormReader.of(request);
		const outcome = await editSharedDraft(world, actor, {
			draftId: params.id,
			replace: form.text('replace') === 'yes'
		});
		if (!outcome.ok) return refused(outcome, form.typed());
		redirect(303, `/groups/${outcome.value.groupId}/program`);
	},
	rename: async ({ params, request, locals: { world, actor } }) => {
		const form = await FormReader.of(request);
		const outcome = await renameSharedDraft(world, actor, {
			...{ draftId: params.id, position: form.position(), title: form.text('title') },
			why: form.optional('why')
		});
		if (!outcome.ok) return refused(outcome, form.typed());
		redirect(303, `/drafts/${params.id}?done=renamed`);
	},
	drop: async ({ params, request, locals: { world, actor } }) => {
		const form = await FormReader.of(request);
		const outcome = await dropSharedDraft(world, actor, { draftId: params.id, position: form.position() });
		if (!outcome.ok) return refused(outcome, form.typed());
		redirect(303, `/drafts/${params.id}?done=dropped`);
	},
	reopen: async ({ params, request, locals: { world, actor } }) => {
		const form = await FormReader.of(request);
		const outcome = await reopenSharedDraft(world, actor, { draftId: params.id, position: form.position() });
		if (!outcome.ok) return refused(outcome, form.typed());
		redirect(303, `/drafts/${params.id}?done=reopened`);
	},
	askCouncil: async ({ params, request, locals: { world, actor } }) => {
		const form = await FormReader.of(request);
		const outcome = await askReview(world, actor, {
			...{ draftId: params.id, id: form.text('id'), position: form.position() },
			...{ question: form.text('question'), answerBy: form.text('answerBy') }
		});
		if (!outcome.ok) return refused(outcome, form.typed());
		redirect(303, `/council/reviews/${outcome.value.id}?done=asked`);
	},
	comment: async ({ params, request, locals: { world, actor } }) => {
		const form = await FormReader.of(request);
		const [, template, block] = form.text('commentAbout').split('/');
		const outcome = await commentOnDraft(world, actor, {
			...{ draftId: params.id, id: form.text('id'), text: form.text('comment') },
			about: template && block ? { template, block } : null,
			namesSeen: form.text('namesSeen')
		});
		if (!outcome.ok) return refused(outcome, form.typed());
		redirect(303, `/drafts/${params.id}?said#talk`);
	}
};
