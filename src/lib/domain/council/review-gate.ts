/** What the questions to a council about one program make of its gate (FORMAT.md section 13). */
import type { Review } from '../document/council-schema.ts';
import { openGate, type Gate, type GateCode, type HeardBecause, type Lapsed } from './gate-state.ts';
import type { ReviewRoad } from './review-road.ts';

/** A question about the program, with where it stands. */
export interface KnownReview {
	readonly review: Review;
	readonly road: ReviewRoad;
}

/** What opens a gate, and the day of that. */
export interface Opening {
	readonly because: HeardBecause;
	readonly on: string;
}

/** What opened a gate, with the day on which another program came to hold since; null where that still counts. */
type LapseOf = (opening: Opening) => Lapsed | null;

/** `reviews`: those of this very program, the newest first; `proposed`: a proposal that counted once, and no longer does. */
export function reviewGate(
	reviews: readonly KnownReview[],
	role: 'advice' | 'consent',
	lapseOf: LapseOf,
	proposed: Lapsed | null
): Gate {
	const counts = countingReview(reviews, role, lapseOf);
	if (!counts) return askFirst(role, proposed);
	const opening = openingOf(counts, role);
	const { id, answerBy } = counts.review;
	if (opening) {
		const lapsed = lapseOf(opening);
		return lapsed ? askFirst(role, lapsed) : openGate(opening.because, id);
	}
	const code = closingCode(counts.road, role);
	return { open: false, code, role, reviewId: id, answerBy, lapsed: null };
}

function askFirst(role: 'advice' | 'consent', lapsed: Lapsed | null): Gate {
	return { open: false, code: 'council-ask-first', role, reviewId: null, answerBy: null, lapsed };
}

/**
 * The review that counts: the newest, but one that nobody answered in time never takes the place of an answer that was
 * given before, or asking once more would be a way around it. Only a yes that no longer counts gives way: a no and a
 * condition close anew once what was done with them no longer counts.
 */
function countingReview(
	reviews: readonly KnownReview[],
	role: 'advice' | 'consent',
	lapseOf: LapseOf
): KnownReview | null {
	const newest = reviews.at(0) ?? null;
	if (!newest || newest.road.answer || !newest.road.late) return newest;
	const answered = reviews.find(({ road }) => road.answer !== null);
	if (answered?.road.answer !== 'agree') return answered ?? newest;
	const opening = openingOf(answered, role);
	return opening && lapseOf(opening) ? newest : answered;
}

/** What a review opens the gate by, since when; null where it keeps it closed. */
function openingOf({ review, road }: KnownReview, role: 'advice' | 'consent'): Opening | null {
	const { answer, answeredOn, settledBy, late } = road;
	if (answer === null) {
		return late && role === 'advice' ? { because: 'not-answered', on: review.answerBy } : null;
	}
	if (answer === 'agree') return { because: 'agreed', on: answeredOn ?? review.askedOn };
	const on = road.taken.find(({ step }) => step.act === settledBy)?.step.on ?? review.askedOn;
	if (settledBy === 'take-over') return { because: 'taken-over', on };
	return settledBy === 'deviate' && role === 'advice' ? { because: 'deviated', on } : null;
}

/** Why a review that opens nothing keeps the gate closed. */
function closingCode({ answer, talked }: ReviewRoad, role: 'advice' | 'consent'): GateCode {
	if (answer === null) return 'council-wait';
	if (role === 'consent') return answer === 'agree-if' ? 'council-condition' : 'council-no-consent';
	if (answer === 'agree-if' && !talked) return 'council-condition';
	return talked ? 'council-reasons-first' : 'council-talk-first';
}
