/** Going on with a proposal: one question per screen, each kept as soon as it is answered. */
import { redirect } from '@sveltejs/kit';
import { isTime } from '#domain/document/formats.ts';
import { PROPOSAL_KINDS, WISHES } from '#domain/document/vocabulary.ts';
import { refused, valueOf } from '#server/http.ts';
import { bringProposalOn } from '#server/use-cases/council/bring-proposal-on.ts';
import { changeProposalGroups } from '#server/use-cases/council/change-proposal-groups.ts';
import { changeProposalWish } from '#server/use-cases/council/change-proposal-wish.ts';
import { changeProposalWords } from '#server/use-cases/council/change-proposal-words.ts';
import { viewProposalMaking } from '#server/use-cases/council/view-proposal-making.ts';
import type { Outcome } from '#server/use-cases/outcome.ts';
import { togetherWith } from '#ui/council/chosen-sentences.ts';
import { FormReader } from '../../../../form-reader.ts';
import { wishAsked } from '../../../wish-asked.ts';
import type { Actions, PageServerLoad } from './$types';

const STEPS = ['wish', 'why', 'help', 'groups', 'check'] as const;

type Step = (typeof STEPS)[number];

export const load: PageServerLoad = async ({ params, url, locals: { world, actor } }) => {
	const view = valueOf(await viewProposalMaking(world, actor, { proposalId: params.id, ...wishAsked(url) }));
	const asked = STEPS.find((step) => step === url.searchParams.get('step'));
	const step: Step = asked ?? (view.proposal.why ? 'check' : 'why');
	const isBrought = url.searchParams.get('step') === 'done' && view.state === 'in-council';
	return { ...view, step: !view.changeable || isBrought ? ('done' as const) : step };
};

export const actions: Actions = {
	wish: async ({ params, request, locals: { world, actor } }) => {
		const form = await FormReader.of(request);
		const at = form.text('at');
		const kind = form.choice('kind', PROPOSAL_KINDS) ?? 'proposal';
		const title = kind === 'advice' ? form.text('adviceTitle') : form.text('title');
		const outcome = await changeProposalWish(world, actor, {
			...{
				proposalId: params.id,
				position: form.position(),
				wish: form.choice('wish', WISHES) ?? 'in-words'
			},
			...{ at: isTime(at) ? at : null, kind, title, question: form.text('question') },
			...{ newIds: draftIdsIn(form), namesSeen: form.text('namesSeen') }
		});
		return onward(outcome, form, params.id, 'why');
	},
	why: async ({ params, request, locals: { world, actor } }) => {
		const form = await FormReader.of(request);
		const outcome = await changeProposalWords(world, actor, {
			...{ proposalId: params.id, position: form.position(), namesSeen: form.text('namesSeen') },
			why: togetherWith(form.list('chosen'), form.text('own'))
		});
		return onward(outcome, form, params.id, 'help');
	},
	help: async ({ params, request, locals: { world, actor } }) => {
		const form = await FormReader.of(request);
		const outcome = await changeProposalWords(world, actor, {
			...{ proposalId: params.id, position: form.position(), namesSeen: form.text('namesSeen') },
			helpedBy: togetherWith(form.list('chosen'), form.text('own'))
		});
		return onward(outcome, form, params.id, 'check');
	},
	groups: async ({ params, request, locals: { world, actor } }) => {
		const form = await FormReader.of(request);
		const outcome = await changeProposalGroups(world, actor, {
			...{ proposalId: params.id, position: form.position(), groupIds: form.list('group') },
			newIds: draftIdsIn(form)
		});
		return onward(outcome, form, params.id, 'check');
	},
	bring: async ({ params, request, locals: { world, actor } }) => {
		const form = await FormReader.of(request);
		const outcome = await bringProposalOn(world, actor, {
			...{ proposalId: params.id, position: form.position() },
			ids: { toCouncil: form.text('toCouncil'), handIn: form.text('handIn') },
			to: form.choice('to', ['council', 'manager']) ?? 'council'
		});
		if (!outcome.ok) return refused(outcome, form.typed());
		redirect(303, `${addressOf(params.id)}/edit?step=done`);
	}
};

/** The next question; whoever wants to stop comes to the proposal's own page. */
function onward(outcome: Outcome<unknown>, form: FormReader, id: string, next: Step) {
	if (!outcome.ok) return refused(outcome, form.typed());
	redirect(303, form.text('go') === 'stop' ? addressOf(id) : `${addressOf(id)}/edit?step=${next}`);
}

function addressOf(id: string): string {
	return `/council/proposals/${encodeURIComponent(id)}`;
}

/** Ids for drafts, by group: the form has made them. */
function draftIdsIn(form: FormReader): Record<string, string> {
	const START = 'draft-';
	const names = Object.keys(form.typed().fields).filter((name) => name.startsWith(START));
	return Object.fromEntries(names.map((name) => [name.slice(START.length), form.text(name)]));
}
