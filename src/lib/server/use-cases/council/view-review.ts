/** A question to the council: what changes, what it answered, and what was done with that. */
import type { Change } from '#domain/change/change.ts';
import { nameOfMember } from '#domain/council/scheme.ts';
import type { Review, ReviewStep } from '#domain/document/council-schema.ts';
import type { Draft } from '#domain/document/schema.ts';
import { councilGate, type Gate } from '#domain/council/gate.ts';
import { reviewActFault } from '#domain/council/review-road.ts';
import { reviewStand, type ReviewStand } from '#domain/council/review-stand.ts';
import { wishEffect, type WishEffect } from '#domain/council/wish-effect.ts';
import { REVIEW_ACTS } from '#domain/document/vocabulary.ts';
import { programOf, sameProgram, type DraftProgram } from '#domain/program/draft.ts';
import { policyInForce } from '#domain/program/in-force.ts';
import { draftWeeks, programChanges } from '#domain/redesign/draft-changes.ts';
import { settingOn } from '#domain/institution/lock-on.ts';
import type { OrdinaryWeek } from '#domain/seclusion/week.ts';
import { versionsOf } from '../group-draft.ts';
import { makerOf } from '../maker-of.ts';
import { done, NOT_FOUND } from '../outcome.ts';
import { useCase, type Context } from '../use-case.ts';
import { nameOf, type VersionName } from '../version-name.ts';
import { reviewAt, type ReviewAtPlace } from './review-at.ts';
import { talkOf, type Talk } from './talk-of.ts';

export interface ReviewView {
	readonly review: Pick<Review, 'id' | 'question' | 'role' | 'askedOn' | 'answerBy'>;
	readonly group: { readonly id: string; readonly name: string };
	readonly location: { readonly id: string; readonly name: string };
	readonly today: string;
	readonly position: number;
	readonly stand: ReviewStand;
	/** The first one first. */
	readonly steps: readonly Pick<ReviewStep, 'id' | 'act' | 'by' | 'on' | 'answer' | 'text'>[];
	readonly changes: readonly Change[];
	/** Of an ordinary week; null where the group had no program yet. */
	readonly effect: WishEffect | null;
	/** Null where the group had no program yet. */
	readonly before: OrdinaryWeek | null;
	readonly after: OrdinaryWeek;
	readonly draft: {
		/** Null for who may not see drafts. */
		readonly id: string | null;
		/** True where it is another program by now. */
		readonly moved: boolean;
		readonly isOpen: boolean;
		readonly adoptedAs: VersionName | null;
	};
	/** Whether the draft could be adopted today, as far as the council is concerned. */
	readonly gate: Gate;
	readonly council: {
		readonly size: number;
		readonly tooSmall: boolean;
		/** What the coach and the confidential adviser are called. */
		readonly helpers: readonly string[];
	};
	/** What the actor can do now. */
	readonly acts: readonly ReviewStep['act'][];
	readonly may: { readonly answer: boolean; readonly manage: boolean };
	readonly talk: Talk;
	/** Of a step that is to be. */
	readonly newId: string;
}

export const viewReview = useCase('view-review', 'read', (context, { reviewId }: { reviewId: string }) => {
	const at = reviewAt(context, reviewId);
	context.demand('see-council', at?.place ?? {});
	return at ? done(reviewView(context, at)) : NOT_FOUND;
});

function reviewView(context: Context, at: ReviewAtPlace): ReviewView {
	const { document, knowledge, today, may } = context;
	const { review, draft, group, location, road, council, place } = at;
	const { id, question, role, askedOn, answerBy } = review;
	const { lock } = settingOn(group, today);
	const before = programBefore(context, at);
	const adopted = versionsOf(document, group.id).find((version) => version.id === draft.adoptedAs);
	const by = makerOf(context);
	const speaks = { answer: may('speak-for-council', place), manage: may('answer-council', place) };
	return {
		review: { id, question, role, askedOn, answerBy },
		group: { id: group.id, name: group.name },
		location: { id: location.id, name: location.name },
		...{ today, position: knowledge.position, stand: reviewStand(road) },
		steps: road.taken.map(({ step }) => {
			const { id: stepId, act, by: who, on, answer, text } = step;
			return { id: stepId, act, by: who, on, answer, text };
		}),
		changes: programChanges(before, review.program, lock, askedOn),
		effect: before && wishEffect(before, review.program, lock),
		...draftWeeks(before, review.program, lock),
		draft: {
			id: may('see-drafts', { groupIds: [group.id], locationIds: [location.id] }) ? draft.id : null,
			moved: !sameProgram(draft.program, review.program),
			isOpen: draft.state === 'open',
			adoptedAs: adopted ? nameOf(adopted) : null
		},
		gate: gateOf(context, draft, before),
		council: {
			...{ size: council.members.length, tooSmall: council.tooSmall },
			helpers: [...council.coaches, ...council.advisers].map(nameOfMember)
		},
		acts: REVIEW_ACTS.filter(
			(act) => (act === 'answer' ? speaks.answer : speaks.manage) && !reviewActFault(road, act, by, review)
		),
		may: speaks,
		talk: talkOf(context, { kind: 'review', id }),
		newId: crypto.randomUUID()
	};
}

/** What the draft changed when it was asked about; else what held on that day. */
function programBefore({ document }: Context, { review, draft, group }: ReviewAtPlace): DraftProgram | null {
	if (draft.baseProgram && sameProgram(draft.program, review.program)) return draft.baseProgram;
	const inForce = policyInForce(versionsOf(document, group.id), review.askedOn);
	return inForce ? programOf(inForce) : null;
}

function gateOf({ document, today }: Context, draft: Draft, before: DraftProgram | null): Gate {
	return councilGate(document, { groupId: draft.groupId, before, after: draft.program }, today);
}
