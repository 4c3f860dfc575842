/** Closing a pilot: a conclusion in words, and how to go on. */
import { redirect } from '@sveltejs/kit';
import { PILOT_DECISIONS } from '#domain/document/vocabulary.ts';
import { refused, valueOf } from '#server/http.ts';
import { concludePilot } from '#server/use-cases/conclude-pilot.ts';
import { viewPilot } from '#server/use-cases/view-pilot.ts';
import { addDays } from '#domain/time/calendar.ts';
import { FormReader } from '../../../form-reader.ts';
import { doneHref } from '../../../groups/[id]/done.ts';
import type { Actions, PageServerLoad } from './$types';

export const load: PageServerLoad = async ({ params, locals: { world, actor } }) => {
	const view = valueOf(await viewPilot(world, actor, { pilotId: params.id }));
	const { group, pilot, version, versionBefore, state, position, may, draft, conclusion } = view;
	const { earlierText, today, undecided, councilLets } = view;
	return {
		...{ group, pilot, version, versionBefore, state, position, may, draft, earlierText, undecided },
		councilLets,
		isClosed: conclusion !== null,
		isOver: version.to !== null && version.to <= today,
		proposed: {
			from: version.to ?? addDays(today, 1),
			lastDay: version.to ? addDays(version.to, -1) : ''
		},
		newId: view.newIds.outcome
	};
};

export const actions: Actions = {
	default: async ({ params, request, locals: { world, actor } }) => {
		const form = await FormReader.of(request);
		const outcome = await concludePilot(world, actor, {
			...{ pilotId: params.id, id: form.text('id'), position: form.position() },
			decision: form.choice('decision', PILOT_DECISIONS),
			...{ text: form.text('text'), title: form.text('title') },
			...{ from: form.text('from'), lastDay: form.text('lastDay') }
		});
		if (!outcome.ok) return refused(outcome, form.typed());
		redirect(303, doneHref(`/pilots/${params.id}`, 'concluded', outcome.value));
	}
};
