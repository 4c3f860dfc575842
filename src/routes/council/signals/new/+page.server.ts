/** Saying that a dropped moment was there all the same. */
import { redirect } from '@sveltejs/kit';
import { SIGNAL_VOICES } from '#domain/document/vocabulary.ts';
import { addDays } from '#domain/time/calendar.ts';
import { loadWords } from '#i18n/words.ts';
import { refused, valueOf } from '#server/http.ts';
import { signalMoment } from '#server/use-cases/council/signal-moment.ts';
import { viewSignalForm } from '#server/use-cases/council/view-signals.ts';
import { FormReader } from '../../../form-reader.ts';
import type { Actions, PageServerLoad } from './$types';

/** So many days back a day can be chosen by its name; an earlier one is typed. */
const DAYS_BY_NAME = 3;

export const load: PageServerLoad = async ({ url, locals: { world, actor } }) => {
	const view = valueOf(
		await viewSignalForm(world, actor, {
			locationId: url.searchParams.get('location'),
			proposalId: url.searchParams.get('proposal')
		})
	);
	const days = Array.from({ length: DAYS_BY_NAME }, (_, back) => addDays(view.today, -back));
	return { ...view, days, proposalId: url.searchParams.get('proposal') };
};

export const actions: Actions = {
	default: async ({ request, locals: { world, actor, language } }) => {
		const form = await FormReader.of(request);
		const { councilSignals } = await loadWords(language);
		const moment = form.text('moment');
		const day = form.text('day');
		const isOther = moment === '' || moment === 'other:';
		const outcome = await signalMoment(world, actor, {
			...{ id: form.text('id'), groupId: form.text('group') },
			date: day === 'other' ? form.text('date') : day,
			moment: isOther ? '' : moment.replace(/^title:/, ''),
			...{ words: isOther ? form.text('words') : '', otherTitle: councilSignals.form.other },
			by: form.choice('by', SIGNAL_VOICES) ?? 'council',
			...{ text: form.optional('text'), namesSeen: form.text('namesSeen') }
		});
		if (!outcome.ok) return refused(outcome, form.typed());
		redirect(303, `/council/signals?location=${outcome.value.locationId}&signalled`);
	}
};
