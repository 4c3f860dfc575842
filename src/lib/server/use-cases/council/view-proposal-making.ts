/** A proposal while it is made: what it says so far, what it would change, and whether it can be handed in. */
import type { CouncilMoment } from '#domain/council/wish.ts';
import { answerByOn, membersOn, nameOfMember } from '#domain/council/scheme.ts';
import type { RoadState } from '#domain/council/road-state.ts';
import { runningRound, type RunningRound } from '#domain/council/running-round.ts';
import type { Proposal } from '#domain/document/council-schema.ts';
import type { Wish } from '#domain/document/vocabulary.ts';
import { hasMoved } from '#domain/redesign/base-standing.ts';
import { groupAt } from '../group-draft.ts';
import { done, NOT_FOUND, type Outcome } from '../outcome.ts';
import { standingOf } from '../shared-draft.ts';
import { useCase, type Context } from '../use-case.ts';
import {
	asksGroup,
	groupsToPropose,
	makingGroup,
	wishedInDraft,
	wishedToday,
	wishesOf,
	type MakingGroup,
	type Wished
} from './making.ts';
import type { ProposalAtPlace } from './proposal-at.ts';
import { changeFault, ownProposal } from './proposal-in-the-making.ts';

interface Input {
	readonly proposalId: string;
	/** A wish to try out, without keeping it. */
	readonly wish: Wish | null;
	readonly at: string | null;
}

/** A group that can take part, or does. */
export interface GroupOfProposal {
	readonly id: string;
	readonly name: string;
	readonly takesPart: boolean;
	/** Of the draft that it would get. */
	readonly newId: string;
}

/** Somebody around the council who can help, and how to reach them. */
export interface HelperNear {
	readonly part: 'coach' | 'adviser';
	readonly name: string;
	readonly reach: string | null;
}

export interface ProposalMakingView {
	readonly proposal: Proposal;
	readonly state: RoadState;
	readonly answerBy: string | null;
	readonly changeable: boolean;
	/** The round that keeps it from being changed. */
	readonly round: RunningRound | null;
	readonly group: MakingGroup;
	readonly moment: CouncilMoment | null;
	readonly wishes: readonly Wish[];
	/** What the proposal says as it is kept. */
	readonly wished: Wished;
	/** Of each group that takes part, in its order. */
	readonly effects: readonly { readonly group: string; readonly effect: Wished['effect'] }[];
	/** What is tried out now, else what is kept. */
	readonly tried: Wished;
	/** Of the same location. */
	readonly groups: readonly GroupOfProposal[];
	/** Which group is a question. */
	readonly asksGroup: boolean;
	/** The program is another one since this was made. */
	readonly moved: boolean;
	readonly tooSmall: boolean;
	readonly helpers: readonly HelperNear[];
	/** By when there would be an answer, handed in today. */
	readonly answerByThen: string;
	readonly newIds: { readonly toCouncil: string; readonly handIn: string };
	readonly position: number;
}

export const viewProposalMaking = useCase(
	'view-proposal-making',
	'read',
	(context, input: Input): Outcome<ProposalMakingView> => {
		const at = ownProposal(context, input.proposalId);
		if ('ok' in at) return at;
		const { proposal, road, drafts } = at;
		const { document, today, knowledge } = context;
		const own = groupAt(document, proposal.groupIds[0] ?? '');
		if (!own) return NOT_FOUND;
		const key = proposal.moment ?? null;
		const fault = changeFault(context, at);
		const group = makingGroup(document, own.group, today);
		const wishes = wishesOf(context, own.group, key);
		const wished = wishedNow(context, at, own.group.id);
		const isTried = input.wish !== null && wishes.includes(input.wish);
		const tried = isTried
			? wishedToday(context, own.group, { wish: input.wish ?? 'in-words', at: input.at, key })
			: wished;
		return done({
			...{ proposal, state: road.state, answerBy: road.answerBy, changeable: fault === null },
			round: fault === 'proposal-round-runs' ? runningRound(document.askings, proposal.id, today) : null,
			...{ group, moment: group.moments.find((one) => one.key === key) ?? null, wishes, wished, tried },
			effects: effectsOf(context, at),
			groups: groupsOf(context, at),
			asksGroup: asksGroup(context, proposal.locationId),
			moved: drafts.some((draft) => hasMoved(standingOf(context, draft))),
			...helpAround(context, proposal.locationId),
			answerByThen: answerByOn(document, proposal.locationId, today),
			newIds: { toCouncil: crypto.randomUUID(), handIn: crypto.randomUUID() },
			position: knowledge.position
		});
	}
);

/** Who is around a council, and whether it is too small to hand in. */
function helpAround({ document, today }: Context, locationId: string) {
	const { coaches, advisers, tooSmall } = membersOn(document, locationId, today);
	const near = (part: HelperNear['part'], people: typeof coaches): HelperNear[] =>
		people.map((one) => ({ part, name: nameOfMember(one), reach: one.reach ?? null }));
	return { tooSmall, helpers: [...near('coach', coaches), ...near('adviser', advisers)] };
}

function wishedNow(
	{ document, today }: Context,
	{ proposal, drafts }: ProposalAtPlace,
	groupId: string
): Wished {
	const { wish, moment } = proposal;
	const draft = drafts.find((one) => one.groupId === groupId);
	if (!draft) return { wish, at: null, times: [], inTheWay: [], days: null, effect: null };
	return wishedInDraft(document, draft, { wish, key: moment ?? null, date: today });
}

function effectsOf(context: Context, at: ProposalAtPlace): ProposalMakingView['effects'] {
	return at.proposal.groupIds.map((groupId) => ({
		group: groupAt(context.document, groupId)?.group.name ?? groupId,
		effect: wishedNow(context, at, groupId).effect
	}));
}

/** The groups of the location that have the moment; a wish in words can be for every group. */
function groupsOf(context: Context, { proposal, location }: ProposalAtPlace): GroupOfProposal[] {
	return groupsToPropose(context)
		.filter(({ locationId }) => locationId === location.id)
		.filter(({ id, moments }) => {
			if (proposal.groupIds.includes(id) || proposal.wish === 'in-words') return true;
			const at = groupAt(context.document, id);
			const isThere = moments.some(({ key }) => key === proposal.moment);
			return (
				isThere && at !== null && wishesOf(context, at.group, proposal.moment ?? null).includes(proposal.wish)
			);
		})
		.map(({ id, name }) => ({
			...{ id, name, takesPart: proposal.groupIds.includes(id), newId: crypto.randomUUID() }
		}));
}
