/** A planned version that was withdrawn, as it was when it was: none is ever gone. */
import type { Policy } from '#domain/document/schema.ts';
import { recordingOf, recordsOfEntry, type Recording } from './recordings.ts';
import type { Context } from './use-case.ts';

export interface Withdrawn {
	/** As it was last recorded. */
	readonly version: Policy;
	readonly withdrawn: Recording;
	/** Null where it was withdrawn before a reason was asked. */
	readonly reason: string | null;
}

/** Null for a version that is there, that never was, or that is of another group. */
export function withdrawnVersion(context: Context, groupId: string, versionId: string): Withdrawn | null {
	const records = recordsOfEntry(context, 'policies', versionId);
	const last = records.at(-1);
	const known = records.findLast(({ value }) => value !== null);
	if (!last || last.value !== null || !known || !isVersionOf(known.value, groupId)) return null;
	const withdrawal = context.document.withdrawals.findLast(({ policyId }) => policyId === versionId);
	return { version: known.value, withdrawn: recordingOf(context, last), reason: withdrawal?.reason ?? null };
}

function isVersionOf(value: unknown, groupId: string): value is Policy {
	return typeof value === 'object' && value !== null && 'groupId' in value && value.groupId === groupId;
}
