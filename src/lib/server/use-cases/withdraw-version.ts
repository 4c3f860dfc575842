/** Withdraws a version that is planned: it does not begin. What has been in force stays, and is corrected instead. */
import { changedVersions } from './changed-versions.ts';
import { groupAt, versionOf, versionsOf } from './group-draft.ts';
import { done, NOT_FOUND, type Outcome } from './outcome.ts';
import { already, type RecordedBatch } from './record-urgent-measure.ts';
import { recordEntries, type EntryChange } from './record.ts';
import { recordsOfEntry } from './recordings.ts';
import type { NamedEntry } from './undo-group-records.ts';
import { useCase, type Context } from './use-case.ts';

export interface WithdrawInput {
	readonly groupId: string;
	readonly versionId: string;
	readonly position: number;
}

/** Refused for a version that has begun. One that is withdrawn already is done: the form may be posted twice. */
export const withdrawVersion = useCase(
	'withdraw-version',
	'delete',
	async (context, { groupId, versionId, position }: WithdrawInput): Promise<Outcome<RecordedBatch>> => {
		const at = groupAt(context.document, groupId);
		context.demand('record-version', at?.place ?? {});
		const version = versionOf(context.document, groupId, versionId);
		const isGone = !version && recordsOfEntry(context, 'policies', versionId).length > 0;
		if (at && isGone) return already(context, versionId);
		if (!at || !version) return NOT_FOUND;
		if (version.effectiveFrom <= context.today) {
			return { ok: false, reason: 'fields', fields: [{ field: 'version', code: 'version-began' }] };
		}
		const others = versionsOf(context.document, groupId).filter(({ id }) => id !== versionId);
		const changes = [
			...changedVersions(context, groupId, others),
			...whatWasOfIt(context, version.id, groupId, version.effectiveFrom)
		];
		const outcome = await recordEntries(context, position, changes);
		if (!outcome.ok) return outcome;
		const entries = changes.map(({ list, id }) => ({ list, id }) as NamedEntry);
		return done({ id: versionId, position: outcome.value.position, entries });
	}
);

/** Its corrections, and what was noted about its beginning. */
function whatWasOfIt({ document }: Context, versionId: string, groupId: string, from: string): EntryChange[] {
	const corrections = document.corrections.filter(({ policyId }) => policyId === versionId);
	const notes = document.changeNotes.filter((note) => note.groupId === groupId && note.date === from);
	return [
		...corrections.map(({ id }) => ({ list: 'corrections', id, value: null }) as const),
		...notes.map(({ id }) => ({ list: 'changeNotes', id, value: null }) as const)
	];
}
