/** What waits on a council, on its manager and on those who work there: everyone involved sees all of it. */
import type { Review, Signal } from '#domain/document/council-schema.ts';
import { reviewRoad, type ReviewRoad } from '#domain/council/review-road.ts';
import { waitsForAnswer, waitsForJudging } from '#domain/council/signal-waits.ts';
import { promisedDay, roadOf, type Road } from '#domain/council/road.ts';
import { makerOf } from '../maker-of.ts';
import type { Context } from '../use-case.ts';
import { reportsOf } from '#domain/council/deadlines.ts';
import { isStillAsked } from './council-items.ts';
import { councilPlace } from './council-place.ts';
import { knowsOf } from './draft-of-proposal.ts';

export interface WaitingItem {
	readonly what:
		| 'review'
		| 'go-on'
		| 'hand-in'
		| 'check'
		| 'decide'
		| 'talk'
		| 'condition'
		| 'reasons'
		| 'plan'
		| 'signal'
		| 'confirm'
		| 'report';
	/** Of whatever it is about. */
	readonly id: string;
	readonly href: string;
	readonly title: string;
	/** The last day for it, or the day that was promised; null where there is none. */
	readonly date: string | null;
	readonly late: boolean;
}

/** Whose turn something can be; reports of comments are the coach's alone. */
export type CouncilTurn = 'council' | 'manager' | 'staff' | 'coach';

export type CouncilNow = Readonly<Record<CouncilTurn, readonly WaitingItem[]>>;

/** Those with a day first, the earliest first; without what others are still making. */
export function councilNow(context: Context, locationId: string): CouncilNow {
	return context.once(`council now ${locationId}`, () => nowAt(context, locationId));
}

function nowAt(context: Context, locationId: string): CouncilNow {
	const { document, today } = context;
	const here = (one: { readonly locationId: string }) => one.locationId === locationId;
	const proposals = document.proposals
		.filter((proposal) => here(proposal) && knowsOf(context, proposal))
		.map((proposal) => ({
			of: { id: proposal.id, title: proposal.title, isOwn: proposal.madeBy === 'council' },
			road: roadOf(proposal, document.proposalSteps, today)
		}));
	const reviews = document.reviews
		.filter((review) => here(review) && isStillAsked(document, review))
		.map((review) => ({ review, road: reviewRoad(review, document.reviewSteps, today) }));
	const signals = document.signals.filter(here);
	return {
		council: byDay([
			...reviews.flatMap(({ review, road }) => reviewForCouncil(review, road)),
			...proposals.flatMap(({ of, road }) => proposalForCouncil(of, road))
		]),
		manager: byDay([
			...reviews.flatMap(({ review, road }) => reviewForManager(review, road)),
			...proposals.flatMap(({ of, road }) => proposalForManager(of, road)),
			...signals.filter(waitsForAnswer).map((signal) => signalItem('signal', signal))
		]),
		coach: reportsAt(context, locationId),
		staff: byDay(signals.filter(waitsForJudging).map((signal) => signalItem('confirm', signal)))
	};
}

/** As whom something can wait on whoever looks; null where they look on. */
export function turnOf(context: Context): CouncilTurn | null {
	const maker = makerOf(context);
	return maker === 'other' ? null : maker;
}

/**
 * How much waits at a location on whoever looks: a coach helps with what waits on the council, and who only looks on
 * sees all that waits.
 */
export function waitingAt(context: Context, locationId: string): number {
	const now = councilNow(context, locationId);
	const turn = turnOf(context);
	const turns: readonly CouncilTurn[] =
		turn === null
			? ['council', 'manager', 'staff', 'coach']
			: turn === 'coach'
				? ['coach', 'council']
				: [turn];
	return turns.reduce((sum, one) => sum + now[one].length, 0);
}

function reportsAt(context: Context, locationId: string): WaitingItem[] {
	if (!context.may('moderate-comments', councilPlace(context.document, locationId))) return [];
	return reportsOf(context.document)
		.filter((report) => report.locationId === locationId)
		.map(({ id }) => item('report', { id, title: titleOf(context, id) }, `/council/comments/${id}`, NO_DAY));
}

/** Of what a comment is about. */
function titleOf({ document }: Context, commentId: string): string {
	const comment = document.comments.find(({ id }) => id === commentId);
	const proposal = document.proposals.find(({ id }) => id === comment?.proposalId);
	const review = document.reviews.find(({ id }) => id === comment?.reviewId);
	return proposal?.title ?? review?.question ?? '';
}

function signalItem(what: 'signal' | 'confirm', { id, title, date }: Signal): WaitingItem {
	return { what, id, title, date, late: false, href: `/council/signals/${id}` };
}

interface Named {
	readonly id: string;
	readonly title: string;
}

function item(what: WaitingItem['what'], of: Named, href: string, rest: Pick<WaitingItem, 'date' | 'late'>) {
	return { what, id: of.id, title: of.title, href, ...rest };
}

const NO_DAY = { date: null, late: false } as const;

function reviewForCouncil({ id, question, answerBy }: Review, road: ReviewRoad): WaitingItem[] {
	if (road.state !== 'asked') return [];
	const rest = { date: answerBy, late: road.late };
	return [item('review', { id, title: question }, `/council/reviews/${id}`, rest)];
}

function reviewForManager({ id, question, role }: Review, road: ReviewRoad): WaitingItem[] {
	if (road.state !== 'answered' && road.state !== 'talk') return [];
	const at = (what: WaitingItem['what']) => [
		item(what, { id, title: question }, `/council/reviews/${id}`, NO_DAY)
	];
	if (road.answer === 'agree-if') return at('condition');
	// Without consent nothing is left but another draft.
	if (road.answer !== 'disagree' || role === 'consent') return [];
	return at(road.talked ? 'reasons' : 'talk');
}

function proposalForCouncil(of: Named & { readonly isOwn: boolean }, road: Road): WaitingItem[] {
	const href = `/council/proposals/${of.id}`;
	if (road.due) return [item('check', of, href, { date: promisedDay(road), late: false })];
	if (road.state === 'in-the-making') return of.isOwn ? [item('go-on', of, href, NO_DAY)] : [];
	const isInCouncil = road.state === 'in-council' || road.state === 'asked-around';
	return isInCouncil ? [item('hand-in', of, href, NO_DAY)] : [];
}

function proposalForManager(of: Named, road: Road): WaitingItem[] {
	const href = `/council/proposals/${of.id}`;
	if (road.state === 'handed-in' || road.state === 'talk') {
		return [item('decide', of, href, { date: road.answerBy, late: road.late })];
	}
	const isPromised = road.state === 'decided' && road.decision !== 'no';
	return isPromised ? [item('plan', of, href, { date: promisedDay(road), late: road.due })] : [];
}

function byDay(items: WaitingItem[]): WaitingItem[] {
	return items.toSorted((a, b) => {
		const [one, other] = [a.date ?? LAST, b.date ?? LAST];
		return one < other ? -1 : one > other ? 1 : 0;
	});
}

/** After every day that there is. */
const LAST = '9999-12-31';
