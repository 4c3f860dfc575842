/** The page of a council: what waits, where its proposals stand, what changed because of it and without it, and every group's day. */
import type { CouncilMeeting, Proposal, Review } from '#domain/document/council-schema.ts';
import type { Group } from '#domain/document/schema.ts';
import { changedBecause, type BroughtChange } from '#domain/council/changed-because.ts';
import { reviewRoad } from '#domain/council/review-road.ts';
import { reviewStand, type ReviewStand } from '#domain/council/review-stand.ts';
import { proposalStand, type ProposalStand } from '#domain/council/proposal-stand.ts';
import { roadOf, type Road } from '#domain/council/road.ts';
import { runningRound } from '#domain/council/running-round.ts';
import { membersOn, nameOfMember, schemeOn } from '#domain/council/scheme.ts';
import type { UnaskedChange } from '#domain/council/unasked-changes.ts';
import { isGroupOpenOn } from '#domain/institution/opening.ts';
import { done, NOT_FOUND } from '../outcome.ts';
import { prescribedOn, templateStrips, type TemplateStrip } from '../prescribed.ts';
import { useCase, type Context } from '../use-case.ts';
import { everythingInReach } from '../view-shell.ts';
import { councilNow, turnOf, type CouncilNow, type CouncilTurn } from './council-now.ts';
import { knowsOf } from './draft-of-proposal.ts';
import { councilAsked, councilHead, type CouncilHead } from './council-head.ts';
import { councilPlace } from './council-place.ts';
import { unaskedAt } from './unasked-lately.ts';
import type { SchemeShown } from './view-council-people.ts';

export interface ProposalInList extends Pick<Proposal, 'id' | 'title' | 'kind' | 'madeBy'> {
	readonly groups: readonly string[];
	readonly stand: ProposalStand;
	readonly road: Pick<
		Road,
		'state' | 'decision' | 'answerBy' | 'late' | 'promisedFrom' | 'from' | 'decidedOn'
	>;
}

export interface ReviewInList extends Pick<Review, 'id' | 'question' | 'askedOn'> {
	readonly stand: ReviewStand;
}

export interface GroupOfCouncil {
	readonly id: string;
	readonly name: string;
	/** One for each kind of day; null where no program is known. */
	readonly strips: readonly TemplateStrip[] | null;
}

export interface CouncilView extends CouncilHead {
	readonly today: string;
	/** Somebody is or was in or around it, or it has a scheme. */
	readonly isKnown: boolean;
	readonly now: CouncilNow;
	/** As whom something waits on whoever looks; null for who only looks on. */
	readonly turn: CouncilTurn | null;
	/** The newest first. */
	readonly proposals: readonly ProposalInList[];
	readonly reviews: readonly ReviewInList[];
	readonly because: readonly (BroughtChange & { readonly groupName: string })[];
	/** The newest, and how many there are before them. */
	readonly without: readonly UnaskedChange[];
	readonly earlierWithout: number;
	readonly groups: readonly GroupOfCouncil[];
	readonly scheme: SchemeShown | null;
	/** What its members of today are called there. */
	readonly members: readonly string[];
	readonly nextMeeting: Pick<CouncilMeeting, 'id' | 'on' | 'at' | 'place'> | null;
	readonly may: { readonly propose: boolean; readonly speak: boolean };
}

/** So many changes without the council are told at once. */
const MOST_WITHOUT = 5;

export const viewCouncil = useCase(
	'view-council',
	'read',
	(context, { locationId }: { locationId: string | null }) => {
		const { document, actor, demand } = context;
		demand(
			'see-council',
			locationId === null ? everythingInReach(actor.scope) : councilPlace(document, locationId)
		);
		const location = councilAsked(context, locationId);
		return location
			? done<CouncilView>({ ...councilHead(context, location), ...councilOf(context, location.id) })
			: NOT_FOUND;
	}
);

function councilOf(context: Context, locationId: string): Omit<CouncilView, keyof CouncilHead> {
	const { document, knowledge, today, may } = context;
	const here = (one: { readonly locationId: string }) => one.locationId === locationId;
	const groups = document.groups.filter(here);
	const place = councilPlace(document, locationId);
	const because = knowledge.once(`council ${locationId} ${today}`, () =>
		changedBecause(document, locationId, today)
	);
	const without = unaskedAt(context, locationId);
	return {
		today,
		isKnown: document.councilMembers.some(here) || document.councilSchemes.some(here),
		now: councilNow(context, locationId),
		turn: turnOf(context),
		proposals: document.proposals
			.filter((proposal) => here(proposal) && knowsOf(context, proposal))
			.map((proposal) => proposalInList(context, proposal, groups))
			.reverse(),
		reviews: document.reviews
			.filter(here)
			.map((review) => reviewInList(context, review))
			.reverse(),
		because: because.map((change) => ({ ...change, groupName: nameOf(groups, change.groupId) })),
		without: without.slice(0, MOST_WITHOUT),
		earlierWithout: Math.max(0, without.length - MOST_WITHOUT),
		groups: groups
			.filter((group) => isGroupOpenOn(group, document.locations, today))
			.map((group) => groupOfCouncil(context, group)),
		scheme: schemeOn(document, locationId, today),
		members: membersOn(document, locationId, today).members.map(nameOfMember),
		nextMeeting: nextMeeting(context, locationId),
		may: { propose: may('make-proposal', place), speak: may('speak-for-council', place) }
	};
}

function nameOf(groups: readonly Group[], groupId: string): string {
	return groups.find(({ id }) => id === groupId)?.name ?? groupId;
}

function proposalInList(
	{ document, today }: Context,
	proposal: Proposal,
	groups: readonly Group[]
): ProposalInList {
	const { id, title, kind, madeBy, groupIds } = proposal;
	const road = roadOf(proposal, document.proposalSteps, today);
	const { state, decision, answerBy, late, promisedFrom, from, decidedOn } = road;
	return {
		...{ id, title, kind, madeBy, groups: groupIds.map((groupId) => nameOf(groups, groupId)) },
		stand: proposalStand(road, document.policies, runningRound(document.askings, id, today)),
		road: { state, decision, answerBy, late, promisedFrom, from, decidedOn }
	};
}

function reviewInList({ document, today }: Context, review: Review): ReviewInList {
	const { id, question, askedOn } = review;
	return { id, question, askedOn, stand: reviewStand(reviewRoad(review, document.reviewSteps, today)) };
}

function groupOfCouncil({ document, today }: Context, group: Group): GroupOfCouncil {
	const prescribed = prescribedOn(document, group, today);
	return { id: group.id, name: group.name, strips: prescribed && templateStrips(prescribed.week) };
}

function nextMeeting({ document, today }: Context, locationId: string): CouncilView['nextMeeting'] {
	const [next] = document.councilMeetings
		.filter((meeting) => meeting.locationId === locationId && meeting.on >= today)
		.sort((a, b) => (a.on < b.on ? -1 : 1));
	return next ? { id: next.id, on: next.on, at: next.at, place: next.place } : null;
}
