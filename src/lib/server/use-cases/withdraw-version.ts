/** Withdraws a version that is planned: it does not begin. What has been in force stays, and is corrected instead. */
import type { Policy, Withdrawal } from '#domain/document/schema.ts';
import { reopenedDraft } from '#domain/redesign/adoption.ts';
import { changedVersions } from './changed-versions.ts';
import { groupAt, versionOf, versionsOf } from './group-draft.ts';
import { done, NOT_FOUND, type FieldProblem, type Outcome } from './outcome.ts';
import { already, type RecordedBatch } from './record-urgent-measure.ts';
import { recordEntries, type EntryChange } from './record.ts';
import { recordsOfEntry } from './recordings.ts';
import type { NamedEntry } from './undo-group-records.ts';
import { staffingTakenBack } from './staffing-taken-back.ts';
import { useCase, type Context } from './use-case.ts';

export interface WithdrawInput {
	readonly groupId: string;
	readonly versionId: string;
	/** Of the withdrawal, made when the form was opened. */
	readonly id: string;
	readonly position: number;
	/** Why it does not begin. */
	readonly reason: string;
}

/**
 * Refused for a version that has begun, and without a reason. One that is withdrawn already is done: the form may be
 * posted twice.
 */
export const withdrawVersion = useCase(
	'withdraw-version',
	'delete',
	async (context, input: WithdrawInput): Promise<Outcome<RecordedBatch>> => {
		const { groupId, versionId, id, position } = input;
		const at = groupAt(context.document, groupId);
		context.demand('record-version', at?.place ?? {});
		const version = versionOf(context.document, groupId, versionId);
		const isGone = !version && recordsOfEntry(context, 'policies', versionId).length > 0;
		if (at && isGone) return already(context, versionId);
		if (!at || !version) return NOT_FOUND;
		const problem = problemOf(context, version, input);
		if (problem) return { ok: false, reason: 'fields', fields: [problem] };
		const others = versionsOf(context.document, groupId).filter((other) => other !== version);
		const changes: EntryChange[] = [
			...changedVersions(context, groupId, others),
			...whatWasOfIt(context, version.id, groupId, version.effectiveFrom),
			...whatCameOfDraft(context, version.id),
			...staffingTakenBack(context, version.id),
			{ list: 'withdrawals', id, value: withdrawalOf(context, version, input) }
		];
		const outcome = await recordEntries(context, position, changes);
		if (!outcome.ok) return outcome;
		const entries = changes.map((change) => ({ list: change.list, id: change.id }) as NamedEntry);
		return done({ id: versionId, position: outcome.value.position, entries });
	}
);

function problemOf({ today }: Context, version: Policy, { reason }: WithdrawInput): FieldProblem | null {
	if (version.effectiveFrom <= today) return { field: 'version', code: 'version-began' };
	return reason.trim() === '' ? { field: 'reason', code: 'required' } : null;
}

function withdrawalOf({ today }: Context, version: Policy, { id, reason }: WithdrawInput): Withdrawal {
	const { id: policyId, groupId, title, effectiveFrom } = version;
	return { id, groupId, policyId, title, effectiveFrom, withdrawnOn: today, reason };
}

/** Its corrections, and what was noted about its beginning. */
function whatWasOfIt({ document }: Context, versionId: string, groupId: string, from: string): EntryChange[] {
	const corrections = document.corrections.filter(({ policyId }) => policyId === versionId);
	const notes = document.changeNotes.filter((note) => note.groupId === groupId && note.date === from);
	return [
		...corrections.map(({ id }) => ({ list: 'corrections', id, value: null }) as const),
		...notes.map(({ id }) => ({ list: 'changeNotes', id, value: null }) as const)
	];
}

/** A draft that became this version is open again, a pilot that did has no conclusion any more; one that was to begin is none. */
function whatCameOfDraft({ document }: Context, versionId: string): EntryChange[] {
	const pilots = document.pilots.filter(({ policyId }) => policyId === versionId);
	const isOfPilot = ({ pilotId }: { readonly pilotId: string }) => pilots.some(({ id }) => id === pilotId);
	return [
		...document.drafts
			.filter(({ adoptedAs }) => adoptedAs === versionId)
			.map((draft) => ({ list: 'drafts', id: draft.id, value: reopenedDraft(draft) }) as const),
		...document.pilotRounds.filter(isOfPilot).map(({ id }) => gone('pilotRounds', id)),
		...document.pilotGuidances.filter(isOfPilot).map(({ id }) => gone('pilotGuidances', id)),
		...pilots.map(({ id }) => gone('pilots', id)),
		...document.pilots
			.filter(({ conclusion }) => conclusion?.policyId === versionId)
			.map(({ conclusion: _, ...pilot }) => ({ list: 'pilots', id: pilot.id, value: pilot }) as const)
	];
}

function gone(list: EntryChange['list'], id: string): EntryChange {
	return { list, id, value: null };
}
