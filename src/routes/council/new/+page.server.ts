/** Making a proposal: the steps before anything is kept live in the address, so that going back is going back. */
import { redirect } from '@sveltejs/kit';
import { PROPOSAL_KINDS, WISHES } from '#domain/document/vocabulary.ts';
import { isTime } from '#domain/document/formats.ts';
import { refused, valueOf } from '#server/http.ts';
import { makeProposal } from '#server/use-cases/council/make-proposal.ts';
import { viewMaking } from '#server/use-cases/council/view-making.ts';
import { FormReader } from '../../form-reader.ts';
import { wishAsked } from '../wish-asked.ts';
import type { Actions, PageServerLoad } from './$types';

export const load: PageServerLoad = async ({ url, locals: { world, actor } }) => {
	const key = url.searchParams.get('moment');
	const { wish, at } = wishAsked(url);
	const [locationId, groupId] = ['location', 'group'].map((name) => url.searchParams.get(name));
	const view = valueOf(await viewMaking(world, actor, { locationId, groupId, key, wish, at }));
	return { ...view, aboutMoment: key };
};

export const actions: Actions = {
	keep: async ({ request, locals: { world, actor } }) => {
		const form = await FormReader.of(request);
		const at = form.text('at');
		const kind = form.choice('kind', PROPOSAL_KINDS) ?? 'proposal';
		const title = kind === 'advice' ? form.text('adviceTitle') : form.text('title');
		const outcome = await makeProposal(world, actor, {
			...{ id: form.text('id'), draftId: form.text('draft'), groupId: form.text('group') },
			...{ key: form.optional('moment'), wish: form.choice('wish', WISHES) ?? 'in-words' },
			...{ at: isTime(at) ? at : null, kind, title, question: form.text('question') },
			namesSeen: form.text('namesSeen')
		});
		if (!outcome.ok) return refused(outcome, form.typed());
		const address = `/council/proposals/${encodeURIComponent(outcome.value.id)}`;
		redirect(303, form.text('go') === 'stop' ? address : `${address}/edit?step=why`);
	}
};
