/** One draft: what it does and for whom, what is said about it, and what can be done with it as a whole. */
import { redirect } from '@sveltejs/kit';
import { spanOf } from '#domain/program/edit-blocks.ts';
import { formatSpan } from '#i18n/format.ts';
import { loadWords } from '#i18n/words.ts';
import { refused, valueOf } from '#server/http.ts';
import {
	dropSharedDraft,
	renameSharedDraft,
	reopenSharedDraft
} from '#server/use-cases/change-shared-draft.ts';
import { commentOnDraft } from '#server/use-cases/comment-on-draft.ts';
import { editSharedDraft } from '#server/use-cases/edit-shared-draft.ts';
import { viewDraftStaffing } from '#server/use-cases/view-draft-staffing.ts';
import { viewSharedDraft } from '#server/use-cases/view-shared-draft.ts';
import { changeLine } from '#ui/version/change-line.ts';
import { FormReader } from '../../form-reader.ts';
import type { Actions, PageServerLoad } from './$types';

const DONE = ['saved', 'renamed', 'dropped', 'reopened', 'rebased', 'commented'] as const;

export const load: PageServerLoad = async ({ params, url, locals: { world, actor, language } }) => {
	const t = await loadWords(language);
	const view = valueOf(await viewSharedDraft(world, actor, { draftId: params.id }));
	const { changes, ...effect } = view.effect;
	const { program } = view.draft;
	return {
		...view,
		staffing: valueOf(await viewDraftStaffing(world, actor, { draftId: params.id })),
		effect,
		lines: changes.map((change) => changeLine(change, t, language)),
		history: view.history.map(({ changes: own, ...revision }) => ({
			...revision,
			lines: own.map((change) => changeLine(change, t, language))
		})),
		blocks: program.templates.flatMap(({ id, name, blocks }) =>
			blocks.map((block) => {
				const { startMinute, endMinute } = spanOf(block);
				const span = formatSpan(startMinute, endMinute, language);
				return { value: `${id}/${block.key}`, label: t.drafts.comments.option(name, block.title, span) };
			})
		),
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
	comment: async ({ params, request, locals: { world, actor } }) => {
		const form = await FormReader.of(request);
		const [template, block] = form.text('about').split('/');
		const outcome = await commentOnDraft(world, actor, {
			...{ draftId: params.id, id: form.text('id'), text: form.text('text') },
			about: template && block ? { template, block } : null
		});
		if (!outcome.ok) return refused(outcome, form.typed());
		redirect(303, `/drafts/${params.id}?done=commented#comments`);
	}
};
