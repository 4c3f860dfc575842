/** A draft that becomes the next version of its group's program. */
import { redirect } from '@sveltejs/kit';
import { refused, valueOf } from '#server/http.ts';
import { adoptDraft } from '#server/use-cases/adopt-draft.ts';
import { viewBecoming } from '#server/use-cases/view-becoming.ts';
import { FormReader } from '../../../form-reader.ts';
import { doneHref } from '../../../groups/[id]/done.ts';
import type { Actions, PageServerLoad } from './$types';

export const load: PageServerLoad = async ({ params, locals: { world, actor } }) =>
	valueOf(await viewBecoming(world, actor, { draftId: params.id }));

export const actions: Actions = {
	default: async ({ params, request, locals: { world, actor } }) => {
		const form = await FormReader.of(request);
		const [title, reason, from, basis] = ['title', 'reason', 'from', 'basis'].map((name) => form.text(name));
		const outcome = await adoptDraft(world, actor, {
			...{ draftId: params.id, id: form.text('id'), position: form.position() },
			form: { title, reason, from, basis }
		});
		if (!outcome.ok) return refused(outcome, form.typed());
		redirect(303, doneHref(`/groups/${form.text('group')}/versions`, 'adopted', outcome.value));
	}
};
