/** A draft that is tried out, with what is asked of it. */
import { redirect } from '@sveltejs/kit';
import { refused, valueOf } from '#server/http.ts';
import { startPilot } from '#server/use-cases/start-pilot.ts';
import { viewBecoming } from '#server/use-cases/view-becoming.ts';
import { addDays, dayNumber, weekdayOf } from '#domain/time/calendar.ts';
import { WEEKDAYS } from '#domain/document/vocabulary.ts';
import { FormReader } from '../../../form-reader.ts';
import { doneHref } from '../../../groups/[id]/done.ts';
import type { Actions, PageServerLoad } from './$types';

const DAYS_PER_WEEK = 7;
const WEEKS = 4;

export const load: PageServerLoad = async ({ params, locals: { world, actor } }) => {
	const view = valueOf(await viewBecoming(world, actor, { draftId: params.id }));
	const from = nextMonday(view.today);
	const until = addDays(from, WEEKS * DAYS_PER_WEEK - 1);
	return { ...view, proposed: { from, until, reviewOn: until } };
};

export const actions: Actions = {
	default: async ({ params, request, locals: { world, actor } }) => {
		const form = await FormReader.of(request);
		const names = ['title', 'reason', 'from', 'until', 'basis'];
		const [title, reason, from, until, basis] = names.map((name) => form.text(name));
		const outcome = await startPilot(world, actor, {
			...{ draftId: params.id, id: form.text('id'), pilotId: form.text('pilot'), position: form.position() },
			...{ form: { title, reason, from, until, basis }, question: form.text('question') },
			...{ lookAt: form.text('lookAt').split('\n'), reviewOn: form.text('reviewOn') }
		});
		if (!outcome.ok) return refused(outcome, form.typed());
		redirect(303, doneHref(`/groups/${form.text('group')}/versions`, 'piloted', outcome.value));
	}
};

function nextMonday(date: string): string {
	return addDays(date, DAYS_PER_WEEK - WEEKDAYS.indexOf(weekdayOf(dayNumber(date))));
}
