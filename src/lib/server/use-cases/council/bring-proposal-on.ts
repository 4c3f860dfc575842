/** From the making of a proposal straight on: to the council, or through the council to the manager. */
import { actProblems } from '#domain/council/act-problems.ts';
import { roadOf } from '#domain/council/road.ts';
import { answerByOn, membersOn } from '#domain/council/scheme.ts';
import type { ProposalStep } from '#domain/document/council-schema.ts';
import { hasMoved } from '#domain/redesign/base-standing.ts';
import { makerOf } from '../maker-of.ts';
import type { FieldProblem, Outcome } from '../outcome.ts';
import { recordEntries, staleRefusal, type EntryChange, type Recorded } from '../record.ts';
import { refusalOf, standingOf } from '../shared-draft.ts';
import { useCase, type Context } from '../use-case.ts';
import { askedNow, type ProposalAtPlace } from './proposal-at.ts';
import { changeableProposal } from './proposal-in-the-making.ts';

interface Input {
	readonly proposalId: string;
	readonly position: number;
	/** Of the steps, made when the form was opened: posted twice, each is one step. */
	readonly ids: { readonly toCouncil: string; readonly handIn: string };
	readonly to: 'council' | 'manager';
}

/** Only the council hands in what the council made; refused as any other step is. */
export const bringProposalOn = useCase(
	'bring-proposal-on',
	'create',
	async (context, input: Input): Promise<Outcome<Recorded>> => {
		const known = context.document.proposalSteps.some(({ id }) => id === lastId(input));
		const at = changeableProposal(context, input.proposalId);
		if (known) return { ok: true, value: { position: context.knowledge.position } };
		if ('ok' in at) return at;
		const steps = stepsOf(context, at, input);
		const changes = steps.map((step): EntryChange => ({ list: 'proposalSteps', id: step.id, value: step }));
		const stale = staleRefusal(context.world, input.position, changes);
		return (
			stale ?? refusalOf(problemsOf(context, at, steps)) ?? recordEntries(context, input.position, changes)
		);
	}
);

function lastId({ to, ids }: Input): string {
	return to === 'council' ? ids.toCouncil : ids.handIn;
}

function stepsOf(context: Context, at: ProposalAtPlace, { ids, to }: Input): ProposalStep[] {
	const { document, today } = context;
	const { proposal, road, drafts } = at;
	const taken = { proposalId: proposal.id, on: today, by: makerOf(context) };
	const toCouncil: ProposalStep = { ...taken, id: ids.toCouncil, act: 'to-council' };
	const handIn: ProposalStep = {
		...{ ...taken, id: ids.handIn, act: 'hand-in' },
		...{ answerBy: answerByOn(document, proposal.locationId, today), asked: askedNow(drafts) }
	};
	const isInCouncil = road.state === 'in-council' || road.state === 'asked-around';
	return [...(isInCouncil ? [] : [toCouncil]), ...(to === 'manager' ? [handIn] : [])];
}

/** What keeps any of the steps from being taken after the one before it. */
function problemsOf(context: Context, at: ProposalAtPlace, steps: readonly ProposalStep[]): FieldProblem[] {
	const { document, today } = context;
	const { proposal, drafts } = at;
	const facts = {
		proposal,
		members: membersOn(document, proposal.locationId, today).members.length,
		groupOfVersion: new Map<string, string>(),
		isOtherwise: false
	};
	const problems = steps.flatMap((step, taken) => {
		const before = [...document.proposalSteps, ...steps.slice(0, taken)];
		return actProblems(roadOf(proposal, before, today), step, facts);
	});
	const handsIn = steps.some(({ act }) => act === 'hand-in');
	const moved = handsIn && drafts.some((draft) => hasMoved(standingOf(context, draft)));
	return [...problems, ...(moved ? [{ field: 'step', code: 'proposal-base-moved' }] : [])];
}
