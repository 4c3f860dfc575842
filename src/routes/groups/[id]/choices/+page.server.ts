import { isDate } from '#domain/document/formats.ts';
import { refused, valueOf } from '#server/http.ts';
import { recordChoices } from '#server/use-cases/record-choices.ts';
import { viewChoices } from '#server/use-cases/view-choices.ts';
import { redirect } from '@sveltejs/kit';
import { FormReader } from '../../../form-reader.ts';
import { picksOf } from './picks.ts';
import type { Actions, PageServerLoad } from './$types';

export const load: PageServerLoad = async ({ params, url, locals: { world, actor } }) => {
	const dateIn = (name: string) => {
		const value = url.searchParams.get(name);
		return value !== null && isDate(value) ? value : null;
	};
	const asked = { groupId: params.id, week: dateIn('week'), day: dateIn('day') };
	const saved = url.searchParams.get('saved');
	return {
		...valueOf(await viewChoices(world, actor, asked)),
		saved: saved !== null && /^\d{1,4}$/.test(saved) ? Number(saved) : null
	};
};

export const actions: Actions = {
	record: async ({ params, request, locals: { world, actor } }) => {
		const form = await FormReader.of(request);
		const date = form.date('date');
		if (form.refusal) return refused(form.refusal, form.typed());
		const outcome = await recordChoices(world, actor, {
			groupId: params.id,
			date,
			picks: picksOf(form)
		});
		if (!outcome.ok) return refused(outcome, form.typed());
		redirect(303, `/groups/${params.id}/choices?day=${date}&saved=${outcome.value.changed}#fill`);
	}
};
