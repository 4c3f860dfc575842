/** Why a change was possible or hard: the form, saving it, and taking it away. */
import { redirect } from '@sveltejs/kit';
import { HELPING_FACTORS, HINDERING_FACTORS } from '#domain/document/vocabulary.ts';
import { loadWords } from '#i18n/words.ts';
import { refused, valueOf } from '#server/http.ts';
import { recordChangeNote, withdrawChangeNote } from '#server/use-cases/record-change-note.ts';
import { viewChangeNote } from '#server/use-cases/view-change-note.ts';
import { rowShown } from '#ui/version/row-shown.ts';
import { FormReader } from '../../../../../form-reader.ts';
import { doneHref } from '../../../done.ts';
import type { Actions, PageServerLoad } from './$types';

export const load: PageServerLoad = async ({ params, locals: { world, actor, language } }) => {
	const t = await loadWords(language);
	const { row, ...view } = valueOf(
		await viewChangeNote(world, actor, { groupId: params.id, date: params.date })
	);
	return { ...view, row: { ...rowShown(row, t, language), noteHref: null, note: null } };
};

export const actions: Actions = {
	save: async ({ params, request, locals: { world, actor } }) => {
		const form = await FormReader.of(request);
		const ticked = form.list('helping');
		const against = form.list('hindering');
		const outcome = await recordChangeNote(world, actor, {
			id: form.text('id'),
			position: form.position(),
			...{ groupId: params.id, date: params.date },
			helping: HELPING_FACTORS.filter((factor) => ticked.includes(factor)),
			hindering: HINDERING_FACTORS.filter((factor) => against.includes(factor)),
			text: form.optional('text')
		});
		if (!outcome.ok) return refused(outcome, form.typed());
		redirect(303, backTo(params, doneHref('', 'noted', outcome.value)));
	},
	remove: async ({ params, request, locals: { world, actor } }) => {
		const form = await FormReader.of(request);
		const outcome = await withdrawChangeNote(world, actor, {
			...{ groupId: params.id, date: params.date },
			position: form.position()
		});
		if (!outcome.ok) return refused(outcome, form.typed());
		redirect(303, backTo(params, doneHref('', 'note-removed', outcome.value)));
	}
};

/** The versions of the group, at the date. */
function backTo({ id, date }: { id: string; date: string }, search: string): string {
	return `/groups/${id}/versions${search}#on-${date}`;
}
