/** What waits for somebody, and until when: decisions, answers, rounds, promises, pilots, measures, signals and reports (FORMAT.md section 13). */
import type { OpenDeurDocument } from '../document/schema.ts';
import { pilotState } from '../redesign/pilot-state.ts';
import { addDays } from '../time/calendar.ts';
import { askingState } from './asking.ts';
import { moderationOf } from './moderation.ts';
import { reviewRoad } from './review-road.ts';
import { reviewWaits } from './review-stand.ts';
import { groupsWithoutVersion } from './proposal-stand.ts';
import { roadOf } from './road.ts';
import { waitsForAnswer, waitsForJudging } from './signal-waits.ts';
import { isUnkept } from './step-fault.ts';

export type DeadlineKind =
	| 'decision'
	| 'review-answer'
	| 'review-follow-up'
	| 'round'
	| 'promise'
	| 'make-version'
	| 'make-good'
	| 'signal'
	| 'report'
	| 'pilot'
	| 'urgent-measure';

/** Whose turn it is. */
export type Turn = 'manager' | 'staff' | 'council' | 'coach';

export interface Deadline {
	readonly kind: DeadlineKind;
	/** Of the proposal, review, round, signal, comment, pilot or measure. */
	readonly id: string;
	readonly locationId: string;
	/** Of what is about one group. */
	readonly groupId: string | null;
	/** What it is called; null for what has only free text. */
	readonly title: string | null;
	/** The last day on which it is in time; of what was promised the first day on which it holds. Null: there is no day for it. */
	readonly dueOn: string | null;
	readonly turns: readonly Turn[];
}

/** How a deadline stands on a day; `waits`: there is no day for it. */
export type DeadlineStand = 'past' | 'today' | 'soon' | 'later' | 'waits';

/** So many days before its day it is near enough to be reminded of. */
export const SOON_DAYS = 7;

/** How near a deadline is on a day. */
export function deadlineStand({ dueOn }: Pick<Deadline, 'dueOn'>, today: string): DeadlineStand {
	if (dueOn === null) return 'waits';
	if (dueOn < today) return 'past';
	if (dueOn === today) return 'today';
	return dueOn <= addDays(today, SOON_DAYS) ? 'soon' : 'later';
}

/** Everything that waits on a day: what is late first, what has no day last. */
export function deadlinesOf(document: OpenDeurDocument, today: string): Deadline[] {
	const all = [
		...ofProposals(document, today),
		...ofReviews(document, today),
		...ofRounds(document, today),
		...ofSignals(document),
		...reportsOf(document),
		...ofPilots(document, today),
		...ofMeasures(document, today)
	];
	return all.sort((a, b) => (dayOf(a) < dayOf(b) ? -1 : dayOf(a) > dayOf(b) ? 1 : 0));
}

/** What has no day sorts after every day. */
function dayOf({ dueOn }: Deadline): string {
	return dueOn ?? '9999-12-31';
}

/** A decision is waited for; what was promised is looked at on its day, brought by a version, and made good where it was not so. */
function ofProposals({ proposals, proposalSteps, policies }: OpenDeurDocument, today: string): Deadline[] {
	return proposals.flatMap((proposal): Deadline[] => {
		const { id, locationId, title } = proposal;
		const road = roadOf(proposal, proposalSteps, today);
		const { state, answerBy, dueOn, from, promisedFrom } = road;
		const about = { id, locationId, groupId: null, title };
		if (state === 'handed-in' || state === 'talk') {
			return [{ ...about, kind: 'decision', dueOn: answerBy, turns: ['manager'] }];
		}
		if (isUnkept(road)) return [{ ...about, kind: 'make-good', dueOn: promisedFrom, turns: ['manager'] }];
		const hasPromise = (state === 'decided' || state === 'planned') && dueOn !== null;
		const lacksVersion = groupsWithoutVersion(road, policies).length > 0;
		return [
			...(hasPromise
				? [{ ...about, kind: 'promise' as const, dueOn, turns: ['manager', 'council'] as const }]
				: []),
			...(lacksVersion
				? [{ ...about, kind: 'make-version' as const, dueOn: from, turns: ['manager'] as const }]
				: [])
		];
	});
}

/**
 * The council answers, with its coach’s help; and where it did not simply agree, the manager does something with the
 * answer. Nothing waits about a draft that was adopted or put away.
 */
function ofReviews({ reviews, reviewSteps, drafts }: OpenDeurDocument, today: string): Deadline[] {
	return reviews.flatMap((review): Deadline[] => {
		const { id, locationId, question, answerBy } = review;
		const road = reviewRoad(review, reviewSteps, today);
		const isOpen = drafts.some((draft) => draft.id === review.draftId && draft.state === 'open');
		if (!isOpen || !reviewWaits(road)) return [];
		const about = { id, locationId, groupId: null, title: question };
		return road.answer === null
			? [{ ...about, kind: 'review-answer', dueOn: answerBy, turns: ['council', 'coach'] }]
			: [{ ...about, kind: 'review-follow-up', dueOn: null, turns: ['manager'] }];
	});
}

function ofRounds({ askings }: OpenDeurDocument, today: string): Deadline[] {
	return askings
		.filter((asking) => ['open', 'over'].includes(askingState(asking, today)))
		.map(({ id, locationId, question, closesOn }) => ({
			...{ kind: 'round' as const, id, locationId, groupId: null, title: question },
			dueOn: addDays(closesOn, -1),
			turns: ['council', 'coach'] as const
		}));
}

/** Answered by the manager; staff say whether it was so: each is waited for, whatever the other did. */
function ofSignals({ signals }: OpenDeurDocument): Deadline[] {
	return signals.flatMap((signal): Deadline[] => {
		const { id, locationId, groupId, title } = signal;
		const turns: Turn[] = [
			...(waitsForAnswer(signal) ? ['manager' as const] : []),
			...(waitsForJudging(signal) ? ['staff' as const] : [])
		];
		return turns.length > 0 ? [{ kind: 'signal', id, locationId, groupId, title, dueOn: null, turns }] : [];
	});
}

/** Comments that were reported and that no moderator looked at since. */
export function reportsOf({ comments, commentMarks, proposals, reviews }: OpenDeurDocument): Deadline[] {
	const marksOf = Map.groupBy(commentMarks, ({ commentId }) => commentId);
	return comments.flatMap(({ id, proposalId, reviewId }): Deadline[] => {
		const about =
			proposals.find((one) => one.id === proposalId) ?? reviews.find((one) => one.id === reviewId);
		if (!about || moderationOf(marksOf.get(id) ?? []).reportedOn === null) return [];
		const { locationId } = about;
		return [{ kind: 'report', id, locationId, groupId: null, title: null, dueOn: null, turns: ['coach'] }];
	});
}

function ofPilots({ pilots, policies, groups }: OpenDeurDocument, today: string): Deadline[] {
	return pilots.flatMap((pilot): Deadline[] => {
		const version = policies.find(({ id }) => id === pilot.policyId);
		const group = groups.find(({ id }) => id === version?.groupId);
		if (!version || !group || pilotState(pilot, version, today) === 'ended') return [];
		const about = { id: pilot.id, locationId: group.locationId, groupId: group.id, title: version.title };
		return [{ ...about, kind: 'pilot', dueOn: pilot.reviewOn, turns: ['manager'] }];
	});
}

function ofMeasures({ urgentMeasures, groups }: OpenDeurDocument, today: string): Deadline[] {
	return urgentMeasures.flatMap(({ id, groupId, to }): Deadline[] => {
		const group = groups.find((one) => one.id === groupId);
		if (!group || to <= today) return [];
		const about = { id, locationId: group.locationId, groupId, title: null };
		return [{ ...about, kind: 'urgent-measure', dueOn: addDays(to, -1), turns: ['manager', 'staff'] }];
	});
}
