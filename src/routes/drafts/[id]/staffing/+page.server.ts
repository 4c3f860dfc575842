/** What a draft asks of those who work; a way that fits, looked for and taken over. */
import { redirect } from '@sveltejs/kit';
import { loadWords } from '#i18n/words.ts';
import { refused, valueOf } from '#server/http.ts';
import { suggestStaffing } from '#server/use-cases/suggest-staffing.ts';
import { takeOverStaffing } from '#server/use-cases/take-over-staffing.ts';
import { viewDraftStaffing } from '#server/use-cases/view-draft-staffing.ts';
import { FormReader } from '../../../form-reader.ts';
import type { Actions, PageServerLoad } from './$types';

export const load: PageServerLoad = async ({ params, url, locals: { world, actor } }) => ({
	staffing: valueOf(await viewDraftStaffing(world, actor, { draftId: params.id })),
	done: url.searchParams.get('done') === 'taken-over'
});

export const actions: Actions = {
	suggest: async ({ params, request, locals: { world, actor, language } }) => {
		const form = await FormReader.of(request);
		const t = await loadWords(language);
		const outcome = await suggestStaffing(world, actor, {
			draftId: params.id,
			extraTitle: t.staffing.draft.extraTitle,
			signal: request.signal
		});
		if (!outcome.ok) return refused(outcome, form.typed());
		return { suggested: outcome.value };
	},
	take: async ({ params, request, locals: { world, actor } }) => {
		const form = await FormReader.of(request);
		const outcome = await takeOverStaffing(world, actor, {
			draftId: params.id,
			position: form.position(),
			staffings: jsonIn(form.list('staffings')[0] ?? '')
		});
		if (!outcome.ok) return refused(outcome, form.typed());
		redirect(303, `/drafts/${params.id}/staffing?done=taken-over`);
	}
};

/** What is no JSON is null: the use case says that it cannot be read. */
function jsonIn(text: string): unknown {
	try {
		return JSON.parse(text);
	} catch {
		return null;
	}
}
