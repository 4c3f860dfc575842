/** A proposal with its council, its steps and where it stands: what every use case about one starts from. */
import { roadOf, type Road } from '#domain/council/road.ts';
import type { AskedProgram, Proposal } from '#domain/document/council-schema.ts';
import type { Draft, Location, OpenDeurDocument } from '#domain/document/schema.ts';
import type { AccessObject } from '#server/access/can.ts';
import type { Context } from '../use-case.ts';
import { councilPlace } from './council-place.ts';
import { isToBeSeen } from './draft-of-proposal.ts';

export interface ProposalAtPlace {
	readonly proposal: Proposal;
	readonly location: Location;
	/** The council's, as access asks about it. */
	readonly place: AccessObject;
	readonly road: Road;
	/** One for each group whose program would change. */
	readonly drafts: readonly Draft[];
}

/** The proposal with where it stands today; null where there is none, and where others are still making it. */
export function proposalAt(context: Context, proposalId: string): ProposalAtPlace | null {
	const { document, today } = context;
	const proposal = document.proposals.find(({ id }) => id === proposalId);
	const location = document.locations.find(({ id }) => id === proposal?.locationId);
	if (!proposal || !location) return null;
	const road = roadOf(proposal, document.proposalSteps, today);
	if (!isToBeSeen(context, proposal, road)) return null;
	return {
		...{ proposal, location, place: councilPlace(document, location.id) },
		road,
		drafts: draftsOfProposal(document, proposal)
	};
}

/** The drafts of a proposal, in the order of its groups. */
function draftsOfProposal({ drafts }: OpenDeurDocument, { draftIds }: Proposal): Draft[] {
	return draftIds.flatMap((draftId) => drafts.find(({ id }) => id === draftId) ?? []);
}

/** A group or a location, as a page names it. */
export interface Named {
	readonly id: string;
	readonly name: string;
}

export function namedGroup({ document }: Context, groupId: string): Named {
	return { id: groupId, name: document.groups.find(({ id }) => id === groupId)?.name ?? groupId };
}

/** What a proposal asks as its drafts stand now. */
export function askedNow(drafts: readonly Draft[]): AskedProgram[] {
	return drafts.map(({ id, groupId, program }) => ({ groupId, draftId: id, program }));
}
