import { isDate } from '#domain/document/formats.ts';
import { refused, valueOf } from '#server/http.ts';
import { setAlias } from '#server/use-cases/set-alias.ts';
import { undoEntries } from '#server/use-cases/undo-entries.ts';
import { viewYouth } from '#server/use-cases/view-youth.ts';
import { redirect } from '@sveltejs/kit';
import { FormReader } from '../../form-reader.ts';
import type { Actions, PageServerLoad } from './$types';
import { entriesNamed, justDone } from './done.ts';

export const load: PageServerLoad = async ({ params, url, locals: { world, actor } }) => {
	const week = url.searchParams.get('week');
	const allMonths = url.searchParams.get('months') === 'all';
	const view = valueOf(
		await viewYouth(world, actor, {
			youthId: params.id,
			week: week !== null && isDate(week) ? week : null,
			basis: url.searchParams.get('basis') === 'reported' ? 'reported' : 'youths',
			allMonths
		})
	);
	return { ...view, allMonths, done: justDone(url.searchParams, view.position) };
};

export const actions: Actions = {
	alias: async ({ params, request, locals: { world, actor } }) => {
		const form = await FormReader.of(request);
		const outcome = await setAlias(world, actor, { youthId: params.id, alias: form.text('alias') });
		if (!outcome.ok) return refused(outcome, form.typed());
		redirect(303, `/youths/${params.id}`);
	},
	undo: async ({ params, request, locals: { world, actor } }) => {
		const form = await FormReader.of(request);
		const outcome = await undoEntries(world, actor, {
			youthId: params.id,
			entries: entriesNamed(form.text('entries')),
			position: form.position()
		});
		if (!outcome.ok) return refused(outcome, form.typed());
		redirect(303, `/youths/${params.id}?done=undone`);
	}
};
