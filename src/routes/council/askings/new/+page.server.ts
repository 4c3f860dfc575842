/** The form of a new round. */
import { redirect } from '@sveltejs/kit';
import { ASKING_WAYS, ROUND_VOICES } from '#domain/document/vocabulary.ts';
import { refused, valueOf } from '#server/http.ts';
import { openAsking } from '#server/use-cases/council/open-asking.ts';
import { viewNewAsking } from '#server/use-cases/council/view-new-asking.ts';
import { FormReader } from '../../../form-reader.ts';
import type { Actions, PageServerLoad } from './$types';

const MOST_CHOICES = 5;
const SUBJECTS = ['proposal', 'review'] as const;

export const load: PageServerLoad = async ({ url: { searchParams }, locals: { world, actor } }) =>
	valueOf(
		await viewNewAsking(world, actor, {
			location: searchParams.get('location'),
			proposal: searchParams.get('proposal'),
			review: searchParams.get('review')
		})
	);

export const actions: Actions = {
	default: async ({ request, locals: { world, actor } }) => {
		const form = await FormReader.of(request);
		const kind = form.choice('subjectKind', SUBJECTS);
		const id = form.text('id');
		const outcome = await openAsking(world, actor, {
			...{ id, locationId: form.text('locationId'), groupIds: form.list('groups') },
			about: kind ? { kind, id: form.text('subjectId') } : null,
			...{ voices: form.choice('voices', ROUND_VOICES), way: form.choice('way', ASKING_WAYS) },
			...{ question: form.text('question'), lastDay: form.text('lastDay') },
			choices: form.text('kind') === 'choose' ? choicesIn(form) : null,
			...{ sizes: sizesIn(form), namesSeen: form.text('namesSeen') }
		});
		if (!outcome.ok) return refused(outcome, form.typed());
		redirect(303, `/council/askings/${outcome.value.id}`);
	}
};

function choicesIn(form: FormReader): string[] {
	return Array.from({ length: MOST_CHOICES }, (_, at) => form.text(`choice-${at + 1}`)).filter(
		(choice) => choice !== ''
	);
}

function sizesIn(form: FormReader): Record<string, string> {
	return Object.fromEntries(form.list('groups').map((groupId) => [groupId, form.text(`size-${groupId}`)]));
}
