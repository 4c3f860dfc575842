/** What waits on a council, on its manager and on those who work there: everyone involved sees all of it. */
import type { Asking, Review, Signal } from '#domain/document/council-schema.ts';
import type { Policy } from '#domain/document/schema.ts';
import { addDays } from '#domain/time/calendar.ts';
import { reviewRoad, type ReviewRoad } from '#domain/council/review-road.ts';
import { askingState } from '#domain/council/asking.ts';
import { runningRound, type RunningRound } from '#domain/council/running-round.ts';
import { groupsWithoutVersion } from '#domain/council/proposal-stand.ts';
import { waitsForAnswer, waitsForJudging } from '#domain/council/signal-waits.ts';
import { isUnkept } from '#domain/council/step-fault.ts';
import { roadOf, type Road } from '#domain/council/road.ts';
import { makerOf } from '../maker-of.ts';
import type { Context } from '../use-case.ts';
import { reportsOf } from '#domain/council/deadlines.ts';
import { isStillAsked } from './council-items.ts';
import { councilPlace } from './council-place.ts';
import { knowsOf } from './draft-of-proposal.ts';
import { unaskedLately } from './unasked-lately.ts';
import { subjectAt, subjectOf } from './talk-subject.ts';

export interface WaitingItem {
	readonly what:
		| 'review'
		| 'go-on'
		| 'hand-in'
		| 'asking'
		| 'check'
		| 'decide'
		| 'talk'
		| 'condition'
		| 'reasons'
		| 'other-draft'
		| 'round'
		| 'plan'
		| 'make-version'
		| 'make-good'
		| 'signal'
		| 'confirm'
		| 'report'
		| 'unasked'
		| 'unasked-talk';
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
			return title === null ? [] : [item('report', { id, title }, `/council/comments/${id}`, NO_DAY)];
		});
}

/** Of what a comment is about; null for a proposal that others are still making. */
function titleOf(context: Context, commentId: string): string | null {
	const comment = context.document.comments.find(({ id }) => id === commentId);
	const subject = comment && subjectOf(comment);
	return (subject && subjectAt(context, subject)?.title) ?? null;
}

function signalItem(what: 'signal' | 'confirm', { id, title, date }: Signal): WaitingItem {
	return { what, id, title, date, late: false, href: `/council/signals/${id}` };
}

/** For as long as it is not long ago, whatever was said of it: no step of a road stands behind it. */
function unaskedItems(context: Context, locationId: string, what: 'unasked' | 'unasked-talk'): WaitingItem[] {
	const href = `/council?location=${encodeURIComponent(locationId)}#without`;
	return unaskedLately(context, locationId).flatMap(({ version, date }) =>
		version ? [item(what, { ...version, id: `${version.id} ${date}` }, href, { date, late: false })] : []
	);
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
	if (road.answer !== 'disagree') return [];
	// Without consent nothing is left but another draft.
	if (role === 'consent') return at('other-draft');
	return at(road.talked ? 'reasons' : 'talk');
}

function proposalForCouncil(
	of: Named & { readonly isOwn: boolean },
	road: Road,
	round: RunningRound | null
): WaitingItem[] {
	const href = `/council/proposals/${of.id}`;
	if (road.due) return [checkItem(of, road)];
	if (road.state === 'in-the-making') return of.isOwn ? [item('go-on', of, href, NO_DAY)] : [];
	const isInCouncil = road.state === 'in-council' || road.state === 'asked-around';
	return isInCouncil && !round ? [item('hand-in', of, href, NO_DAY)] : [];
}

/** Somebody has to look: of both who promised and who asked. */
function checkItem(of: Named, { dueOn }: Road): WaitingItem {
	return item('check', of, `/council/proposals/${of.id}`, { date: dueOn, late: false });
}

/** While a round can be answered there is nothing to do but wait; after its last day somebody closes it. */
function roundItem(asking: Asking, today: string): WaitingItem[] {
	const { id, question, closesOn } = asking;
	const state = askingState(asking, today);
	if (state !== 'open' && state !== 'over') return [];
	const rest = { date: addDays(closesOn, -1), late: false };
	const what = state === 'open' ? 'asking' : 'round';
	return [item(what, { id, title: question }, `/council/askings/${id}`, rest)];
}

function proposalForManager(
	of: Named,
	road: Road,
	policies: readonly Policy[],
	today: string
): WaitingItem[] {
	const href = `/council/proposals/${of.id}`;
	if (road.state === 'handed-in' || road.state === 'talk') {
		return [item('decide', of, href, { date: road.answerBy, late: road.late })];
	}
	if (isUnkept(road)) return [item('make-good', of, href, { date: road.promisedFrom, late: true })];
	const isPromised = road.state === 'decided' && road.decision !== 'no';
	const lacksVersion = groupsWithoutVersion(road, policies).length > 0;
	const late = road.from !== null && road.from < today;
	return [
		...(isPromised ? [item('plan', of, href, { date: road.dueOn, late: road.due })] : []),
		...(lacksVersion ? [item('make-version', of, href, { date: road.from, late })] : []),
		...(road.due ? [checkItem(of, road)] : [])
	];
}

function byDay(items: WaitingItem[]): WaitingItem[] {
	return items.toSorted((a, b) => {
		const [one, other] = [a.date ?? LAST, b.date ?? LAST];
		return one < other ? -1 : one > other ? 1 : 0;
	});
}

/** After every day that there is. */
const LAST = '9999-12-31';
