/** One pilot: what was asked and expected, what came of it, what people felt, and how it was closed. */
import type { Pilot, PilotGuidance, PilotRound } from '#domain/document/schema.ts';
import { programOf } from '#domain/program/draft.ts';
import type { PilotWeek } from '#domain/redesign/pilot-figures.ts';
import { guidanceWeeks, type PilotGuidanceWeeks } from '#domain/redesign/pilot-guidance.ts';
import { roundResult, type RoundResult } from '#domain/redesign/pilot-rounds.ts';
import { daysLeft, pilotState, type PilotState } from '#domain/redesign/pilot-state.ts';
import { addDays } from '#domain/time/calendar.ts';
import { talkOf, type Talk } from './council/talk-of.ts';
import { gateBefore } from './council-gate.ts';
import { done, NOT_FOUND } from './outcome.ts';
import { otherVersionOn, pilotAt, type PilotAtPlace } from './pilot-at.ts';
import { pilotOutcome, type PilotOutcome } from './pilot-outcome.ts';
import { recordsOfEntry } from './recordings.ts';
import { useCase, type Context } from './use-case.ts';
import { undecidedBefore, type Undecided } from './council/undecided.ts';
import { nameOf, type VersionName } from './version-name.ts';

/** A round with what may be said of it: null where fewer than five answered. */
export interface RoundShown extends Pick<PilotRound, 'id' | 'voices' | 'moment' | 'question' | 'heldOn'> {
	readonly result: RoundResult | null;
}

export interface PilotConclusion extends Pick<NonNullable<Pilot['conclusion']>, 'on' | 'decision' | 'text'> {
	readonly version: VersionName | null;
	readonly draft: { readonly id: string; readonly title: string } | null;
}

export interface PilotView {
	readonly group: { readonly id: string; readonly name: string };
	readonly location: { readonly id: string; readonly name: string };
	readonly today: string;
	readonly position: number;
	readonly pilot: Pick<Pilot, 'id' | 'question' | 'lookAt' | 'reviewOn' | 'recordedOn'>;
	readonly version: VersionName & { readonly to: string | null };
	/** What would be in force on its first day without it. */
	readonly versionBefore: VersionName | null;
	readonly state: PilotState;
	readonly daysLeft: number | null;
	readonly before: PilotWeek;
	readonly expected: PilotWeek;
	readonly outcome: PilotOutcome | null;
	readonly seesFigures: boolean;
	readonly rounds: readonly RoundShown[];
	readonly guidance: PilotGuidanceWeeks;
	readonly guidances: readonly Omit<PilotGuidance, 'pilotId'>[];
	readonly draft: { readonly id: string; readonly title: string } | null;
	/** Proposals about its program on which no decision was taken yet. */
	readonly undecided: readonly Undecided[];
	/** Whether its program could stay, as far as the council is concerned. */
	readonly councilLets: boolean;
	/** What was said about its draft, to read only; null where there is none. */
	readonly talk: Talk | null;
	readonly conclusion: PilotConclusion | null;
	/** The words of a conclusion that was taken back, to go on with. */
	readonly earlierText: string | null;
	readonly may: { readonly take: boolean; readonly record: boolean };
	/** Of a round, guidance, or what comes of the pilot. */
	readonly newIds: { readonly round: string; readonly guidance: string; readonly outcome: string };
}

export const viewPilot = useCase('view-pilot', 'read', (context, { pilotId }: { pilotId: string }) => {
	const at = pilotAt(context.document, pilotId);
	context.demand('see-drafts', at?.place ?? {});
	return at ? done(pilotView(context, at)) : NOT_FOUND;
});

function pilotView(context: Context, at: PilotAtPlace): PilotView {
	const { document, knowledge, today, may } = context;
	const { pilot, version, group, location, place } = at;
	const { id, question, lookAt, reviewOn, recordedOn, before, expected } = pilot;
	const versionBefore = otherVersionOn(document, at, version.effectiveFrom);
	const guidances = document.pilotGuidances.filter(({ pilotId }) => pilotId === id);
	return {
		group: { id: group.id, name: group.name },
		location: { id: location.id, name: location.name },
		...{ today, position: knowledge.position },
		pilot: { id, question, lookAt, reviewOn, recordedOn },
		version: { ...nameOf(version), to: version.effectiveTo ?? null },
		versionBefore: versionBefore && nameOf(versionBefore),
		state: pilotState(pilot, version, today),
		daysLeft: pilot.conclusion ? null : daysLeft(version, today),
		...{ before, expected },
		outcome: pilotOutcome(context, at),
		seesFigures: may('see-figures', place),
		rounds: roundsOf(context, id),
		guidance: guidanceWeeks(guidances, version),
		guidances: guidances
			.map(({ pilotId: _, ...guidance }) => guidance)
			.sort((a, b) => (a.from < b.from ? -1 : 1)),
		draft: draftNamed(context, pilot.draftId),
		talk: talkOfDraft(context, pilot.draftId),
		undecided: undecidedBefore(context, {
			...{ groupId: group.id, draftId: pilot.draftId ?? null, program: programOf(version) }
		}),
		councilLets: gateBefore(context, {
			...{ groupId: group.id, program: programOf(version) },
			from: version.effectiveTo ?? addDays(today, 1)
		}).open,
		conclusion: pilot.conclusion ? conclusionShown(context, pilot.conclusion) : null,
		earlierText: pilot.conclusion ? null : earlierText(context, id),
		may: { take: may('comment-draft', place), record: may('record-version', place) },
		newIds: {
			round: crypto.randomUUID(),
			guidance: crypto.randomUUID(),
			outcome: crypto.randomUUID()
		}
	};
}

/** By whom, then what was asked, then when. */
function roundsOf({ document }: Context, pilotId: string): RoundShown[] {
	return document.pilotRounds
		.filter((round) => round.pilotId === pilotId)
		.map(({ id, voices, moment, question, heldOn, counts }) => ({
			...{ id, voices, moment, question, heldOn },
			result: roundResult(counts)
		}))
		.sort((a, b) => (orderOf(a) < orderOf(b) ? -1 : 1));
}

function orderOf({ voices, question, heldOn }: RoundShown): string {
	return `${voices} ${question} ${heldOn}`;
}

function talkOfDraft(context: Context, draftId: string | null | undefined): Talk | null {
	const draft = draftNamed(context, draftId);
	const talk = draft && talkOf(context, { kind: 'draft', id: draft.id });
	return talk && { ...talk, may: { say: false, report: false, moderate: false } };
}

function draftNamed({ document }: Context, draftId: string | null | undefined) {
	const draft = document.drafts.find(({ id }) => id === draftId);
	return draft ? { id: draft.id, title: draft.title } : null;
}

function conclusionShown(
	context: Context,
	{ on, decision, text, policyId, draftId }: NonNullable<Pilot['conclusion']>
): PilotConclusion {
	const version = context.document.policies.find(({ id }) => id === policyId);
	return {
		...{ on, decision, text },
		version: version ? nameOf(version) : null,
		draft: draftNamed(context, draftId)
	};
}

function earlierText(context: Context, pilotId: string): string | null {
	// What stands in the ledger went through the schema of its list.
	const pilots = recordsOfEntry(context, 'pilots', pilotId).map(({ value }) => value as Pilot | null);
	return pilots.findLast((pilot) => pilot?.conclusion)?.conclusion?.text ?? null;
}
