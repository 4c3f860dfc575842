/** One draft: what it changes and does, for whom, what is said about it, and how it came to be. */
import type { Change } from '#domain/change/change.ts';
import type { Draft, Lock } from '#domain/document/schema.ts';
import type { DayStaffing } from '#domain/document/staffing-schema.ts';
import { sameProgram, type DraftProgram } from '#domain/program/draft.ts';
import { policyInForce } from '#domain/program/in-force.ts';
import { programChanges } from '#domain/redesign/draft-changes.ts';
import { talkOf, type Talk } from './council/talk-of.ts';
import { draftEffect, type DraftEffect } from './draft-effect.ts';
import { findDraft, versionsOf } from './group-draft.ts';
import { done, NOT_FOUND } from './outcome.ts';
import { recordingOf, recordsOfEntry, type Recording } from './recordings.ts';
import { sharedDraftAt, standingOf, type DraftAtPlace } from './shared-draft.ts';
import { hasChanges } from './edit-shared-draft.ts';
import { useCase, type Context } from './use-case.ts';
import { closedPeriods, type DraftView } from './view-draft.ts';
import { nameOf, type VersionName } from './version-name.ts';

/** One recording of a draft beside the one before it. */
export interface DraftRevision {
	readonly recorded: Recording;
	readonly what: 'made' | 'changed' | 'renamed' | 'rebased' | 'dropped' | 'reopened' | 'adopted';
	readonly title: string;
	/** What became different in the program; empty where nothing did. */
	readonly changes: readonly Change[];
}

export interface PilotOfDraft {
	readonly id: string;
	readonly version: VersionName | null;
	readonly ended: boolean;
}

/** What moved under the draft. */
export interface MovedBase {
	readonly withdrawn: boolean;
	readonly corrected: boolean;
	readonly succeeded: VersionName | null;
	/** What a rebase would start from. */
	readonly onto: VersionName | null;
}

export interface SharedDraftView {
	readonly group: { readonly id: string; readonly name: string };
	readonly location: { readonly id: string; readonly name: string };
	readonly today: string;
	readonly position: number;
	readonly draft: Pick<Draft, 'id' | 'title' | 'madeBy' | 'state' | 'recordedOn'> & {
		readonly why: string | null;
		readonly program: DraftProgram;
		readonly staffings: readonly DayStaffing[];
	};
	readonly lock: Lock;
	/** The version that it started from, where it is still there. */
	readonly base: VersionName | null;
	/** Null where its base stands, or it is no longer open. */
	readonly moved: MovedBase | null;
	readonly effect: DraftEffect;
	readonly adoptedAs: VersionName | null;
	readonly pilots: readonly PilotOfDraft[];
	readonly talk: Talk;
	/** The newest first. */
	readonly history: readonly DraftRevision[];
	readonly inForce: VersionName | null;
	readonly closedPeriods: DraftView['closedPeriods'];
	readonly may: { readonly draft: boolean; readonly record: boolean };
	/** True where the actor works on something else in the week editor. */
	readonly hasOtherWork: boolean;
	/** Of a version or a pilot that is to be. */
	readonly newIds: { readonly version: string; readonly pilot: string };
}

export const viewSharedDraft = useCase(
	'view-shared-draft',
	'read',
	(context, { draftId }: { draftId: string }) => {
		const at = sharedDraftAt(context, draftId);
		context.demand('see-drafts', at?.place ?? {});
		return at ? done(draftView(context, at)) : NOT_FOUND;
	}
);

function draftView(context: Context, at: DraftAtPlace): SharedDraftView {
	const { document, knowledge, today, may } = context;
	const { draft, group, location, place } = at;
	const { id, title, why, madeBy, state, recordedOn, program } = draft;
	const versions = versionsOf(document, group.id);
	const named = (wanted: string | null | undefined) => {
		const version = versions.find((one) => one.id === wanted);
		return version ? nameOf(version) : null;
	};
	const effect = draftEffect(context, at, draft.baseProgram ?? null, program);
	const inForce = policyInForce(versions, today);
	return {
		group: { id: group.id, name: group.name },
		location: { id: location.id, name: location.name },
		...{ today, position: knowledge.position },
		draft: {
			...{ id, title, why: why ?? null, madeBy, state, recordedOn },
			...{ program, staffings: draft.staffings ?? [] }
		},
		lock: effect.lock,
		base: named(draft.baseId),
		moved: state === 'open' ? movedBase(context, draft) : null,
		effect,
		adoptedAs: named(draft.adoptedAs),
		pilots: document.pilots
			.filter(({ draftId }) => draftId === id)
			.map((pilot) => ({
				...{ id: pilot.id, version: named(pilot.policyId), ended: Boolean(pilot.conclusion) }
			})),
		talk: talkOf(context, { kind: 'draft', id }),
		history: historyOf(context, draft, effect.lock),
		inForce: inForce ? nameOf(inForce) : null,
		closedPeriods: closedPeriods(document),
		may: {
			draft: may('draft-program', place),
			record: may('record-version', place)
		},
		hasOtherWork: findDraft(context, group.id)?.draftId !== id && hasChanges(context, group.id),
		newIds: {
			version: crypto.randomUUID(),
			pilot: crypto.randomUUID()
		}
	};
}

/** What has to be said about the base of a draft; null where it stands. */
export function movedBase(context: Context, draft: Draft): MovedBase | null {
	const { withdrawn, corrected, succeeded, newBase } = standingOf(context, draft);
	if (!withdrawn && !corrected && !succeeded) return null;
	return {
		...{ withdrawn, corrected, succeeded: succeeded && nameOf(succeeded) },
		onto: newBase && nameOf(newBase)
	};
}

/** Its recordings up to what is known, each beside the one before it. */
function historyOf(context: Context, draft: Draft, lock: Lock): DraftRevision[] {
	const records = recordsOfEntry(context, 'drafts', draft.id).filter(({ value }) => value !== null);
	return records
		.map((record, at): DraftRevision => {
			// What stands in the ledger went through the schema of its list.
			const [before, after] = [records[at - 1]?.value as Draft | undefined, record.value as Draft];
			return {
				recorded: recordingOf(context, record),
				what: whatHappened(before, after),
				title: after.title,
				changes: programChanges(
					before?.program ?? after.baseProgram ?? null,
					after.program,
					lock,
					after.recordedOn
				)
			};
		})
		.reverse();
}

function whatHappened(before: Draft | undefined, after: Draft): DraftRevision['what'] {
	if (!before) return 'made';
	if (before.state !== after.state) return after.state === 'open' ? 'reopened' : after.state;
	if (before.baseId !== after.baseId) return 'rebased';
	return sameProgram(before.program, after.program) ? 'renamed' : 'changed';
}
