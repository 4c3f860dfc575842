/** A measurement period: its form, and the way to take it away. */
import { refused, valueOf } from '#server/http.ts';
import { viewPeriodForm } from '#server/use-cases/view-period-form.ts';
import { withdrawPeriod } from '#server/use-cases/withdraw-period.ts';
import { redirect } from '@sveltejs/kit';
import { FormReader } from '../../../form-reader.ts';
import { savePeriod } from '../../period-form.ts';
import type { Actions, PageServerLoad } from './$types';

export const load: PageServerLoad = async ({ params: { id }, locals: { world, actor } }) =>
	valueOf(await viewPeriodForm(world, actor, { id }));

export const actions: Actions = {
	save: ({ request, params: { id }, locals: { world, actor } }) => savePeriod(world, actor, request, id),
	remove: async ({ request, params: { id }, locals: { world, actor } }) => {
		const form = await FormReader.of(request);
		const outcome = await withdrawPeriod(world, actor, { id, position: form.position() });
		if (!outcome.ok) return refused(outcome, form.typed());
		redirect(303, `/periods?removed=${encodeURIComponent(outcome.value.name)}`);
	}
};
