/** What each thing of a council asks of somebody, as one line with its day. */
import { askingState } from '#domain/council/asking.ts';
import { groupsWithoutVersion } from '#domain/council/proposal-stand.ts';
import type { ReviewRoad } from '#domain/council/review-road.ts';
import type { Road } from '#domain/council/road.ts';
import type { RunningRound } from '#domain/council/running-round.ts';
import { isUnkept } from '#domain/council/step-fault.ts';
import type { Asking, Review, Signal } from '#domain/document/council-schema.ts';
import type { Policy } from '#domain/document/schema.ts';
import { addDays } from '#domain/time/calendar.ts';

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

interface Named {
	readonly id: string;
	readonly title: string;
}

export function waitingItem(
	what: WaitingItem['what'],
	of: Named,
	href: string,
	rest: Pick<WaitingItem, 'date' | 'late'>
) {
	return { what, id: of.id, title: of.title, href, ...rest };
}

export const NO_DAY = { date: null, late: false } as const;

export function signalItem(what: 'signal' | 'confirm', { id, title, date }: Signal): WaitingItem {
	return { what, id, title, date, late: false, href: `/council/signals/${id}` };
}

export function reviewForCouncil({ id, question, answerBy }: Review, road: ReviewRoad): WaitingItem[] {
	if (road.state !== 'asked') return [];
	const rest = { date: answerBy, late: road.late };
	return [waitingItem('review', { id, title: question }, `/council/reviews/${id}`, rest)];
}

export function reviewForManager({ id, question, role }: Review, road: ReviewRoad): WaitingItem[] {
	if (road.state !== 'answered' && road.state !== 'talk') return [];
	const at = (what: WaitingItem['what']) => [
		waitingItem(what, { id, title: question }, `/council/reviews/${id}`, NO_DAY)
	];
	if (road.answer === 'agree-if') return at('condition');
	if (road.answer !== 'disagree') return [];
	// Without consent nothing is left but another draft.
	if (role === 'consent') return at('other-draft');
	return at(road.talked ? 'reasons' : 'talk');
}

export function proposalForCouncil(
	of: Named & { readonly isOwn: boolean },
	road: Road,
	round: RunningRound | null
): WaitingItem[] {
	const href = `/council/proposals/${of.id}`;
	if (road.due) return [checkItem(of, road)];
	if (road.state === 'in-the-making') return of.isOwn ? [waitingItem('go-on', of, href, NO_DAY)] : [];
	const isInCouncil = road.state === 'in-council' || road.state === 'asked-around';
	return isInCouncil && !round ? [waitingItem('hand-in', of, href, NO_DAY)] : [];
}

/** Somebody has to look: of both who promised and who asked. */
function checkItem(of: Named, { dueOn }: Road): WaitingItem {
	return waitingItem('check', of, `/council/proposals/${of.id}`, { date: dueOn, late: false });
}

/** While a round can be answered there is nothing to do but wait; after its last day somebody closes it. */
export function roundItem(asking: Asking, today: string): WaitingItem[] {
	const { id, question, closesOn } = asking;
	const state = askingState(asking, today);
	if (state !== 'open' && state !== 'over') return [];
	const rest = { date: addDays(closesOn, -1), late: false };
	const what = state === 'open' ? 'asking' : 'round';
	return [waitingItem(what, { id, title: question }, `/council/askings/${id}`, rest)];
}

export function proposalForManager(
	of: Named,
	road: Road,
	policies: readonly Policy[],
	today: string
): WaitingItem[] {
	const href = `/council/proposals/${of.id}`;
	if (road.state === 'handed-in' || road.state === 'talk') {
		return [waitingItem('decide', of, href, { date: road.answerBy, late: road.late })];
	}
	if (isUnkept(road)) return [waitingItem('make-good', of, href, { date: road.promisedFrom, late: true })];
	const isPromised = road.state === 'decided' && road.decision !== 'no';
	const lacksVersion = groupsWithoutVersion(road, policies).length > 0;
	const late = road.from !== null && road.from < today;
	return [
		...(isPromised ? [waitingItem('plan', of, href, { date: road.dueOn, late: road.due })] : []),
		...(lacksVersion ? [waitingItem('make-version', of, href, { date: road.from, late })] : []),
		...(road.due ? [checkItem(of, road)] : [])
	];
}
