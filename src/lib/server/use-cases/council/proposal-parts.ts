/** What a proposal is to its groups, one by one: what is asked of the day, what was promised of that, and what is so. */
import type { Change } from '#domain/change/change.ts';
import { addRoomTime, type PromiseCame, type PromiseDifference } from '#domain/council/promise-parts.ts';
import { promiseOf, type GroupPromise, type PromiseOutcome } from '#domain/council/promise.ts';
import type { Road } from '#domain/council/road-state.ts';
import { wishEffect, type WishEffect } from '#domain/council/wish-effect.ts';
import type { AskedProgram } from '#domain/document/council-schema.ts';
import type { Draft } from '#domain/document/schema.ts';
import { settingOn } from '#domain/institution/lock-on.ts';
import { programOf, type DraftProgram } from '#domain/program/draft.ts';
import { policyInForce } from '#domain/program/in-force.ts';
import { hasMoved } from '#domain/redesign/base-standing.ts';
import { draftWeeks, programChanges, type DraftWeeks } from '#domain/redesign/draft-changes.ts';
import { versionsOf } from '../group-draft.ts';
import { standingOf } from '../shared-draft.ts';
import type { Context } from '../use-case.ts';
import { nameOf, type VersionName } from '../version-name.ts';
import { askedNow, namedGroup, type Named, type ProposalAtPlace } from './proposal-at.ts';

/** What would become of the day of one group. */
export interface AskedPart {
	readonly group: Named;
	/** The draft that says so, where the one who looks may open it. */
	readonly draftId: string | null;
	readonly weeks: DraftWeeks;
	/** Null where the group had no program yet. */
	readonly effect: WishEffect | null;
	readonly changes: readonly Change[];
	/** The program that it started from is another one by now. */
	readonly moved: boolean;
}

/** What a group gets of what was asked. */
export interface PromisedPart {
	readonly group: Named;
	/** From what was asked to what is promised; null: nothing of it is promised. */
	readonly changes: readonly Change[] | null;
}

/** What was promised to a group beside what is so. */
export interface PromisePart {
	readonly group: Named;
	readonly outcome: PromiseOutcome;
	readonly version: VersionName | null;
	readonly came: PromiseCame | null;
	readonly differs: PromiseDifference;
	/** What differs beside it makes youths be on their room for longer. */
	readonly addsRoomTime: boolean;
	/** The days on which practice reported more than planned, each once, the newest first. */
	readonly practiceDates: readonly string[];
	readonly signals: number;
}

/** What is asked: as it was handed in, else as its drafts are now. */
export function askedParts(context: Context, { drafts, road, place }: ProposalAtPlace): AskedPart[] {
	const { document, today } = context;
	const asked: readonly AskedProgram[] = road.asked.length > 0 ? road.asked : askedNow(drafts);
	const seesDrafts = context.may('see-drafts', place);
	return asked.flatMap(({ groupId, draftId, program }) => {
		const group = document.groups.find(({ id }) => id === groupId);
		if (!group) return [];
		const { lock } = settingOn(group, today);
		const draft = drafts.find(({ id }) => id === draftId);
		const before = beforeOf(context, groupId, draft);
		const isOpen = draft?.state === 'open';
		return {
			group: { id: group.id, name: group.name },
			draftId: seesDrafts ? (draft?.id ?? null) : null,
			weeks: draftWeeks(before, program, lock),
			effect: before && wishEffect(before, program, lock),
			changes: programChanges(before, program, lock, today),
			moved: isOpen && road.decision === null && hasMoved(standingOf(context, draft))
		};
	});
}

function beforeOf(
	{ document, today }: Context,
	groupId: string,
	draft: Draft | undefined
): DraftProgram | null {
	if (draft) return draft.baseProgram ?? null;
	const inForce = policyInForce(versionsOf(document, groupId), today);
	return inForce ? programOf(inForce) : null;
}

/** Empty before a promise. */
export function promisedParts(context: Context, { asked, promised }: Road): PromisedPart[] {
	if (promised.length === 0) return [];
	const { document, today } = context;
	return asked.map(({ groupId, program }) => {
		const own = promised.find((one) => one.groupId === groupId);
		const group = document.groups.find(({ id }) => id === groupId);
		const changes =
			own && group ? programChanges(program, own.program, settingOn(group, today).lock, today) : null;
		return { group: namedGroup(context, groupId), changes };
	});
}

/** The groups that something was promised to; all of the proposal where that was in words. */
export function promisesOf(
	{ document, today }: Context,
	{ proposal, road }: ProposalAtPlace
): GroupPromise[] {
	const isPromisedTo = (groupId: string) =>
		road.promised.length === 0 || road.promised.some((one) => one.groupId === groupId);
	return promiseOf(document, proposal, road, today).filter(({ groupId }) => isPromisedTo(groupId));
}

export function promisePart(context: Context, promise: GroupPromise): PromisePart {
	const { groupId, outcome, came, version, differs, practice, signals } = promise;
	return {
		...{ group: namedGroup(context, groupId), outcome, came, differs, version: version && nameOf(version) },
		addsRoomTime: addRoomTime(differs.stricter),
		practiceDates: [...new Set(practice.map(({ date }) => date))].sort().reverse(),
		signals: signals.length
	};
}
