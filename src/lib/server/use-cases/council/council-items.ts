/** What a council can talk about: proposals on their road, questions of the manager, and rounds, each with where it stands. */
import { askingState, type AskingState } from '#domain/council/asking.ts';
import { reviewRoad } from '#domain/council/review-road.ts';
import { reviewStand, reviewWaits, type ReviewStand } from '#domain/council/review-stand.ts';
import { proposalStand, type ProposalStand } from '#domain/council/proposal-stand.ts';
import { roadOf, type RoadState } from '#domain/council/road.ts';
import { runningRound } from '#domain/council/running-round.ts';
import { isUnkept } from '#domain/council/step-fault.ts';
import type { Asking, Proposal, Review } from '#domain/document/council-schema.ts';
import type { OpenDeurDocument } from '#domain/document/schema.ts';
import type { Context } from '../use-case.ts';
import { knowsOf } from './draft-of-proposal.ts';

/** Where something stands, each in the words of its own kind. */
export type ItemStand =
	| {
			readonly kind: 'proposal';
			readonly state: ProposalStand;
			readonly decision: 'yes' | 'partly' | 'no' | null;
	  }
	| { readonly kind: 'review'; readonly state: ReviewStand }
	| { readonly kind: 'asking'; readonly state: AskingState };

export interface CouncilItem {
	/** `kind:id`, as a form names it. */
	readonly key: string;
	readonly href: string;
	readonly title: string;
	readonly stand: ItemStand;
	/** There is something left to say, to do or to decide about it. */
	readonly isOpen: boolean;
}

/** Everything of a council that whoever looks may know of, the newest first within its kind. */
export function councilItems(context: Context, locationId: string): CouncilItem[] {
	const { document, today } = context;
	const here = (one: { readonly locationId: string }) => one.locationId === locationId;
	return [
		...document.reviews
			.filter(here)
			.map((review) => reviewItem(document, review, today))
			.reverse(),
		...document.proposals
			.filter((proposal) => here(proposal) && knowsOf(context, proposal))
			.map((proposal) => proposalItem(document, proposal, today))
			.reverse(),
		...document.askings
			.filter(here)
			.map((asking) => askingItem(document, asking, today))
			.reverse()
	];
}

/** What became a version, or was put away, is no question any more. */
export function isStillAsked({ drafts }: OpenDeurDocument, { draftId }: Review): boolean {
	return drafts.some(({ id, state }) => id === draftId && state === 'open');
}

function reviewItem(document: OpenDeurDocument, review: Review, today: string): CouncilItem {
	const { id, question } = review;
	const road = reviewRoad(review, document.reviewSteps, today);
	return {
		...{ key: `review:${id}`, href: `/council/reviews/${id}`, title: question },
		stand: { kind: 'review', state: reviewStand(road) },
		isOpen: isStillAsked(document, review) && reviewWaits(road)
	};
}

/** While a proposal stands here, its council has something to say about it. */
const OPEN_STATES: ReadonlySet<RoadState> = new Set([
	'in-council',
	'asked-around',
	'handed-in',
	'talk',
	'decided',
	'planned'
]);

function proposalItem(document: OpenDeurDocument, proposal: Proposal, today: string): CouncilItem {
	const { id, title } = proposal;
	const road = roadOf(proposal, document.proposalSteps, today);
	const state = proposalStand(road, document.policies, runningRound(document.askings, id, today));
	return {
		...{ key: `proposal:${id}`, href: `/council/proposals/${id}`, title },
		stand: { kind: 'proposal', state, decision: road.decision },
		isOpen: OPEN_STATES.has(road.state) || isUnkept(road)
	};
}

/** What came out of a round is still to be talked about while its proposal is not handed in. */
function askingItem(
	{ proposals, proposalSteps }: OpenDeurDocument,
	asking: Asking,
	today: string
): CouncilItem {
	const { id, question, proposalId } = asking;
	const state = askingState(asking, today);
	const proposal = proposals.find((one) => one.id === proposalId);
	const isFresh = proposal && roadOf(proposal, proposalSteps, today).state === 'asked-around';
	return {
		...{ key: `asking:${id}`, href: `/council/askings/${id}`, title: question },
		...{ stand: { kind: 'asking', state }, isOpen: state !== 'closed' || isFresh === true }
	};
}
