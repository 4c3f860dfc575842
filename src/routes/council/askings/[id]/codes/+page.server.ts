/** The codes of a round: made when somebody asks for them, shown in that one answer, and never again. */
import { refused, valueOf } from '#server/http.ts';
import { makeCodes } from '#server/use-cases/council/make-codes.ts';
import { viewAsking } from '#server/use-cases/council/view-asking.ts';
import { FormReader } from '../../../../form-reader.ts';
import type { Actions, PageServerLoad } from './$types';

export const load: PageServerLoad = async ({ params, url, locals: { world, actor } }) => ({
	...valueOf(await viewAsking(world, actor, { askingId: params.id })),
	address: `${url.host}/answer`
});

export const actions: Actions = {
	make: async ({ params, request, locals: { world, actor } }) => {
		const form = await FormReader.of(request);
		const outcome = await makeCodes(world, actor, { askingId: params.id, anew: form.isTicked('anew') });
		if (!outcome.ok) return refused(outcome, form.typed());
		return { piles: outcome.value.piles, refusal: null };
	}
};
