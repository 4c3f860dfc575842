import { refused, valueOf } from '#server/http.ts';
import { openDraft } from '#server/use-cases/open-draft.ts';
import { saveDraft } from '#server/use-cases/save-draft.ts';
import { viewTailoring } from '#server/use-cases/view-tailoring.ts';
import { redirect } from '@sveltejs/kit';
import { FormReader } from '../../../form-reader.ts';
import { templateNames } from '../program/posted.ts';
import type { Actions, PageServerLoad } from './$types';

export const load: PageServerLoad = async ({ params, locals: { world, actor } }) =>
	valueOf(await viewTailoring(world, actor, { groupId: params.id }));

export const actions: Actions = {
	/** Opens a draft of the version in force without a moment; nothing is recorded. */
	draft: async ({ params, request, locals: { world, actor, language } }) => {
		const form = await FormReader.of(request);
		const names = await templateNames(language);
		const baseId = form.optional('base');
		const opened = await openDraft(world, actor, {
			groupId: params.id,
			baseId,
			replace: form.text('replace') === 'yes',
			names
		});
		if (!opened.ok) return refused(opened, form.typed());
		const at = { template: form.text('template'), key: form.text('key') };
		const saved = await saveDraft(world, actor, {
			groupId: params.id,
			revision: opened.value.revision,
			baseId,
			change: { kind: 'edits', edits: [{ do: 'remove-block', at }] },
			names
		});
		if (!saved.ok) return refused(saved, form.typed());
		redirect(303, `/groups/${params.id}/program`);
	}
};
