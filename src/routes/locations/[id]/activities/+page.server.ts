import { loadWords } from '#i18n/words.ts';
import { refused, valueOf } from '#server/http.ts';
import { offerStartingSet } from '#server/use-cases/offer-starting-set.ts';
import { recordActivity, retireActivity } from '#server/use-cases/record-activity.ts';
import { viewActivities } from '#server/use-cases/view-activities.ts';
import { redirect } from '@sveltejs/kit';
import { FormReader } from '../../../form-reader.ts';
import { activityOf } from './activity-form.ts';
import type { Actions, PageServerLoad } from './$types';

const DONE = ['saved', 'started', 'retired', 'offered'] as const;

export const load: PageServerLoad = async ({ params, url, locals: { world, actor } }) => ({
	...valueOf(await viewActivities(world, actor, { locationId: params.id })),
	done: DONE.find((what) => what === url.searchParams.get('done')) ?? null,
	id: crypto.randomUUID()
});

export const actions: Actions = {
	start: async ({ params, request, locals: { world, actor, language } }) => {
		const form = await FormReader.of(request);
		const { alternatives } = await loadWords(language);
		const outcome = await offerStartingSet(world, actor, {
			locationId: params.id,
			position: form.position(),
			titles: alternatives.starting
		});
		if (!outcome.ok) return refused(outcome, form.typed());
		redirect(303, `/locations/${params.id}/activities?done=started`);
	},
	save: async ({ params, request, locals: { world, actor } }) => {
		const form = await FormReader.of(request);
		const activity = activityOf(params.id, form);
		if (form.refusal) return refused(form.refusal, form.typed());
		const outcome = await recordActivity(world, actor, { activity, position: form.position() });
		if (!outcome.ok) return refused(outcome, form.typed());
		redirect(303, `/locations/${params.id}/activities?done=saved`);
	},
	retire: async ({ params, request, locals: { world, actor } }) => {
		const form = await FormReader.of(request);
		const retired = form.text('retired') === 'yes';
		const outcome = await retireActivity(world, actor, {
			locationId: params.id,
			id: form.text('id'),
			retired,
			position: form.position()
		});
		if (!outcome.ok) return refused(outcome, form.typed());
		redirect(303, `/locations/${params.id}/activities?done=${retired ? 'retired' : 'offered'}`);
	}
};
