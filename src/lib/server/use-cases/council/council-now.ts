/** What waits on a council, on its manager and on those who work there: everyone involved sees all of it. */
import { reportsOf } from '#domain/council/deadlines.ts';
import { reviewRoad } from '#domain/council/review-road.ts';
import { roadOf } from '#domain/council/road.ts';
import { runningRound } from '#domain/council/running-round.ts';
import { waitsForAnswer, waitsForJudging } from '#domain/council/signal-waits.ts';
import { makerOf } from '../maker-of.ts';
import type { Context } from '../use-case.ts';
import { isStillAsked } from './council-items.ts';
import { councilPlace } from './council-place.ts';
import { knowsOf } from './draft-of-proposal.ts';
import { subjectAt, subjectOf } from './talk-subject.ts';
import { unaskedLately } from './unasked-lately.ts';
import {
	NO_DAY,
	proposalForCouncil,
	proposalForManager,
	reviewForCouncil,
	reviewForManager,
	roundItem,
	signalItem,
	waitingItem,
	type WaitingItem
} from './waiting-items.ts';

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
	const roundAbout = (id: string) => runningRound(document.askings, id, today);
	const signals = document.signals.filter(here);
	const asked = [
		...reviews.flatMap(({ review, road }) => reviewForCouncil(review, road)),
		...document.askings.filter(here).flatMap((asking) => roundItem(asking, today))
	];
	return {
		council: byDay([
			...asked,
			...proposals.flatMap(({ of, road }) => proposalForCouncil(of, road, roundAbout(of.id))),
			...unaskedItems(context, locationId, 'unasked')
		]),
		manager: byDay([
			...reviews.flatMap(({ review, road }) => reviewForManager(review, road)),
			...proposals.flatMap(({ of, road }) => proposalForManager(of, road, document.policies, today)),
			...signals.filter(waitsForAnswer).map((signal) => signalItem('signal', signal)),
			...unaskedItems(context, locationId, 'unasked-talk')
		]),
		// A coach helps with what is asked of the council: nobody else needs to read that twice.
		coach: [...reportsAt(context, locationId), ...(turnOf(context) === 'coach' ? byDay(asked) : [])],
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
	return new Set(turns.flatMap((one) => now[one].map(({ what, id }) => `${what} ${id}`))).size;
}

function reportsAt(context: Context, locationId: string): WaitingItem[] {
	if (!context.may('moderate-comments', councilPlace(context.document, locationId))) return [];
	return reportsOf(context.document)
		.filter((report) => report.locationId === locationId)
		.flatMap(({ id }) => {
			const title = titleOf(context, id);
			return title === null ? [] : [waitingItem('report', { id, title }, `/council/comments/${id}`, NO_DAY)];
		});
}

/** Of what a comment is about; null for a proposal that others are still making. */
function titleOf(context: Context, commentId: string): string | null {
	const comment = context.document.comments.find(({ id }) => id === commentId);
	const subject = comment && subjectOf(comment);
	return (subject && subjectAt(context, subject)?.title) ?? null;
}

/** For as long as it is not long ago, whatever was said of it: no step of a road stands behind it. */
function unaskedItems(context: Context, locationId: string, what: 'unasked' | 'unasked-talk'): WaitingItem[] {
	const href = `/council?location=${encodeURIComponent(locationId)}#without`;
	return unaskedLately(context, locationId).flatMap(({ version, date }) =>
		version
			? [waitingItem(what, { ...version, id: `${version.id} ${date}` }, href, { date, late: false })]
			: []
	);
}

function byDay(items: WaitingItem[]): WaitingItem[] {
	return items.toSorted((a, b) => {
		const [one, other] = [a.date ?? LAST, b.date ?? LAST];
		return one < other ? -1 : one > other ? 1 : 0;
	});
}

/** After every day that there is. */
const LAST = '9999-12-31';
