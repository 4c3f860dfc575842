/** Going on with an urgent measure. */
import { error, redirect } from '@sveltejs/kit';
import { loadWords } from '#i18n/words.ts';
import { refused, valueOf } from '#server/http.ts';
import { prolongUrgentMeasure } from '#server/use-cases/prolong-urgent-measure.ts';
import { viewUrgentMeasure } from '#server/use-cases/view-urgent-measure.ts';
import { FormReader } from '../../../../form-reader.ts';
import { doneHref } from '../../done.ts';
import { datesIn } from '../dates.ts';
import type { Actions, PageServerLoad } from './$types';

export const load: PageServerLoad = async ({ params, locals: { world, actor } }) => {
	const { measures, ...view } = valueOf(await viewUrgentMeasure(world, actor, { groupId: params.id }));
	const measure = measures.find(({ id }) => id === params.measure);
	if (!measure) error(404, 'not-found');
	return { ...view, measure };
};

export const actions: Actions = {
	default: async ({ params, request, locals: { world, actor, language } }) => {
		const form = await FormReader.of(request);
		const { versionTitle } = (await loadWords(language)).versions.urgent;
		const dates = datesIn(form);
		const reason = form.required('reason');
		if (form.refusal) return refused(form.refusal, form.typed());
		const outcome = await prolongUrgentMeasure(world, actor, {
			...{ groupId: params.id, measureId: params.measure, id: form.required('id') },
			...{ position: form.position(), dates, reason, versionTitle }
		});
		if (!outcome.ok) return refused(outcome, form.typed());
		redirect(303, doneHref(`/groups/${params.id}`, 'prolonged', outcome.value));
	}
};
