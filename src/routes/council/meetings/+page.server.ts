/** The meetings of a council, and planning one. */
import { redirect } from '@sveltejs/kit';
import { refused, valueOf } from '#server/http.ts';
import { planMeeting } from '#server/use-cases/council/plan-meeting.ts';
import { viewMeetings } from '#server/use-cases/council/view-meetings.ts';
import { FormReader } from '../../form-reader.ts';
import { meetingFormOf } from './meeting-form.ts';
import type { Actions, PageServerLoad } from './$types';

export const load: PageServerLoad = async ({ url, locals: { world, actor } }) => ({
	...valueOf(await viewMeetings(world, actor, { locationId: url.searchParams.get('location') })),
	isRemoved: url.searchParams.get('done') === 'removed'
});

export const actions: Actions = {
	plan: async ({ request, locals: { world, actor } }) => {
		const form = await FormReader.of(request);
		const outcome = await planMeeting(world, actor, meetingFormOf(form));
		if (!outcome.ok) return refused(outcome, form.typed());
		redirect(303, `/council/meetings/${outcome.value.id}?done=saved`);
	}
};
