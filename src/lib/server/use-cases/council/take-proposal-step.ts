/** Takes a step on the road of a proposal: nothing else moves one. */
import { actProblems } from '#domain/council/act-problems.ts';
import { showsKept } from '#domain/council/said-kept.ts';
import { answerByOn, membersOn } from '#domain/council/scheme.ts';
import type { ProposalStep } from '#domain/document/council-schema.ts';
import type { Decision, ProposalAct } from '#domain/document/vocabulary.ts';
import { hasMoved } from '#domain/redesign/base-standing.ts';
import type { Action } from '#server/access/can.ts';
import { makerOf } from '../maker-of.ts';
import { NOT_FOUND, type FieldProblem, type Outcome } from '../outcome.ts';
import { recordEntries, staleRefusal, type Recorded } from '../record.ts';
import { refusalOf, standingOf } from '../shared-draft.ts';
import { useCase, type Context } from '../use-case.ts';
import { namesRefusal } from './names-in-texts.ts';
import { promisedOf, type PromisedFor } from './promised-programs.ts';
import { askedNow, proposalAt, type ProposalAtPlace } from './proposal-at.ts';
import { promisesOf } from './proposal-parts.ts';

/** The acts of this page; asking around begins with a round. */
export type StepAct = Exclude<ProposalAct, 'ask-around'>;

export interface StepInput {
	readonly proposalId: string;
	/** Of the step, made when the form was opened: posted twice, it is one step. */
	readonly id: string;
	readonly position: number;
	readonly act: StepAct;
	readonly text: string | null;
	/** Names in the text that somebody was asked about before. */
	readonly namesSeen: string;
	readonly decision?: Decision | null;
	/** Of a decision to decide later. */
	readonly answerBy?: string | null;
	readonly from?: string | null;
	/** Of a decision partly. */
	readonly promised?: readonly PromisedFor[];
	/** The mark of the promise that was shown beside what was asked. */
	readonly shown?: string;
	readonly policyIds?: readonly string[];
	readonly kept?: ProposalStep['kept'];
}

/** In whose name each act can be; which of them fits the road is the domain's. */
const ACTIONS: { readonly [A in StepAct]: readonly Action[] } = {
	'to-council': ['speak-for-council', 'make-proposal'],
	'hand-in': ['speak-for-council', 'make-proposal'],
	withdraw: ['speak-for-council', 'make-proposal'],
	talk: ['answer-council'],
	decide: ['answer-council'],
	plan: ['answer-council'],
	'in-force': ['speak-for-council', 'answer-council'],
	'look-back': ['speak-for-council', 'answer-council']
};

/**
 * Refused where the road does not allow it, without what its act needs, by a council that is too small, for a decision
 * partly of which was not shown how it differs from what was asked, and where somebody else took a step meanwhile: then
 * who did is told, and what was typed is kept.
 */
export const takeProposalStep = useCase(
	'take-proposal-step',
	'create',
	async (context, input: StepInput): Promise<Outcome<Recorded>> => {
		const at = proposalAt(context, input.proposalId);
		demandAct(context, input.act, at);
		if (!at) return NOT_FOUND;
		const known = context.document.proposalSteps.find(({ id }) => id === input.id);
		if (known) {
			const { position } = context.knowledge;
			return known.proposalId === at.proposal.id ? { ok: true, value: { position } } : NOT_FOUND;
		}
		const made = stepOf(context, at, input);
		const { step } = made;
		const problems = [...made.problems, ...problemsOf(context, at, step)];
		const changes = [{ list: 'proposalSteps', id: step.id, value: step } as const];
		const refusal =
			staleRefusal(context.world, input.position, changes) ??
			refusalOf([...problems, ...unseenProblem(made, input, problems)]) ??
			namesRefusal(context, { text: step.text }, input.namesSeen);
		return refusal ?? recordEntries(context, input.position, changes);
	}
);

function demandAct({ may, demand }: Context, act: StepAct, at: ProposalAtPlace | null): void {
	const actions = ACTIONS[act];
	const place = at?.place ?? {};
	if (!actions.some((action) => may(action, place))) demand(actions[0], place);
}

function problemsOf(context: Context, at: ProposalAtPlace, step: ProposalStep): FieldProblem[] {
	const { document, today } = context;
	const { proposal, road, drafts } = at;
	const moved = step.act === 'hand-in' && drafts.some((draft) => hasMoved(standingOf(context, draft)));
	return [
		...actProblems(road, step, {
			proposal,
			members: membersOn(document, proposal.locationId, today).members.length,
			groupOfVersion: new Map(document.policies.map(({ id, groupId }) => [id, groupId])),
			isOtherwise: isOtherwise(context, at)
		}),
		...(moved ? [{ field: 'step', code: 'proposal-base-moved' }] : [])
	];
}

/** Looked at from the day on which it is to hold now: one planned earlier, or anew after it was not so, counts from there. */
function isOtherwise(context: Context, at: ProposalAtPlace): boolean {
	const { dueOn, from } = at.road;
	const promisedFrom = dueOn && from && from < dueOn ? from : dueOn;
	return !showsKept(promisesOf(context, { ...at, road: { ...at.road, promisedFrom } }));
}

interface StepMade {
	readonly step: ProposalStep;
	readonly problems: readonly FieldProblem[];
	/** The mark of a promise that has to have been shown. */
	readonly toShow?: string | null;
}

/** The step that a form asks for; what its act does not hold is left out. */
function stepOf(context: Context, at: ProposalAtPlace, input: StepInput): StepMade {
	const { today, document } = context;
	const { proposal, drafts } = at;
	const step = {
		...{ id: input.id, proposalId: proposal.id, act: input.act, on: today, by: makerOf(context) },
		text: input.text || null
	};
	const nothing: readonly FieldProblem[] = [];
	if (input.act === 'hand-in') {
		const answerBy = answerByOn(document, proposal.locationId, today);
		return { step: { ...step, answerBy, asked: askedNow(drafts) }, problems: nothing };
	}
	if (input.act === 'decide') return decisionOf(context, at, input, step);
	if (input.act === 'plan') {
		const from = input.from || null;
		return { step: { ...step, from, policyIds: [...(input.policyIds ?? [])] }, problems: nothing };
	}
	if (input.act === 'in-force' || input.act === 'look-back') {
		return { step: { ...step, kept: input.kept ?? null }, problems: nothing };
	}
	return { step, problems: nothing };
}

function decisionOf(context: Context, at: ProposalAtPlace, input: StepInput, step: ProposalStep): StepMade {
	const decision = input.decision ?? null;
	if (decision === 'later') {
		return { step: { ...step, decision, answerBy: input.answerBy || null }, problems: [] };
	}
	if (decision !== 'yes' && decision !== 'partly') return { step: { ...step, decision }, problems: [] };
	const from = input.from || null;
	if (decision === 'yes') {
		return { step: { ...step, decision, promised: [...at.road.asked], from }, problems: [] };
	}
	const { promised, problems, mark } = promisedOf(context, at, input.promised ?? []);
	// What no program holds has nothing to show.
	const toShow = promised.length > 0 ? mark : null;
	return { step: { ...step, decision, promised, from }, problems, toShow };
}

/** What is promised in part was on the screen before it is recorded; one that cannot be has to be another one first. */
function unseenProblem(
	{ toShow }: StepMade,
	{ shown }: StepInput,
	problems: readonly FieldProblem[]
): FieldProblem[] {
	const isOther = problems.some(({ field }) => field === 'decision' || field.startsWith('promised'));
	return !toShow || toShow === shown || isOther ? [] : [{ field: 'different', code: 'promise-not-shown' }];
}
