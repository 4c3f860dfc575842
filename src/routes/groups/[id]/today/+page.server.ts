import { isDate } from '#domain/document/formats.ts';
import { refused, valueOf } from '#server/http.ts';
import { recordDayChange } from '#server/use-cases/record-day-change.ts';
import { viewToday } from '#server/use-cases/view-today.ts';
import { withdrawDayChange } from '#server/use-cases/withdraw-day-change.ts';
import { redirect } from '@sveltejs/kit';
import { FormReader } from '../../../form-reader.ts';
import type { Actions, PageServerLoad } from './$types';
import { dayChangeOf } from './day-change-form.ts';

export const load: PageServerLoad = async ({ params, url, locals: { world, actor } }) => {
	const date = url.searchParams.get('date');
	const view = valueOf(
		await viewToday(world, actor, {
			groupId: params.id,
			date: date !== null && isDate(date) ? date : null
		})
	);
	return {
		...view,
		id: crypto.randomUUID(),
		recorded: url.searchParams.get('recorded'),
		withdrawn: url.searchParams.has('withdrawn')
	};
};

export const actions: Actions = {
	record: async ({ params, request, locals: { world, actor } }) => {
		const form = await FormReader.of(request);
		const input = dayChangeOf(params.id, form);
		if (form.refusal || !input) {
			const refusal = form.refusal ?? { ok: false, reason: 'fields', fields: [] };
			return refused(refusal, form.typed());
		}
		const outcome = await recordDayChange(world, actor, input);
		if (!outcome.ok) return refused(outcome, form.typed());
		redirect(303, `/groups/${params.id}/today?date=${input.date}&recorded=${input.id}`);
	},
	withdraw: async ({ params, request, locals: { world, actor } }) => {
		const form = await FormReader.of(request);
		const input = { groupId: params.id, id: form.text('id'), position: form.position() };
		const outcome = await withdrawDayChange(world, actor, input);
		if (!outcome.ok) return refused(outcome, form.typed());
		redirect(303, `/groups/${params.id}/today?date=${form.text('date')}&withdrawn=1`);
	}
};
