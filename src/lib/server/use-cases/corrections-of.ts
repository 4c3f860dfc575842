/** The corrections of a version: when, why, by whom, and what became different. */
import { correctedBetween, type Corrected } from '#domain/change/corrected.ts';
import type { OpenDeurDocument, Policy } from '#domain/document/schema.ts';
import { settingOn } from '#domain/institution/lock-on.ts';
import { firstThat, recordsOfEntry, type Recording } from './recordings.ts';
import type { Context } from './use-case.ts';

/** An earlier recording of a version was wrong. */
export interface LineCorrection {
	readonly id: string;
	readonly correctedOn: string;
	readonly reason: string;
	readonly recorded: Recording | null;
	/** What became different; null where the records do not say what it was before. */
	readonly changed: Corrected | null;
}

/** The newest first. */
export function correctionsOf(context: Context, versionId: string): LineCorrection[] {
	return context.document.corrections
		.filter(({ policyId }) => policyId === versionId)
		.map(({ id, correctedOn, reason }) => ({
			...{ id, correctedOn, reason },
			recorded: firstThat(context, recordsOfEntry(context, 'corrections', id)),
			changed: changedBy(context, id, versionId)
		}))
		.sort((a, b) => (a.correctedOn < b.correctedOn ? 1 : -1));
}

/** The version was recorded anew in the batch of its correction: that recording beside the one before. */
function changedBy(context: Context, correctionId: string, versionId: string): Corrected | null {
	const correction = recordsOfEntry(context, 'corrections', correctionId).findLast(
		({ value }) => value !== null
	);
	const records = recordsOfEntry(context, 'policies', versionId);
	const at = records.findLastIndex((one) => one.at === correction?.at && one.actor === correction.actor);
	const [before, after] = [records[at - 1]?.value, records[at]?.value];
	if (at < 1 || !before || !after) return null;
	// What stands in the ledger went through the schema of its list.
	const [was, is] = [before as Policy, after as Policy];
	return correctedBetween(was, is, lockOf(context.document, is));
}

function lockOf({ groups }: OpenDeurDocument, { groupId, effectiveFrom }: Policy) {
	const group = groups.find(({ id }) => id === groupId);
	return group ? settingOn(group, effectiveFrom).lock : 'none';
}
