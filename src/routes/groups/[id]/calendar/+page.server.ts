/** The secret addresses of a group's calendar: made, shown once, revoked. */
import { fail, redirect } from '@sveltejs/kit';
import { valueOf } from '#server/http.ts';
import { makeCalendarFeed } from '#server/use-cases/make-calendar-feed.ts';
import { revokeCalendarFeed } from '#server/use-cases/revoke-calendar-feed.ts';
import { viewCalendarFeeds } from '#server/use-cases/view-calendar-feeds.ts';
import { FormReader } from '../../../form-reader.ts';
import type { Actions, PageServerLoad } from './$types';

export const load: PageServerLoad = async ({ params, url, locals: { world, actor } }) => ({
	...valueOf(await viewCalendarFeeds(world, actor, { groupId: params.id })),
	revoked: url.searchParams.has('revoked')
});

export const actions: Actions = {
	make: async ({ params, request, url, locals: { world, actor, language } }) => {
		const secret = (await FormReader.of(request)).text('secret');
		const outcome = await makeCalendarFeed(world, actor, { groupId: params.id, language, secret });
		if (!outcome.ok && outcome.reason === 'fields') return fail(400, { code: outcome.fields[0].code });
		// Not sent on: the address is shown in this answer, and never again.
		return { address: `${url.origin}/calendar/${valueOf(outcome).secret}.ics` };
	},
	revoke: async ({ params, request, locals: { world, actor } }) => {
		const id = (await FormReader.of(request)).text('id');
		valueOf(await revokeCalendarFeed(world, actor, { groupId: params.id, id }));
		redirect(303, `/groups/${params.id}/calendar?revoked`);
	}
};
