/** Whether a change may be adopted yet, as far as the council is concerned (FORMAT.md section 13). */
import type { Proposal, Review } from '../document/council-schema.ts';
import type { OpenDeurDocument } from '../document/schema.ts';
import { settingOn } from '../institution/lock-on.ts';
import { sameProgram, type DraftProgram } from '../program/draft.ts';
import { programChanges } from '../redesign/draft-changes.ts';
import { reviewRoad, type ReviewRoad } from './review-road.ts';
import { roadOf } from './road.ts';
import { schemeOn } from './scheme.ts';

/** Why a change cannot be adopted yet; the words for each are in the catalogue of refusals. */
export const GATE_CODES = [
	'council-ask-first',
	'council-wait',
	'council-condition',
	'council-talk-first',
	'council-reasons-first',
	'council-no-consent'
] as const;

export type GateCode = (typeof GATE_CODES)[number];

/** Why nothing stands in the way. */
export type OpenBecause =
	| 'no-scheme'
	| 'informal'
	| 'nothing-changes'
	| 'asked-by-council'
	| 'promised-to-council'
	| 'agreed'
	| 'taken-over'
	| 'deviated'
	| 'not-answered';

export type Gate =
	| { readonly open: true; readonly because: OpenBecause; readonly reviewId: string | null }
	| {
			readonly open: false;
			readonly code: GateCode;
			readonly role: 'advice' | 'consent';
			/** The review that counts; null where the council was not asked. */
			readonly reviewId: string | null;
			/** The last day for its answer. */
			readonly answerBy: string | null;
	  };

/** A program that is to hold for a group in place of another. */
export interface GatedChange {
	readonly groupId: string;
	/** What holds without it; null where nothing does: a group's first program changes nothing. */
	readonly before: DraftProgram | null;
	readonly after: DraftProgram;
}

/** The lists that the gate looks at. */
export type CouncilDocument = Pick<
	OpenDeurDocument,
	'groups' | 'drafts' | 'councilSchemes' | 'proposals' | 'proposalSteps' | 'reviews' | 'reviewSteps'
>;

/** Whether a change may be adopted on a day. It never asks whether something may be recorded: that is always so. */
export function councilGate(document: CouncilDocument, change: GatedChange, today: string): Gate {
	const group = document.groups.find(({ id }) => id === change.groupId);
	const role = (group && schemeOn(document, group.locationId, today)?.role) ?? null;
	if (!group || !role) return open('no-scheme');
	if (role === 'informal') return open('informal');
	const { before, after } = change;
	const { lock } = settingOn(group, today);
	if (programChanges(before, after, lock, today).length === 0) return open('nothing-changes');
	return heardGate(document, change, role, today);
}

/** What the council said of a program, by the rules of a role. */
export function heardGate(
	document: CouncilDocument,
	change: Pick<GatedChange, 'groupId' | 'after'>,
	role: 'advice' | 'consent',
	today: string
): Gate {
	const proposal = councilProposalOf(document, change, today);
	if (proposal === 'asked') return open('asked-by-council');
	const reviews = reviewsOf(document, change, today);
	if (role === 'consent') return consentGate(reviews);
	// What is asked about it still counts: a promise is no way around an answer.
	const isPromised = proposal === 'promised' && reviews.length === 0;
	return isPromised ? open('promised-to-council') : adviceGate(reviews);
}

/** A review of the same program for the same group, with where it stands. */
interface KnownReview {
	readonly review: Review;
	readonly road: ReviewRoad;
}

/** Reviews of this very program for the group, whichever draft held it, those withdrawn left out; the newest first. */
function reviewsOf(
	{ drafts, reviews, reviewSteps }: Pick<CouncilDocument, 'drafts' | 'reviews' | 'reviewSteps'>,
	{ groupId, after }: Pick<GatedChange, 'groupId' | 'after'>,
	today: string
): KnownReview[] {
	const own = new Set(drafts.filter((draft) => draft.groupId === groupId).map(({ id }) => id));
	return reviews
		.filter(({ draftId, program }) => own.has(draftId) && sameProgram(program, after))
		.map((review) => ({ review, road: reviewRoad(review, reviewSteps, today) }))
		.filter(({ road }) => road.state !== 'withdrawn')
		.reverse();
}

/** What the council's own proposals say of a program: that it was asked by them, or promised in place of what was asked. */
function councilProposalOf(
	{ proposals, proposalSteps }: Pick<CouncilDocument, 'proposals' | 'proposalSteps'>,
	{ groupId, after }: Pick<GatedChange, 'groupId' | 'after'>,
	today: string
): 'asked' | 'promised' | null {
	const isOwn = ({ madeBy, groupIds }: Proposal) => madeBy === 'council' && groupIds.includes(groupId);
	const roads = proposals
		.filter(isOwn)
		.map((proposal) => roadOf(proposal, proposalSteps, today))
		.filter(({ state }) => state !== 'withdrawn');
	const says = (programs: (typeof roads)[number]['asked']) =>
		programs.some((one) => one.groupId === groupId && sameProgram(one.program, after));
	if (roads.some(({ asked }) => says(asked))) return 'asked';
	return roads.some(({ promised }) => says(promised)) ? 'promised' : null;
}

/**
 * The review that counts: the newest, but one that nobody answered in time never takes the place of an answer that was
 * given before, or asking once more would be a way around it.
 */
function countingReview(reviews: readonly KnownReview[]): KnownReview | null {
	const newest = reviews.at(0) ?? null;
	if (!newest || newest.road.answer || !newest.road.late) return newest;
	return reviews.find(({ road }) => road.answer !== null) ?? newest;
}

function adviceGate(reviews: readonly KnownReview[]): Gate {
	const counts = countingReview(reviews);
	if (!counts) return closed('advice', 'council-ask-first', null);
	const { review, road } = counts;
	if (!road.answer) {
		return road.late ? open('not-answered', review) : closed('advice', 'council-wait', review);
	}
	if (road.answer === 'agree') return open('agreed', review);
	if (road.settledBy) return open(road.settledBy === 'deviate' ? 'deviated' : 'taken-over', review);
	if (road.answer === 'agree-if' && !road.talked) return closed('advice', 'council-condition', review);
	return closed('advice', road.talked ? 'council-reasons-first' : 'council-talk-first', review);
}

function consentGate(reviews: readonly KnownReview[]): Gate {
	const counts = countingReview(reviews);
	if (!counts) return closed('consent', 'council-ask-first', null);
	const { review, road } = counts;
	if (!road.answer) return closed('consent', 'council-wait', review);
	if (road.answer === 'agree') return open('agreed', review);
	if (road.settledBy === 'take-over') return open('taken-over', review);
	const code = road.answer === 'agree-if' ? 'council-condition' : 'council-no-consent';
	return closed('consent', code, review);
}

function open(because: OpenBecause, review?: Review): Gate {
	return { open: true, because, reviewId: review?.id ?? null };
}

function closed(role: 'advice' | 'consent', code: GateCode, review: Review | null): Gate {
	return { open: false, code, role, reviewId: review?.id ?? null, answerBy: review?.answerBy ?? null };
}
