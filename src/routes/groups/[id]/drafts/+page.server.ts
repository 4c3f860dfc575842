/** The drafts of a group, and beginning one from a version. */
import { redirect } from '@sveltejs/kit';
import { refused, valueOf } from '#server/http.ts';
import { editSharedDraft } from '#server/use-cases/edit-shared-draft.ts';
import { saveSharedDraft } from '#server/use-cases/save-shared-draft.ts';
import { viewDrafts } from '#server/use-cases/view-drafts.ts';
import { FormReader } from '../../../form-reader.ts';
import { templateNames } from '../program/posted.ts';
import type { Actions, PageServerLoad } from './$types';

export const load: PageServerLoad = async ({ params, locals: { world, actor } }) =>
	valueOf(await viewDrafts(world, actor, { groupId: params.id }));

export const actions: Actions = {
	/** Begun, it opens in the week editor, unless somebody works on something else there. */
	begin: async ({ params, request, locals: { world, actor, language } }) => {
		const form = await FormReader.of(request);
		const outcome = await saveSharedDraft(world, actor, {
			...{ groupId: params.id, id: form.text('id'), title: form.text('title'), why: form.optional('why') },
			from: { versionId: form.optional('version') },
			asNew: true,
			names: await templateNames(language)
		});
		if (!outcome.ok) return refused(outcome, form.typed());
		const draftId = outcome.value.id;
		const opened = await editSharedDraft(world, actor, { draftId, replace: false });
		redirect(303, opened.ok ? `/groups/${params.id}/program` : `/drafts/${draftId}?done=saved`);
	}
};
