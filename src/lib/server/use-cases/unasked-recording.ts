/** Recording what is so, past the council: it is told of it at once, so whoever records it is told that first, and says why (FORMAT.md section 13). */
import { schemeOn } from '#domain/council/scheme.ts';
import { unaskedChanges } from '#domain/council/unasked-changes.ts';
import type { OpenDeurDocument, Policy } from '#domain/document/schema.ts';
import type { VersionForm } from '#domain/program/draft-schema.ts';
import type { FieldProblem } from './outcome.ts';
import type { Context } from './use-case.ts';

/** The versions of a group as they are to be recorded, and what was filled in with them. */
interface Recording {
	readonly groupId: string;
	readonly versions: readonly Policy[];
	readonly form: VersionForm;
	/** The form said that the council was not asked. */
	readonly unaskedSeen: boolean;
}

/**
 * Why a recording by which the council is told of something more that it was not asked about cannot be taken yet: the
 * form has to have said so, and a reason is needed. None where the council has no say in it today.
 */
export function unaskedProblems(context: Context, recording: Recording): FieldProblem[] {
	if (!tellsMore(context, recording)) return [];
	const { form, unaskedSeen } = recording;
	const hasReason = (form.reason ?? '').trim() !== '';
	if (unaskedSeen && hasReason) return [];
	return [
		{ field: 'unasked', code: 'unasked-told-at-once' },
		...(hasReason ? [] : [{ field: 'reason', code: 'unasked-reason-missing' }])
	];
}

/** True where the council is shown a version on a day, or as something else, that it is not shown now. */
function tellsMore({ document, today }: Context, { groupId, versions }: Recording): boolean {
	const group = document.groups.find(({ id }) => id === groupId);
	const role = group && schemeOn(document, group.locationId, today)?.role;
	if (!group || !role || role === 'informal') return false;
	// A group's first program stands in the place of nothing.
	if (!document.policies.some((one) => one.groupId === groupId)) return false;
	const policies = [...document.policies.filter((one) => one.groupId !== groupId), ...versions];
	const told = (known: OpenDeurDocument) =>
		unaskedChanges(known, group.locationId, today).flatMap((one) =>
			one.what === 'version' && one.group.id === groupId
				? [JSON.stringify([one.date, one.version?.id, programIn(known, one.version?.id)])]
				: []
		);
	const before = new Set(told(document));
	return told({ ...document, policies }).some((one) => !before.has(one));
}

function programIn({ policies }: OpenDeurDocument, id: string | undefined): unknown {
	const version = policies.find((one) => one.id === id);
	return version && [version.templates, version.week, version.exceptions];
}
