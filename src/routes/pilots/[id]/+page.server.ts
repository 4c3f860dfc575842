/** One pilot: what came of it, and what is recorded about it while it runs. */
import { redirect } from '@sveltejs/kit';
import { refused, valueOf } from '#server/http.ts';
import { movePilotReview } from '#server/use-cases/move-pilot-review.ts';
import { recordPilotGuidance } from '#server/use-cases/record-pilot-guidance.ts';
import { viewPilot } from '#server/use-cases/view-pilot.ts';
import { withdrawPilotGuidance, withdrawPilotRound } from '#server/use-cases/withdraw-pilot-entry.ts';
import { FormReader } from '../../form-reader.ts';
import { doneHref, justDone } from '../../groups/[id]/done.ts';
import type { Actions, PageServerLoad } from './$types';

const DONE = ['round', 'guidance', 'removed'] as const;

export const load: PageServerLoad = async ({ params, url, locals: { world, actor } }) => {
	const view = valueOf(await viewPilot(world, actor, { pilotId: params.id }));
	return {
		...view,
		done: DONE.find((one) => one === url.searchParams.get('done')) ?? null,
		justDone: justDone(url.searchParams, view.position)
	};
};

export const actions: Actions = {
	guidance: async ({ params, request, locals: { world, actor } }) => {
		const form = await FormReader.of(request);
		const [from, until, hours, shadowHours] = ['from', 'until', 'hours', 'shadowHours'].map((name) =>
			form.text(name)
		);
		const outcome = await recordPilotGuidance(world, actor, {
			...{ pilotId: params.id, id: form.text('id') },
			...{ from, until, hours, shadowHours }
		});
		if (!outcome.ok) return refused(outcome, { ...form.typed(), form: 'guidance' });
		redirect(303, `/pilots/${params.id}?done=guidance#guidance`);
	},
	removeGuidance: async ({ params, request, locals: { world, actor } }) => {
		const form = await FormReader.of(request);
		const outcome = await withdrawPilotGuidance(world, actor, {
			pilotId: params.id,
			id: form.text('guidance')
		});
		if (!outcome.ok) return refused(outcome, { ...form.typed(), form: 'remove' });
		redirect(303, `/pilots/${params.id}?done=removed#guidance`);
	},
	removeRound: async ({ params, request, locals: { world, actor } }) => {
		const form = await FormReader.of(request);
		const outcome = await withdrawPilotRound(world, actor, { pilotId: params.id, id: form.text('round') });
		if (!outcome.ok) return refused(outcome, { ...form.typed(), form: 'remove' });
		redirect(303, `/pilots/${params.id}?done=removed#rounds`);
	},
	review: async ({ params, request, locals: { world, actor } }) => {
		const form = await FormReader.of(request);
		const outcome = await movePilotReview(world, actor, {
			...{ pilotId: params.id, position: form.position(), reviewOn: form.text('reviewOn') }
		});
		if (!outcome.ok) return refused(outcome, { ...form.typed(), form: 'review' });
		redirect(303, doneHref(`/pilots/${params.id}`, 'review-moved', outcome.value));
	}
};
