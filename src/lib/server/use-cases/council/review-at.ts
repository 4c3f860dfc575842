/** A question to a council with its draft, its steps and where it stands: what every use case about one starts from. */
import type { Review } from '#domain/document/council-schema.ts';
import type { Draft } from '#domain/document/schema.ts';
import { reviewRoad, type ReviewRoad } from '#domain/council/review-road.ts';
import { membersOn, type CouncilOn } from '#domain/council/scheme.ts';
import type { AccessObject } from '#server/access/can.ts';
import { groupAt, type GroupAtPlace } from '../group-draft.ts';
import type { Context } from '../use-case.ts';
import { councilPlace } from './council-place.ts';

export interface ReviewAtPlace extends Pick<GroupAtPlace, 'group' | 'location'> {
	readonly review: Review;
	readonly draft: Draft;
	/** The council's, as access asks about it. */
	readonly place: AccessObject;
	readonly road: ReviewRoad;
	readonly council: CouncilOn;
}

/** The question with where it stands today; null where there is none. */
export function reviewAt({ document, today }: Context, reviewId: string): ReviewAtPlace | null {
	const review = document.reviews.find(({ id }) => id === reviewId);
	const draft = document.drafts.find(({ id }) => id === review?.draftId);
	const at = draft && groupAt(document, draft.groupId);
	if (!review || !draft || !at) return null;
	return {
		...{ review, draft, group: at.group, location: at.location },
		place: councilPlace(document, review.locationId),
		road: reviewRoad(review, document.reviewSteps, today),
		council: membersOn(document, review.locationId, today)
	};
}
