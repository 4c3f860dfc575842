/** Makes a draft the next version of its group's program, in force from a date. */
import type { VersionForm } from '#domain/program/draft-schema.ts';
import { policyInForce } from '#domain/program/in-force.ts';
import { isDate } from '#domain/document/formats.ts';
import { adoptionChange, versionChanges } from './adoption-changes.ts';
import { gateBefore, gateProblems } from './council-gate.ts';
import { versionsOf } from './group-draft.ts';
import { NOT_FOUND, type FieldProblem, type Outcome } from './outcome.ts';
import { recordBatch } from './record-batch.ts';
import { already, type RecordedBatch } from './record-urgent-measure.ts';
import { baseProblems, closedProblem, refusalOf, sharedDraftAt, type DraftAtPlace } from './shared-draft.ts';
import { useCase, type Context } from './use-case.ts';
import { versionOfForm, versionProblems } from './version-form.ts';

interface Input {
	readonly draftId: string;
	/** Of the version to be, made when the form was opened: posted twice, it is one version. */
	readonly id: string;
	readonly position: number;
	readonly form: VersionForm;
}

/**
 * Refused for a draft that was adopted or dropped, whose base was withdrawn or corrected, where on the first day another
 * version is in force than the one that it changes (then it is put on that one first), from a day that has passed (what
 * held is recorded, not adopted), and while the council is to be heard.
 */
export const adoptDraft = useCase(
	'adopt-draft',
	'create',
	async (context, input: Input): Promise<Outcome<RecordedBatch>> => {
		const at = sharedDraftAt(context, input.draftId);
		context.demand('record-version', at?.place ?? {});
		if (!at) return NOT_FOUND;
		if (at.draft.adoptedAs === input.id) return already(context, input.id);
		if (context.knowledge.entry('policies', input.id)) return NOT_FOUND;
		const refusal = refusalOf(becomingProblems(context, at, input.form));
		if (refusal) return refusal;
		const { draft } = at;
		const version = versionOfForm({ id: input.id, groupId: draft.groupId }, input.form, draft.program);
		const changes = [...versionChanges(context, draft, version), adoptionChange(draft, version.id)];
		return recordBatch(context, input, changes);
	}
);

/** Why a draft cannot become a version with this form. */
export function becomingProblems(
	context: Context,
	{ draft }: DraftAtPlace,
	form: VersionForm
): FieldProblem[] {
	const versions = versionsOf(context.document, draft.groupId);
	const from = form.from ?? '';
	const inForce = isDate(from) ? policyInForce(versions, from) : undefined;
	const isTaken = versions.some(({ effectiveFrom }) => effectiveFrom === from);
	const isPast = isDate(from) && from < context.today && !isTaken;
	const problems = [
		...closedProblem(draft),
		...versionProblems(form, versions),
		...(isPast ? [{ field: 'from', code: 'plan-from-past' }] : []),
		...baseProblems(context, draft, isTaken ? null : (inForce?.id ?? null))
	];
	// Whoever first has to choose another day or base is not sent to the council with it.
	if (problems.length > 0) return problems;
	return gateProblems(gateBefore(context, { groupId: draft.groupId, program: draft.program, from }));
}
