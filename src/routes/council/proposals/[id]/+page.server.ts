/** One proposal: what is asked, where it stands on its road, and the form of every act for who may take it. */
import { fail, redirect } from '@sveltejs/kit';
import type { Change } from '#domain/change/change.ts';
import { DECISIONS, KEPT, PROPOSAL_ACTS } from '#domain/document/vocabulary.ts';
import { loadWords } from '#i18n/words.ts';
import { refused, valueOf } from '#server/http.ts';
import { previewPromise } from '#server/use-cases/council/preview-promise.ts';
import type { PromisedFor } from '#server/use-cases/council/promised-programs.ts';
import { takeProposalStep, type StepAct } from '#server/use-cases/council/take-proposal-step.ts';
import { viewProposal } from '#server/use-cases/council/view-proposal.ts';
import { differenceLines } from '#ui/council/road/difference-line.ts';
import { changeLine } from '#ui/version/change-line.ts';
import { FormReader } from '../../../form-reader.ts';
import { commentAction } from '../../talk-action.ts';
import type { Actions, PageServerLoad } from './$types';

const ACTS = PROPOSAL_ACTS.filter((act): act is StepAct => act !== 'ask-around');
const PROMISED = 'promised-';
const VERSION = 'version-';

export const load: PageServerLoad = async ({ params, url, locals: { world, actor, language } }) => {
	const t = await loadWords(language);
	const view = valueOf(await viewProposal(world, actor, { proposalId: params.id }));
	const lines = (changes: readonly Change[]) => changes.map((change) => changeLine(change, t, language));
	const differences = (changes: readonly Change[]) => differenceLines(changes, t, language);
	const asked = url.searchParams.get('act');
	return {
		...view,
		parts: view.parts.map(({ weeks, changes, ...part }) => ({
			...{ ...part, lines: lines(changes) },
			...{ before: weeks.before?.days ?? null, after: weeks.after.days }
		})),
		promised: view.promised.map(({ changes, ...part }) => ({
			...{ ...part, lines: changes && differences(changes) }
		})),
		promise: view.promise.map(({ differs, ...part }) => ({
			...{ ...part, broken: differences(differs.broken), stricter: differences(differs.stricter) },
			beside: differences(differs.beside)
		})),
		chosen: view.acts.find((act) => act === asked && act !== 'ask-around') ?? null,
		decision: url.searchParams.get('decision'),
		done: ACTS.find((act) => act === url.searchParams.get('done')) ?? null
	};
};

export const actions: Actions = {
	step: async ({ params, request, locals }) => {
		const { world, actor } = locals;
		const form = await FormReader.of(request);
		const act = form.choice('act', ACTS);
		if (!act) return refused({ ok: false, reason: 'not-found' }, form.typed());
		const { lists } = form.typed();
		const decision = form.choice('decision', DECISIONS);
		const versions = Object.keys(lists).filter((name) => name.startsWith(VERSION));
		const outcome = await takeProposalStep(world, actor, {
			...{ proposalId: params.id, id: form.text('id'), position: form.position(), act },
			...{ text: form.optional('text'), namesSeen: form.text('namesSeen') },
			...{ decision, answerBy: form.optional('answerBy') },
			...{ from: form.optional('from'), promised: promisedIn(form), shown: form.text('shown') },
			policyIds: versions.map((name) => form.text(name)).filter((id) => id !== ''),
			kept: form.choice('kept', KEPT)
		});
		if (outcome.ok) redirect(303, `/council/proposals/${params.id}?done=${act}`);
		const { status, data } = refused(outcome, form.typed());
		// What would be promised stands there with why it was not recorded.
		const look = act === 'decide' && decision === 'partly' ? await lookAt(locals, params.id, form) : null;
		return fail(status, { ...data, look: look?.ok ? look.value : null });
	},
	preview: async ({ params, request, locals }) => {
		const form = await FormReader.of(request);
		const look = await lookAt(locals, params.id, form);
		return look.ok ? { typed: form.typed(), look: look.value } : refused(look, form.typed());
	},
	comment: commentAction('proposal')
};

/** What each group gets, by the fields of the form. */
function promisedIn(form: FormReader): PromisedFor[] {
	return Object.keys(form.typed().fields)
		.filter((name) => name.startsWith(PROMISED))
		.map((name) => ({ groupId: name.slice(PROMISED.length), take: form.text(name) }));
}

/** How what would be promised differs from what was asked, in words, with the mark that it was shown. */
async function lookAt({ world, actor, language }: App.Locals, proposalId: string, form: FormReader) {
	const t = await loadWords(language);
	const outcome = await previewPromise(world, actor, { proposalId, promised: promisedIn(form) });
	if (!outcome.ok) return outcome;
	const { parts, shown } = outcome.value;
	const lines = (changes: readonly Change[]) => differenceLines(changes, t, language);
	const shownParts = parts.map(({ group, changes }) => ({ group, lines: changes && lines(changes) }));
	return { ok: true as const, value: { shown, parts: shownParts } };
}
