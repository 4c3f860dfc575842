/** A draft that is put on another version, and the choices where both changed the same. */
import { redirect } from '@sveltejs/kit';
import { SIDES } from '#domain/redesign/conflict.ts';
import { loadWords } from '#i18n/words.ts';
import { refused, valueOf } from '#server/http.ts';
import { rebaseSharedDraft } from '#server/use-cases/rebase-shared-draft.ts';
import { viewRebase } from '#server/use-cases/view-rebase.ts';
import { conflictShown } from '#ui/redesign/conflict-text.ts';
import { changeLine } from '#ui/version/change-line.ts';
import { FormReader } from '../../../form-reader.ts';
import type { Actions, PageServerLoad } from './$types';

const CHOICE = 'choice-';

export const load: PageServerLoad = async ({ params, url, locals: { world, actor, language } }) => {
	const t = await loadWords(language);
	const { theirs, mine, result, conflicts, templateNames, ...view } = valueOf(
		await viewRebase(world, actor, { draftId: params.id, ontoId: url.searchParams.get('onto') })
	);
	const lines = (changes: typeof theirs) => changes.map((change) => changeLine(change, t, language));
	const around = { lock: view.lock, templateNames };
	return {
		...view,
		conflicts: conflicts.map((conflict) => conflictShown(conflict, around, t, language)),
		...{ theirs: lines(theirs), mine: lines(mine), result: lines(result) }
	};
};

export const actions: Actions = {
	default: async ({ params, request, locals: { world, actor } }) => {
		const form = await FormReader.of(request);
		const typed = form.typed();
		const names = Object.keys(typed.fields).filter((name) => name.startsWith(CHOICE));
		const outcome = await rebaseSharedDraft(world, actor, {
			...{ draftId: params.id, position: form.position(), ontoId: form.text('onto') },
			how: form.text('how') === 'mine' ? 'mine' : 'together',
			choices: Object.fromEntries(names.map((name) => [name.slice(CHOICE.length), form.choice(name, SIDES)]))
		});
		if (!outcome.ok) return refused(outcome, typed);
		redirect(303, `/drafts/${params.id}?done=rebased`);
	}
};
