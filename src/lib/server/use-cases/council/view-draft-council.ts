/** Where the council stands on a draft: what it may, what it was asked, and whether the draft has to wait. */
import type { CouncilRole } from '#domain/document/vocabulary.ts';
import { councilGate, type Gate } from '#domain/council/gate.ts';
import { reviewRoad } from '#domain/council/review-road.ts';
import { reviewStand, type ReviewStand } from '#domain/council/review-stand.ts';
import { answerByOn, schemeOn } from '#domain/council/scheme.ts';
import { sameProgram } from '#domain/program/draft.ts';
import { done, NOT_FOUND } from '../outcome.ts';
import { sharedDraftAt } from '../shared-draft.ts';
import { useCase } from '../use-case.ts';
import { councilPlace } from './council-place.ts';
import { isOtherThanAsked, proposalNamed } from './draft-of-proposal.ts';
import { undecidedBefore, type Undecided } from './undecided.ts';

export interface DraftCouncil {
	/** The proposal that it belongs to. */
	readonly proposal: { readonly id: string; readonly title: string } | null;
	readonly locationId: string;
	/** Null where it is not recorded what the council may. */
	readonly role: CouncilRole | null;
	readonly answerDays: number | null;
	/** The earliest last day for an answer. */
	readonly answerBy: string;
	readonly gate: Gate;
	/** It is of the council, and says something else than that asked. */
	readonly isOtherThanAsked: boolean;
	/** Proposals about it on which no decision was taken yet. */
	readonly undecided: readonly Undecided[];
	/** The newest first. */
	readonly reviews: readonly {
		readonly id: string;
		readonly question: string;
		readonly askedOn: string;
		readonly answerBy: string;
		readonly stand: ReviewStand;
		/** It was asked about the draft as it is now. */
		readonly isCurrent: boolean;
	}[];
	readonly may: { readonly ask: boolean; readonly seeCouncil: boolean };
	/** Of a question that is to be. */
	readonly newId: string;
}

export const viewDraftCouncil = useCase(
	'view-draft-council',
	'read',
	(context, { draftId }: { draftId: string }) => {
		const { document, today, demand, may } = context;
		const at = sharedDraftAt(context, draftId);
		demand('see-drafts', at?.place ?? {});
		if (!at) return NOT_FOUND;
		const { draft, location } = at;
		const scheme = schemeOn(document, location.id, today);
		const change = { groupId: draft.groupId, before: draft.baseProgram ?? null, after: draft.program };
		const place = councilPlace(document, location.id);
		return done<DraftCouncil>({
			proposal: proposalNamed(context, draft.id),
			...{ locationId: location.id, role: scheme?.role ?? null, answerDays: scheme?.answerDays ?? null },
			answerBy: answerByOn(document, location.id, today),
			gate: councilGate(document, change, today),
			isOtherThanAsked: isOtherThanAsked(context, draft),
			undecided: undecidedBefore(context, {
				...{ groupId: draft.groupId, draftId: draft.id, program: draft.program }
			}),
			reviews: document.reviews
				.filter((review) => review.draftId === draft.id)
				.map((review) => {
					const { id, question, askedOn, answerBy, program } = review;
					const stand = reviewStand(reviewRoad(review, document.reviewSteps, today));
					return { id, question, askedOn, answerBy, stand, isCurrent: sameProgram(program, draft.program) };
				})
				.reverse(),
			may: {
				ask: draft.state === 'open' && may('answer-council', place),
				seeCouncil: may('see-council', place)
			},
			newId: crypto.randomUUID()
		});
	}
);
