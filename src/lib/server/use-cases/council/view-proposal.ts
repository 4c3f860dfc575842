/** One proposal: what is asked, what it would do, every step of its road, and what the one who looks can do now. */
import { promiseTrouble, type PromiseTrouble } from '#domain/council/promise-trouble.ts';
import { groupsWithoutVersion, proposalStand, type ProposalStand } from '#domain/council/proposal-stand.ts';
import type { Road } from '#domain/council/road-state.ts';
import { runningRound, type RunningRound } from '#domain/council/running-round.ts';
import type { Proposal } from '#domain/document/council-schema.ts';
import type { DraftMaker, ProposalAct } from '#domain/document/vocabulary.ts';
import { makerOf } from '../maker-of.ts';
import { done, NOT_FOUND } from '../outcome.ts';
import { useCase, type Context } from '../use-case.ts';
import { nameOf, type VersionName } from '../version-name.ts';
import { actsFor, choicesOf, type StepChoices } from './proposal-acts.ts';
import { namedGroup, proposalAt, type Named, type ProposalAtPlace } from './proposal-at.ts';
import { changeFault } from './proposal-in-the-making.ts';
import {
	askedParts,
	promisedParts,
	promisePart,
	promisesOf,
	type AskedPart,
	type PromisedPart,
	type PromisePart
} from './proposal-parts.ts';
import { momentsOf, type Moment } from './road-moments.ts';
import { talkOf, type Talk } from './talk-of.ts';
import { aheadShown, type AheadShown } from './undecided.ts';
import { signalShown, type SignalInList } from './view-signals.ts';

/** Where it stands, without the programs. */
export interface Stand extends Pick<
	Road,
	| 'state'
	| 'answerBy'
	| 'late'
	| 'postponed'
	| 'decision'
	| 'decidedOn'
	| 'promisedFrom'
	| 'from'
	| 'dueOn'
	| 'due'
	| 'kept'
> {
	/** The one about it that can be answered now. */
	readonly round: RunningRound | null;
	/** Who said last whether it is as was promised, and when. */
	readonly looked: { readonly by: DraftMaker; readonly on: string } | null;
}

/** A group that nothing brings the plan to yet, with the draft that whoever looks can make a version of. */
export interface PlannedOnly {
	readonly group: Named;
	readonly draftId: string | null;
}

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
	/** The same in a word. */
	readonly stand: ProposalStand;
	/** The groups of which no version is to bring what is planned. */
	readonly withoutVersion: readonly PlannedOnly[];
	readonly parts: readonly AskedPart[];
	/** What is promised of what was asked; empty before a promise. */
	readonly promised: readonly PromisedPart[];
	/** The versions that are to bring it. */
	readonly planned: readonly (VersionName & { readonly groupId: string })[];
	/** What is there, or planned, of what was asked while no decision was written. */
	readonly ahead: readonly AheadShown[];
	/** Empty before the day from which it was promised. */
	readonly promise: readonly PromisePart[];
	/** What stands out of it; null where nothing does, and of what was withdrawn. */
	readonly trouble: PromiseTrouble | null;
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
	const promises = promisesOf(context, at);
	const choices = choicesOf(context, at);
	const round = runningRound(document.askings, id, today);
	return {
		proposal: {
			...{ id, title, kind, madeBy, wish, recordedOn, question: question ?? null },
			...{ why: why ?? null, helpedBy: helpedBy ?? null }
		},
		location: { id: location.id, name: location.name },
		groups: proposal.groupIds.map((groupId) => namedGroup(context, groupId)),
		...{ today, position: knowledge.position, road: standOf(road, round) },
		stand: proposalStand(road, document.policies, round),
		withoutVersion: groupsWithoutVersion(road, document.policies).map((groupId) => ({
			group: namedGroup(context, groupId),
			draftId: choices.versions.find(({ group }) => group.id === groupId)?.draftId ?? null
		})),
		parts: askedParts(context, at),
		promised: promisedParts(context, road),
		planned: document.policies
			.filter((policy) => road.policyIds.includes(policy.id))
			.map((policy) => ({ ...nameOf(policy), groupId: policy.groupId })),
		ahead: aheadShown(context, road),
		promise: promises.map((promise) => promisePart(context, promise)),
		trouble: road.state === 'withdrawn' ? null : promiseTrouble(promises),
		moments: momentsOf(context, at),
		signals: signals.map((signal) => signalShown(context, signal)),
		acts: actsFor(context, at),
		choices,
		may: {
			edit: changeFault(context, at) === null && makerOf(context) === madeBy && may('make-proposal', place),
			signal: may('speak-for-council', place),
			adopt: may('record-version', place)
		},
		talk: talkOf(context, { kind: 'proposal', id }),
		newId: crypto.randomUUID()
	};
}

function standOf(road: Road, round: RunningRound | null): Stand {
	const { state, answerBy, late, postponed, decision, decidedOn, promisedFrom, from, dueOn, due, kept } =
		road;
	const looked = state === 'in-force' ? road.taken.findLast(({ step }) => step.act === 'in-force') : null;
	return {
		round,
		...{ state, answerBy, late, postponed, decision, decidedOn, promisedFrom, from, dueOn, due, kept },
		looked: looked ? { by: looked.step.by, on: looked.step.on } : null
	};
}
