/** Where a question to the council stands, in one word that a list can show. */
import type { ReviewRoad } from './review-road.ts';

export const REVIEW_STANDS = [
	'open',
	'late',
	'agree',
	'agree-if',
	'disagree',
	'talked',
	'taken-over',
	'deviated',
	'withdrawn'
] as const;

/** `late`: not answered in time; an answer that was talked about or settled is told by that. */
export type ReviewStand = (typeof REVIEW_STANDS)[number];

export function reviewStand({ state, answer, talked, settledBy, late }: ReviewRoad): ReviewStand {
	if (state === 'withdrawn') return 'withdrawn';
	if (settledBy) return settledBy === 'deviate' ? 'deviated' : 'taken-over';
	if (answer === null) return late ? 'late' : 'open';
	return talked && answer !== 'agree' ? 'talked' : answer;
}

/** True while somebody has something to do about it: the council answers, or the manager does something with the answer. */
export function reviewWaits(road: ReviewRoad): boolean {
	if (road.state === 'withdrawn' || road.state === 'settled') return false;
	return road.answer !== 'agree';
}
