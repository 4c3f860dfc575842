/** All that waits and until when, and calendars of it: made, shown once, revoked. */
import { fail, redirect } from '@sveltejs/kit';
import { valueOf } from '#server/http.ts';
import { viewDeadlines } from '#server/use-cases/council/view-deadlines.ts';
import { makeCalendarFeed } from '#server/use-cases/make-calendar-feed.ts';
import { revokeCalendarFeed } from '#server/use-cases/revoke-calendar-feed.ts';
import { FormReader } from '../../form-reader.ts';
import type { Actions, PageServerLoad } from './$types';

export const load: PageServerLoad = async ({ url, locals: { world, actor } }) => ({
	...valueOf(await viewDeadlines(world, actor, null)),
	revoked: url.searchParams.has('revoked')
});

export const actions: Actions = {
	make: async ({ request, url, locals: { world, actor, language } }) => {
		const form = await FormReader.of(request);
		const [locationId, secret] = [form.text('location'), form.text('secret')];
		const outcome = await makeCalendarFeed(world, actor, { locationId, language, secret });
		if (!outcome.ok && outcome.reason === 'fields') return fail(400, { code: outcome.fields[0].code });
		// Not sent on: the address is shown in this answer, and never again.
		return { address: `${url.origin}/calendar/${valueOf(outcome).secret}.ics` };
	},
	revoke: async ({ request, locals: { world, actor } }) => {
		const form = await FormReader.of(request);
		const [locationId, id] = [form.text('location'), form.text('id')];
		valueOf(await revokeCalendarFeed(world, actor, { locationId, id }));
		redirect(303, '/council/deadlines?revoked');
	}
};
