/** Who works on a day of one template: corrected, from a date otherwise, or taken away. */
import { redirect } from '@sveltejs/kit';
import { refused, valueOf } from '#server/http.ts';
import { recordStaffing, removeStaffing } from '#server/use-cases/record-staffing.ts';
import { viewStaffingForm } from '#server/use-cases/view-staffing-form.ts';
import { FormReader } from '../../../../form-reader.ts';
import { dayStaffingOf } from './staffing-form.ts';
import type { Actions, PageServerLoad } from './$types';

export const load: PageServerLoad = async ({ params, url, locals: { world, actor } }) =>
	valueOf(
		await viewStaffingForm(world, actor, {
			groupId: params.id,
			template: params.template,
			id: url.searchParams.get('staffing')
		})
	);

export const actions: Actions = {
	save: async ({ params, request, locals: { world, actor } }) => {
		const form = await FormReader.of(request);
		const shown = await viewStaffingForm(world, actor, {
			...{ groupId: params.id, template: params.template },
			id: form.optional('staffing')
		});
		if (!shown.ok) return refused(shown, form.typed());
		const { staffing } = shown.value;
		const day = dayStaffingOf(form, params.template, staffing?.activityGroups ?? []);
		const corrects = staffing && form.text('how') === 'correct' ? staffing.id : null;
		const from = corrects === null ? form.date('from') : '';
		const position = form.position();
		if (form.refusal) return refused(form.refusal, form.typed());
		const outcome = await recordStaffing(world, actor, {
			...{ groupId: params.id, position, day, corrects, from, id: form.text('id') }
		});
		if (!outcome.ok) return refused(outcome, form.typed());
		redirect(303, `/groups/${params.id}/staffing?done=saved`);
	},
	remove: async ({ params, request, locals: { world, actor } }) => {
		const form = await FormReader.of(request);
		const outcome = await removeStaffing(world, actor, {
			...{ groupId: params.id, id: form.text('staffing'), position: form.position() }
		});
		if (!outcome.ok) return refused(outcome, form.typed());
		redirect(303, `/groups/${params.id}/staffing?done=removed`);
	}
};
