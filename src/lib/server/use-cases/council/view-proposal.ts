/** One proposal: what is asked, what it would do, every step of its road, and what the one who looks can do now. */
import { actsOpenTo } from '#domain/council/act-problems.ts';
import { isSayable } from '#domain/council/step-fault.ts';
import { promiseOf, type PromiseOutcome } from '#domain/council/promise.ts';
import type { Road, RoadState } from '#domain/council/road-state.ts';
import { answerByOn, membersOn, nameOfMember } from '#domain/council/scheme.ts';
import { wishEffect, type WishEffect } from '#domain/council/wish-effect.ts';
import type { Change } from '#domain/change/change.ts';
import type { AskedProgram, CouncilMember, Proposal, ProposalStep } from '#domain/document/council-schema.ts';
import type { Draft, Policy } from '#domain/document/schema.ts';
import type { DraftMaker, ProposalAct } from '#domain/document/vocabulary.ts';
import { settingOn } from '#domain/institution/lock-on.ts';
import { programOf, sameProgram, type DraftProgram } from '#domain/program/draft.ts';
import { policyInForce } from '#domain/program/in-force.ts';
import { hasMoved } from '#domain/redesign/base-standing.ts';
import { draftWeeks, programChanges, type DraftWeeks } from '#domain/redesign/draft-changes.ts';
import { placeOfGroup } from '../about.ts';
import { versionsOf } from '../group-draft.ts';
import { makerOf } from '../maker-of.ts';
import { done, NOT_FOUND } from '../outcome.ts';
import { standingOf } from '../shared-draft.ts';
import { useCase, type Context } from '../use-case.ts';
import { nameOf, type VersionName } from '../view-draft.ts';
import { isKeptBack } from './draft-of-proposal.ts';
import { askedNow, proposalAt, type ProposalAtPlace } from './proposal-at.ts';
import { talkOf, type Talk } from './talk-of.ts';
import { signalShown, type SignalInList } from './view-signals.ts';

interface Named {
	readonly id: string;
	readonly name: string;
}

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

/** Something that happened on the road, or around it. */
export type Moment =
	| { readonly what: 'made'; readonly on: string; readonly by: DraftMaker }
	| {
			readonly what: 'step';
			readonly on: string;
			readonly by: DraftMaker;
			readonly step: Pick<
				ProposalStep,
				'id' | 'act' | 'decision' | 'answerBy' | 'from' | 'askingId' | 'kept'
			>;
			readonly state: RoadState;
			/** Null once erased, or where nothing was written. */
			readonly text: string | null;
	  }
	| {
			readonly what: 'round-closed';
			readonly on: string;
			readonly askingId: string;
			readonly question: string;
	  }
	| {
			readonly what: 'hidden' | 'shown-again';
			readonly on: string;
			readonly by: DraftMaker;
			readonly reason: string | null;
	  }
	| { readonly what: 'signal'; readonly on: string; readonly signal: SignalInList };

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
	readonly changes: readonly Change[];
	/** The days on which practice reported more than planned, each once, the newest first. */
	readonly practiceDates: readonly string[];
	readonly signals: number;
}

/** What a form on the page needs to offer. */
export interface StepChoices {
	/** Until when the manager would have, were it handed in today. */
	readonly answerBy: string;
	/** It cannot be handed in by so few. */
	readonly tooSmall: boolean;
	/** Who can help a council that is too small. */
	readonly helpers: readonly { readonly name: string; readonly part: CouncilMember['part'] }[];
	/** For each group that asked for something: other drafts of it, for who can decide partly; empty for others. */
	readonly drafts: readonly {
		readonly group: Named;
		readonly drafts: readonly Pick<Draft, 'id' | 'title'>[];
	}[];
	/** For each group with a promise: its versions that begin after the decision. */
	readonly versions: readonly {
		readonly group: Named;
		/** What was promised can become a version here. */
		readonly draftId: string | null;
		readonly versions: readonly (VersionName & { readonly isAsPromised: boolean })[];
	}[];
}

/** Where it stands, without the programs. */
export type Stand = Pick<
	Road,
	| 'state'
	| 'answerBy'
	| 'late'
	| 'postponed'
	| 'decision'
	| 'decidedOn'
	| 'promisedFrom'
	| 'from'
	| 'due'
	| 'kept'
>;

export interface ProposalView {
	readonly proposal: Pick<Proposal, 'id' | 'title' | 'kind' | 'madeBy' | 'wish' | 'recordedOn'> & {
		readonly question: string | null;
		readonly why: string | null;
		readonly helpedBy: string | null;
	};
	readonly location: Named;
	readonly groups: readonly Named[];
	readonly today: string;
	readonly position: number;
	readonly road: Stand;
	readonly parts: readonly AskedPart[];
	/** What is promised of what was asked; empty before a promise. */
	readonly promised: readonly PromisedPart[];
	/** The versions that are to bring it. */
	readonly planned: readonly (VersionName & { readonly groupId: string })[];
	/** Empty before the day from which it was promised. */
	readonly promise: readonly PromisePart[];
	/** The earliest first. */
	readonly moments: readonly Moment[];
	readonly signals: readonly SignalInList[];
	/** What the one who looks can do now, in the order of the road. */
	readonly acts: readonly ProposalAct[];
	readonly choices: StepChoices;
	readonly may: { readonly edit: boolean; readonly signal: boolean; readonly adopt: boolean };
	readonly talk: Talk;
	/** Of a step that is to be. */
	readonly newId: string;
}

export const viewProposal = useCase(
	'view-proposal',
	'read',
	(context, { proposalId }: { proposalId: string }) => {
		const at = proposalAt(context, proposalId);
		context.demand('see-council', at?.place ?? {});
		return at ? done(proposalView(context, at)) : NOT_FOUND;
	}
);

function proposalView(context: Context, at: ProposalAtPlace): ProposalView {
	const { document, knowledge, today, may } = context;
	const { proposal, location, place, road } = at;
	const { id, title, kind, madeBy, wish, recordedOn, question, why, helpedBy } = proposal;
	const signals = document.signals.filter(({ proposalId }) => proposalId === id);
	const canEdit =
		road.state === 'in-the-making' || road.state === 'in-council' || road.state === 'asked-around';
	return {
		proposal: {
			...{ id, title, kind, madeBy, wish, recordedOn, question: question ?? null },
			...{ why: why ?? null, helpedBy: helpedBy ?? null }
		},
		location: { id: location.id, name: location.name },
		groups: proposal.groupIds.map((groupId) => namedGroup(context, groupId)),
		...{ today, position: knowledge.position, road: standOf(road) },
		parts: partsOf(context, at),
		promised: promisedParts(context, road),
		planned: document.policies
			.filter((policy) => road.policyIds.includes(policy.id))
			.map((policy) => ({ ...nameOf(policy), groupId: policy.groupId })),
		promise: promiseParts(context, at),
		moments: momentsOf(context, at),
		signals: signals.map((signal) => signalShown(document, signal)),
		acts: actsFor(context, at),
		choices: choicesOf(context, at),
		may: {
			edit: canEdit && makerOf(context) === madeBy && may('make-proposal', place),
			signal: may('speak-for-council', place),
			adopt: may('record-version', place)
		},
		talk: talkOf(context, { kind: 'proposal', id }),
		newId: crypto.randomUUID()
	};
}

function standOf(road: Road): Stand {
	const { state, answerBy, late, postponed, decision, decidedOn, promisedFrom, from, due, kept } = road;
	return { state, answerBy, late, postponed, decision, decidedOn, promisedFrom, from, due, kept };
}

function namedGroup({ document }: Context, groupId: string): Named {
	return { id: groupId, name: document.groups.find(({ id }) => id === groupId)?.name ?? groupId };
}

/** What is asked: as it was handed in, else as its drafts are now. */
function partsOf(context: Context, { drafts, road, place }: ProposalAtPlace): AskedPart[] {
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

function promisedParts(context: Context, { asked, promised }: Road): PromisedPart[] {
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

function promiseParts(context: Context, { proposal, road }: ProposalAtPlace): PromisePart[] {
	const isPromisedTo = (groupId: string) =>
		road.promised.length === 0 || road.promised.some((one) => one.groupId === groupId);
	return promiseOf(context.document, proposal, road, context.today)
		.filter(({ groupId }) => isPromisedTo(groupId))
		.map(({ groupId, outcome, version, changes, practice, signals }) => ({
			...{ group: namedGroup(context, groupId), outcome, version: version && nameOf(version), changes },
			practiceDates: [...new Set(practice.map(({ date }) => date))].sort().reverse(),
			signals: signals.length
		}));
}

/** What happened, day by day: the steps, the rounds that closed, what a moderator hid, and signals. */
function momentsOf({ document }: Context, { proposal, road }: ProposalAtPlace): Moment[] {
	const { id, madeBy, recordedOn } = proposal;
	const comments = new Set(document.comments.flatMap((one) => (one.proposalId === id ? [one.id] : [])));
	const moments: Moment[] = [
		{ what: 'made', on: recordedOn, by: madeBy },
		...road.taken.map(({ step, state }): Moment => {
			const { id: stepId, act, on, by, text, decision, answerBy, from, askingId, kept } = step;
			const said = { id: stepId, act, decision, answerBy, from, askingId, kept };
			return { what: 'step', on, by, step: said, state, text: text ?? null };
		}),
		...document.askings.flatMap((asking): Moment[] =>
			asking.proposalId === id && asking.closed
				? [{ what: 'round-closed', on: asking.closed.on, askingId: asking.id, question: asking.question }]
				: []
		),
		...document.commentMarks.flatMap(({ commentId, mark, on, by, reason }): Moment[] =>
			comments.has(commentId) && mark !== 'report'
				? [{ what: mark === 'hide' ? 'hidden' : 'shown-again', on, by, reason: reason ?? null }]
				: []
		),
		...document.signals.flatMap((signal): Moment[] =>
			signal.proposalId === id
				? [{ what: 'signal', on: signal.recordedOn, signal: signalShown(document, signal) }]
				: []
		)
	];
	return moments.sort((a, b) => (a.on < b.on ? -1 : a.on > b.on ? 1 : 0));
}

function actsFor(context: Context, { proposal, road, place }: ProposalAtPlace): ProposalAct[] {
	const { may } = context;
	const by = makerOf(context);
	const speaks =
		may('speak-for-council', place) || may('answer-council', place) || may('make-proposal', place);
	return actsOpenTo(road, by, proposal).filter((act) => {
		if (act === 'ask-around') return may('ask-around', place);
		if (act === 'in-force') return speaks && isSayable(road, context.today);
		return speaks;
	});
}

function choicesOf(context: Context, { proposal, road, place }: ProposalAtPlace): StepChoices {
	const { document, today } = context;
	const { locationId } = proposal;
	const council = membersOn(document, locationId, today);
	const decidesOn = context.may('answer-council', place) ? road.asked : [];
	return {
		answerBy: answerByOn(document, locationId, today),
		tooSmall: makerOf(context) === 'council' && council.tooSmall,
		helpers: [...council.coaches, ...council.advisers].map((one) => ({
			...{ name: nameOfMember(one), part: one.part }
		})),
		drafts: decidesOn.map(({ groupId }) => ({
			group: namedGroup(context, groupId),
			drafts: document.drafts
				.filter((draft) => draft.groupId === groupId && draft.state === 'open')
				.filter(({ id }) => !proposal.draftIds.includes(id) && !isKeptBack(context, id))
				.map(({ id, title }) => ({ id, title }))
		})),
		versions: road.promised.map(({ groupId, draftId, program }) => ({
			...{ group: namedGroup(context, groupId), draftId: openDraft(context, draftId) },
			versions: versionsSince(document.policies, groupId, road.decidedOn ?? today).map((version) => ({
				...nameOf(version),
				isAsPromised: sameProgram(programOf(version), program)
			}))
		}))
	};
}

/** The draft, where whoever looks can make a version of it. */
function openDraft({ document, may }: Context, draftId: string | null | undefined): string | null {
	const draft = document.drafts.find(({ id }) => id === draftId);
	if (draft?.state !== 'open') return null;
	return may('record-version', placeOfGroup(document, draft.groupId) ?? {}) ? draft.id : null;
}

function versionsSince(policies: readonly Policy[], groupId: string, date: string): Policy[] {
	return policies.filter((policy) => policy.groupId === groupId && policy.effectiveFrom >= date);
}
