/** The versions of a group through time, and taking back what was just recorded about them. */
import { redirect } from '@sveltejs/kit';
import { loadWords } from '#i18n/words.ts';
import { refused, valueOf } from '#server/http.ts';
import { undoGroupRecords } from '#server/use-cases/undo-group-records.ts';
import { viewVersions } from '#server/use-cases/view-versions.ts';
import { lookAsked, stairsShown } from '#ui/stairs/stairs-shown.ts';
import { entryShown } from '#ui/version/line-shown.ts';
import { rowShown } from '#ui/version/row-shown.ts';
import { FormReader } from '../../../form-reader.ts';
import { doneHref, entriesNamed, justDone } from '../done.ts';
import type { Actions, PageServerLoad } from './$types';

export const load: PageServerLoad = async ({ params, url, locals: { world, actor, language } }) => {
	const t = await loadWords(language);
	const { line, holidays, stairs, ...view } = valueOf(
		await viewVersions(world, actor, { groupId: params.id })
	);
	return {
		...view,
		line: line.map((entry) => entryShown(entry, t, language)),
		holidays: holidays.map((dated) => {
			const { id, date, lines } = rowShown(
				{ ...dated, recorded: null, compare: null, mayNote: false },
				t,
				language
			);
			return { id, date, lines };
		}),
		stairs: stairsShown(stairs, lookAsked(url.searchParams), t, language, 'large'),
		done: justDone(url.searchParams, view.position)
	};
};

export const actions: Actions = {
	undo: async ({ params, request, locals: { world, actor } }) => {
		const form = await FormReader.of(request);
		const entries = entriesNamed(form.text('entries'));
		const outcome = await undoGroupRecords(world, actor, {
			groupId: params.id,
			entries,
			position: form.position()
		});
		if (!outcome.ok) return refused(outcome, form.typed());
		const page = `/groups/${params.id}${form.text('back') === 'group' ? '' : '/versions'}`;
		redirect(303, doneHref(page, 'undone', { entries: [], position: outcome.value.position }));
	}
};
