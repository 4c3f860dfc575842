/** How many hands a location asks for, through time. */
import { redirect } from '@sveltejs/kit';
import { refused, valueOf } from '#server/http.ts';
import { recordStaffingRule, removeStaffingRule } from '#server/use-cases/record-staffing-rule.ts';
import { viewLocationStaffing } from '#server/use-cases/view-location-staffing.ts';
import { FormReader } from '../../../../form-reader.ts';
import { ruleOf } from './rule-form.ts';
import type { Actions, PageServerLoad } from './$types';

const DONE = ['rules-saved', 'rules-removed'] as const;

export const load: PageServerLoad = async ({ params, url, locals: { world, actor } }) => ({
	...valueOf(await viewLocationStaffing(world, actor, { locationId: params.id })),
	done: DONE.find((one) => one === url.searchParams.get('done')) ?? null
});

export const actions: Actions = {
	save: async ({ params, request, locals: { world, actor } }) => {
		const form = await FormReader.of(request);
		const rule = ruleOf(form, params.id);
		const position = form.position();
		if (form.refusal) return refused(form.refusal, form.typed());
		const outcome = await recordStaffingRule(world, actor, { rule, position });
		if (!outcome.ok) return refused(outcome, form.typed());
		redirect(303, `/setup/locations/${params.id}/staffing?done=rules-saved`);
	},
	remove: async ({ params, request, locals: { world, actor } }) => {
		const form = await FormReader.of(request);
		const outcome = await removeStaffingRule(world, actor, {
			...{ locationId: params.id, id: form.text('id'), position: form.position() }
		});
		if (!outcome.ok) return refused(outcome, form.typed());
		redirect(303, `/setup/locations/${params.id}/staffing?done=rules-removed`);
	}
};
