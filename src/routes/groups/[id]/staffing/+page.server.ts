/** Who is on the floor in a group, and what each rest moment buys; a draft without one. */
import { redirect } from '@sveltejs/kit';
import { refused, valueOf } from '#server/http.ts';
import { openFreedDraft } from '#server/use-cases/open-freed-draft.ts';
import { viewGroupStaffing } from '#server/use-cases/view-group-staffing.ts';
import { FormReader } from '../../../form-reader.ts';
import { templateNames } from '../program/posted.ts';
import type { Actions, PageServerLoad } from './$types';

const DONE = ['saved', 'removed'] as const;

export const load: PageServerLoad = async ({ params, url, locals: { world, actor } }) => ({
	...valueOf(await viewGroupStaffing(world, actor, { groupId: params.id })),
	done: DONE.find((one) => one === url.searchParams.get('done')) ?? null
});

export const actions: Actions = {
	/** Opens a draft in which a moment is free, or the doors stand open at night; nothing is recorded. */
	free: async ({ params, request, locals: { world, actor, language } }) => {
		const form = await FormReader.of(request);
		const outcome = await openFreedDraft(world, actor, {
			groupId: params.id,
			baseId: form.text('base'),
			key: form.text('what') === 'night' ? null : form.text('key'),
			replace: form.isTicked('replace'),
			names: await templateNames(language)
		});
		if (!outcome.ok) return refused(outcome, form.typed());
		redirect(303, `/groups/${params.id}/program`);
	}
};
