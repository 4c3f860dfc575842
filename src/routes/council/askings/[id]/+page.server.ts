/** One round: how it is handed out, closing it, and what came of it. */
import { redirect } from '@sveltejs/kit';
import { refused, valueOf } from '#server/http.ts';
import { closeAsking } from '#server/use-cases/council/close-asking.ts';
import { viewAsking } from '#server/use-cases/council/view-asking.ts';
import { FormReader } from '../../../form-reader.ts';
import type { Actions, PageServerLoad } from './$types';

export const load: PageServerLoad = async ({ params, locals: { world, actor } }) =>
	valueOf(await viewAsking(world, actor, { askingId: params.id }));

export const actions: Actions = {
	close: async ({ params, request, locals: { world, actor } }) => {
		const form = await FormReader.of(request);
		const typed = form.typed();
		const outcome = await closeAsking(world, actor, { askingId: params.id, typed: typed.fields });
		if (!outcome.ok) return refused(outcome, typed);
		redirect(303, `/council/askings/${params.id}`);
	}
};
