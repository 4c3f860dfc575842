/** One meeting: its page for paper, its agenda, its record, and taking it away. */
import { redirect } from '@sveltejs/kit';
import { refused, valueOf } from '#server/http.ts';
import { planMeeting } from '#server/use-cases/council/plan-meeting.ts';
import { recordMeeting } from '#server/use-cases/council/record-meeting.ts';
import { viewMeeting } from '#server/use-cases/council/view-meeting.ts';
import { withdrawMeeting } from '#server/use-cases/council/withdraw-meeting.ts';
import { FormReader } from '../../../form-reader.ts';
import { meetingFormOf } from '../meeting-form.ts';
import type { Actions, PageServerLoad } from './$types';

const DONE = ['saved', 'agenda', 'record'] as const;

export const load: PageServerLoad = async ({ params, url, locals: { world, actor } }) => ({
	...valueOf(await viewMeeting(world, actor, { meetingId: params.id })),
	done: DONE.find((one) => one === url.searchParams.get('done')) ?? null
});

export const actions: Actions = {
	agenda: async ({ params, request, locals: { world, actor } }) => {
		const form = await FormReader.of(request);
		const outcome = await planMeeting(world, actor, { ...meetingFormOf(form), id: params.id });
		if (!outcome.ok) return refused(outcome, form.typed());
		redirect(303, `/council/meetings/${params.id}?done=agenda`);
	},
	record: async ({ params, request, locals: { world, actor } }) => {
		const form = await FormReader.of(request);
		const outcome = await recordMeeting(world, actor, {
			...{ id: params.id, position: form.position(), present: form.text('present') },
			...{ record: form.text('record'), namesSeen: form.text('namesSeen') }
		});
		if (!outcome.ok) return refused(outcome, form.typed());
		redirect(303, `/council/meetings/${params.id}?done=record`);
	},
	remove: async ({ params, request, locals: { world, actor } }) => {
		const form = await FormReader.of(request);
		const outcome = await withdrawMeeting(world, actor, { id: params.id, position: form.position() });
		if (!outcome.ok) return refused(outcome, form.typed());
		const { locationId } = outcome.value;
		redirect(303, `/council/meetings?done=removed${locationId ? `&location=${locationId}` : ''}`);
	}
};
