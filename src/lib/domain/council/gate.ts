/** Whether a change may be adopted yet, as far as the council is concerned (FORMAT.md section 13). */
import type { AskedProgram, Proposal } from '../document/council-schema.ts';
import type { Lock } from '../document/schema.ts';
import { settingOn } from '../institution/lock-on.ts';
import type { DraftProgram } from '../program/draft.ts';
import { programChanges } from '../redesign/draft-changes.ts';
import { otherProgramSince, programButMeasures, sameButMeasures } from './answer-stands.ts';
import { openGate, type CouncilDocument, type Gate, type GatedChange, type Lapsed } from './gate-state.ts';
import { reviewGate, type KnownReview, type Opening } from './review-gate.ts';
import { reviewRoad } from './review-road.ts';
import type { Road } from './road-state.ts';
import { roadOf } from './road.ts';
import { schemeOn } from './scheme.ts';

export type { Gate, GateCode, Lapsed, OpenBecause } from './gate-state.ts';

/** Whether a change may be adopted on a day. It never asks whether something may be recorded: that is always so. */
export function councilGate(document: CouncilDocument, change: GatedChange, today: string): Gate {
	const group = document.groups.find(({ id }) => id === change.groupId);
	const role = (group && schemeOn(document, group.locationId, today)?.role) ?? null;
	if (!group || !role) return openGate('no-scheme');
	if (role === 'informal') return openGate('informal');
	if (changesNothing(document, change, settingOn(group, today).lock, today))
		return openGate('nothing-changes');
	return heardGate(document, change, role, today);
}

/** Urgent measures are no part of what would hold: a draft without them takes nothing away. */
function changesNothing(
	document: CouncilDocument,
	{ groupId, before, after }: GatedChange,
	lock: Lock,
	today: string
): boolean {
	const said = (program: DraftProgram) => programButMeasures(document, groupId, program);
	return programChanges(before && said(before), said(after), lock, today).length === 0;
}

type Heard = Pick<GatedChange, 'groupId' | 'after'>;

/** What the council said of a program, by the rules of a role, as it counts on a day. */
export function heardGate(
	document: CouncilDocument,
	change: Heard,
	role: 'advice' | 'consent',
	today: string
): Gate {
	const lapseOf = (opening: Opening): Lapsed | null => {
		const otherFrom = otherProgramSince(document, change, { since: opening.on, until: today });
		return otherFrom === null ? null : { ...opening, otherFrom };
	};
	const proposals = councilProposalsOf(document, change, role, today);
	const stands = proposals.filter((opening) => !lapseOf(opening));
	if (stands.some(({ because }) => because === 'asked-by-council')) return openGate('asked-by-council');
	const reviews = reviewsOf(document, change, today);
	// What is asked about it still counts: a promise is no way around an answer.
	if (stands.length > 0 && reviews.length === 0) return openGate('promised-to-council');
	const newest = proposals.toSorted((a, b) => (a.on < b.on ? -1 : 1)).at(-1);
	return reviewGate(reviews, role, lapseOf, newest ? lapseOf(newest) : null);
}

/** Reviews of this very program for the group, whichever draft held it, those withdrawn left out; the newest first. */
function reviewsOf(document: CouncilDocument, { groupId, after }: Heard, today: string): KnownReview[] {
	const { drafts, reviews, reviewSteps } = document;
	const own = new Set(drafts.filter((draft) => draft.groupId === groupId).map(({ id }) => id));
	return reviews
		.filter(({ draftId, program }) => own.has(draftId) && sameButMeasures(document, groupId, program, after))
		.map((review) => ({ review, road: reviewRoad(review, reviewSteps, today) }))
		.filter(({ road }) => road.state !== 'withdrawn')
		.reverse();
}

/** What the council's own proposals say of a program: that they asked for it, or were promised it in place of what they asked. */
function councilProposalsOf(
	document: CouncilDocument,
	{ groupId, after }: Heard,
	role: 'advice' | 'consent',
	today: string
): Opening[] {
	const isOwn = ({ madeBy, groupIds }: Proposal) => madeBy === 'council' && groupIds.includes(groupId);
	const says = (programs: readonly AskedProgram[]) =>
		programs.some((one) => one.groupId === groupId && sameButMeasures(document, groupId, one.program, after));
	return document.proposals
		.filter(isOwn)
		.map((proposal) => roadOf(proposal, document.proposalSteps, today))
		.filter(({ state }) => state !== 'withdrawn')
		.flatMap((road) => openingsOf(road, role, says));
}

/**
 * What was asked counts from the day on which it was handed in; where the council advises, a yes of the manager makes it
 * count anew, and a promise in part opens too. Consent is the council's own, and no decision of others takes its place.
 */
function openingsOf(
	{ asked, handedInOn, promised, decision, decidedOn }: Road,
	role: 'advice' | 'consent',
	says: (programs: readonly AskedProgram[]) => boolean
): Opening[] {
	const askedOn = decision === 'yes' && role === 'advice' ? decidedOn : handedInOn;
	if (askedOn !== null && says(asked)) return [{ because: 'asked-by-council', on: askedOn }];
	if (role === 'consent') return [];
	return decidedOn !== null && says(promised) ? [{ because: 'promised-to-council', on: decidedOn }] : [];
}
