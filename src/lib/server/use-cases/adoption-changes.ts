/** What has to be recorded where a draft becomes a version: the version, running urgent measures, and the draft's staffing from that day. */
import type { Draft, Policy } from '#domain/document/schema.ts';
import { adoptedDraft } from '#domain/redesign/adoption.ts';
import { takenUpStaffings } from '#domain/redesign/take-up-staffing.ts';
import { changedVersions } from './changed-versions.ts';
import { versionsOf } from './group-draft.ts';
import type { EntryChange } from './record.ts';
import type { Context } from './use-case.ts';

/** The version that comes of a draft; the draft itself stays as it is. */
export function versionChanges(
	context: Pick<Context, 'document'>,
	draft: Pick<Draft, 'staffings'>,
	version: Policy
): EntryChange[] {
	const { groupId, effectiveFrom: from, effectiveTo, id } = version;
	const versions = [...versionsOf(context.document, groupId), version];
	const taken = { groupId, from, to: effectiveTo ?? null, id };
	const staffings = takenUpStaffings(context.document.staffings, draft.staffings ?? [], taken);
	return [
		...changedVersions(context, groupId, versions),
		...staffings.map((value) => ({ list: 'staffings', id: value.id, value }) as const)
	];
}

/** The draft that became a version. */
export function adoptionChange(draft: Draft, policyId: string): EntryChange {
	return { list: 'drafts', id: draft.id, value: adoptedDraft(draft, policyId) };
}
