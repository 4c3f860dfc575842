/** What has to be recorded where a draft becomes a version: the version, running urgent measures, and the draft's staffing from that day. */
import type { Draft, Policy } from '#domain/document/schema.ts';
import type { Staffing } from '#domain/document/staffing-schema.ts';
import { adoptedDraft } from '#domain/redesign/adoption.ts';
import { staffingsOfPilot } from '#domain/redesign/pilot-staffing.ts';
import { takenUpStaffings } from '#domain/redesign/take-up-staffing.ts';
import { changedVersions } from './changed-versions.ts';
import { versionsOf } from './group-draft.ts';
import type { EntryChange } from './record.ts';
import { staffingChanges } from './staffing-changes.ts';
import type { Context } from './use-case.ts';

/** The version that comes of a draft; the draft itself stays as it is. */
export function versionChanges(
	context: Pick<Context, 'document'>,
	draft: Pick<Draft, 'id' | 'staffings'>,
	version: Policy
): EntryChange[] {
	const { document } = context;
	const { groupId, effectiveFrom: from, effectiveTo, id } = version;
	const versions = [...versionsOf(document, groupId), version];
	const taken = { groupId, from, to: effectiveTo ?? null, id };
	const overtaken = effectiveTo ? [] : overtakenReturns(document, draft, from);
	const others = document.staffings.filter((one) => !overtaken.includes(one));
	const { kept, gone } = takenUpStaffings(others, draft.staffings ?? [], taken);
	return [
		...changedVersions(context, groupId, versions),
		...staffingChanges({ kept, gone: [...overtaken, ...gone] })
	];
}

/** What was to hold again after a pilot of the draft, on days on which the draft's own staffing now goes on. */
function overtakenReturns(
	{ pilots, staffings }: Context['document'],
	draft: Pick<Draft, 'id' | 'staffings'>,
	from: string
): Staffing[] {
	return pilots
		.filter(({ draftId }) => draftId === draft.id)
		.flatMap(({ policyId }) => staffingsOfPilot(staffings, policyId).after)
		.filter((one) => one.from >= from && draft.staffings?.some(({ template }) => template === one.template));
}

/** The draft that became a version. */
export function adoptionChange(draft: Draft, policyId: string): EntryChange {
	return { list: 'drafts', id: draft.id, value: adoptedDraft(draft, policyId) };
}
