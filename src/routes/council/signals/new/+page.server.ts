/** Saying that a dropped moment was there all the same: what is chosen lives in the address until it is passed on. */
import { redirect } from '@sveltejs/kit';
import { SIGNAL_VOICES } from '#domain/document/vocabulary.ts';
import { loadWords } from '#i18n/words.ts';
import { refused, valueOf } from '#server/http.ts';
import { signalMoment } from '#server/use-cases/council/signal-moment.ts';
import { viewSignalForm } from '#server/use-cases/council/view-signal-form.ts';
import { FormReader } from '../../../form-reader.ts';
import type { Actions, PageServerLoad } from './$types';

/** Of a moment in an address: in front of its title, so that a title can be anything. */
const TITLE = /^title:/;
const OTHER = 'other:';

export const load: PageServerLoad = async ({ url, locals: { world, actor } }) => {
	const asked = (name: string) => url.searchParams.get(name);
	const moment = asked('moment');
	const view = valueOf(
		await viewSignalForm(world, actor, {
			...{ locationId: asked('location'), proposalId: asked('proposal'), groupId: asked('group') },
			title: moment === OTHER ? '' : TITLE.test(moment ?? '') ? (moment?.replace(TITLE, '') ?? null) : null,
			date: asked('day') || null
		})
	);
	return { ...view, asked: { location: asked('location'), day: asked('day') } };
};

export const actions: Actions = {
	default: async ({ request, locals: { world, actor, language } }) => {
		const form = await FormReader.of(request);
		const { councilSignals } = await loadWords(language);
		const moment = form.text('moment');
		const isOther = moment === '' || moment === OTHER;
		const outcome = await signalMoment(world, actor, {
			...{ id: form.text('id'), groupId: form.text('group') },
			date: form.text('day'),
			moment: isOther ? '' : moment.replace(TITLE, ''),
			...{ words: isOther ? form.text('words') : '', otherTitle: councilSignals.form.other },
			by: form.choice('by', SIGNAL_VOICES) ?? 'council',
			...{ text: form.optional('text'), namesSeen: form.text('namesSeen') }
		});
		if (!outcome.ok) return refused(outcome, form.typed());
		redirect(303, `/council/signals?location=${outcome.value.locationId}&signalled`);
	}
};
