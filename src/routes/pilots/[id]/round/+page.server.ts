/** A round about a pilot: the totals of a team or of youths, and the slip on paper. */
import { redirect } from '@sveltejs/kit';
import { ROUND_MOMENTS, ROUND_VOICES } from '#domain/document/vocabulary.ts';
import { refused, valueOf } from '#server/http.ts';
import { recordPilotRound } from '#server/use-cases/record-pilot-round.ts';
import { viewPilot } from '#server/use-cases/view-pilot.ts';
import { FormReader } from '../../../form-reader.ts';
import type { Actions, PageServerLoad } from './$types';

export const load: PageServerLoad = async ({ params, url, locals: { world, actor } }) => {
	const { group, location, pilot, version, state, today, may, newIds } = valueOf(
		await viewPilot(world, actor, { pilotId: params.id })
	);
	const voices = ROUND_VOICES.find((one) => one === url.searchParams.get('voices')) ?? 'team';
	return { group, location, pilot, version, state, today, may, newId: newIds.round, voices };
};

export const actions: Actions = {
	default: async ({ params, request, locals: { world, actor } }) => {
		const form = await FormReader.of(request);
		const typed = form.typed();
		const outcome = await recordPilotRound(world, actor, {
			...{ pilotId: params.id, id: form.text('id'), heldOn: form.text('heldOn'), typed: typed.fields },
			voices: form.choice('voices', ROUND_VOICES) ?? 'team',
			moment: form.choice('moment', ROUND_MOMENTS)
		});
		if (!outcome.ok) return refused(outcome, typed);
		redirect(303, `/pilots/${params.id}?done=round#rounds`);
	}
};
