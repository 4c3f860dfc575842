/** A proposal while it can still be changed: whose it is, and what keeps it from being changed. */
import type { RoadState } from '#domain/council/road-state.ts';
import { runningRound } from '#domain/council/running-round.ts';
import type { Proposal } from '#domain/document/council-schema.ts';
import { makerOf } from '../maker-of.ts';
import { NOT_FOUND, type Outcome, type Refusal } from '../outcome.ts';
import { recordEntries, sameJson, staleRefusal, type EntryChange, type Recorded } from '../record.ts';
import { refusalOf } from '../shared-draft.ts';
import type { Context } from '../use-case.ts';
import { proposalAt, type ProposalAtPlace } from './proposal-at.ts';

/** What was handed in stays as it is. */
const CHANGEABLE: readonly RoadState[] = ['in-the-making', 'in-council', 'asked-around', 'withdrawn'];

/** Why what a proposal says cannot be changed: it was handed in, or people are being asked about it now. Null: it can. */
export function changeFault(
	{ document, today }: Context,
	{ proposal, road }: ProposalAtPlace
): 'proposal-closed' | 'proposal-round-runs' | null {
	if (!CHANGEABLE.includes(road.state)) return 'proposal-closed';
	return runningRound(document.askings, proposal.id, today) ? 'proposal-round-runs' : null;
}

/** The proposal for who made it; staff change nothing of the council's, and the council nothing of theirs. */
export function ownProposal(context: Context, proposalId: string): ProposalAtPlace | Refusal {
	const at = proposalAt(context, proposalId);
	context.demand('make-proposal', at?.place ?? {});
	if (!at) return NOT_FOUND;
	return at.proposal.madeBy === makerOf(context) ? at : { ok: false, reason: 'forbidden' };
}

/** The same, refused while it cannot be changed. */
export function changeableProposal(context: Context, proposalId: string): ProposalAtPlace | Refusal {
	const at = ownProposal(context, proposalId);
	if ('ok' in at) return at;
	const code = changeFault(context, at);
	return code === null ? at : (refusalOf([{ field: 'proposal', code }]) ?? NOT_FOUND);
}

/**
 * Records a proposal anew with its drafts. Stale where somebody else changed the proposal since the form was opened:
 * what else happened in the group stands in nobody's way.
 */
export async function recordProposal(
	context: Context,
	position: number,
	proposal: Proposal,
	drafts: readonly EntryChange[] = []
): Promise<Outcome<Recorded>> {
	const changed: EntryChange = { list: 'proposals', id: proposal.id, value: proposal };
	const { world, knowledge } = context;
	const stands = sameJson(knowledge.entry('proposals', proposal.id), proposal);
	const stale = stands ? null : staleRefusal(world, position, [changed]);
	return stale ?? recordEntries(context, knowledge.position, [...drafts, changed]);
}
