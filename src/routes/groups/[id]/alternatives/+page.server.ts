import { refused, valueOf } from '#server/http.ts';
import { draftWithoutMoment } from '#server/use-cases/draft-without-moment.ts';
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
		const outcome = await draftWithoutMoment(world, actor, {
			groupId: params.id,
			baseId: form.text('base'),
			at: { template: form.text('template'), key: form.text('key') },
			replace: form.text('replace') === 'yes',
			names: await templateNames(language)
		});
		if (!outcome.ok) return refused(outcome, form.typed());
		redirect(303, `/groups/${params.id}/program`);
	}
};
