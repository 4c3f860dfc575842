/** Corrects a version that was recorded wrong: the same version recorded anew, with when and why. A change is another thing: a new version. */
import { isDate } from '#domain/document/formats.ts';
import type { Policy } from '#domain/document/schema.ts';
import type { VersionForm } from '#domain/program/draft-schema.ts';
import { programOf, type DraftProgram } from '#domain/program/draft.ts';
import { changedVersions } from './changed-versions.ts';
import { gateProblems, gatesBeforeCorrection } from './council-gate.ts';
import { dropDraft, findDraft, groupAt, versionOf, versionsOf } from './group-draft.ts';
import { done, NOT_FOUND, type FieldProblem, type Outcome } from './outcome.ts';
import { already, type RecordedBatch } from './record-urgent-measure.ts';
import { recordEntries, sameJson, type EntryChange } from './record.ts';
import { firstThat, recordsOfEntry } from './recordings.ts';
import type { NamedEntry } from './undo-group-records.ts';
import { refusalOf } from './shared-draft.ts';
import { unaskedProblems } from './unasked-recording.ts';
import { useCase, type Context } from './use-case.ts';
import { versionOfForm, versionProblems } from './version-form.ts';

export interface CorrectionInput {
	readonly groupId: string;
	readonly versionId: string;
	/** Of the correction, made when the form was opened: posted twice, it is one. */
	readonly id: string;
	readonly position: number;
	/** The day on which it was found to be wrong. */
	readonly correctedOn: string;
	readonly why: string;
	readonly form: VersionForm;
	/** True: the blocks become those of the actor's draft of this version. */
	readonly fromDraft: boolean;
	/** True: the form said that the council was not asked. */
	readonly unaskedSeen?: boolean;
}

/**
 * Refused where nothing would change, without a reason, and with a day before the version was first recorded or
 * after today: nothing that was not there yet can be corrected. One by which another program would hold on a day after
 * today is a plan: refused while the council is to be heard. One that is recording, past the council, waits until the form
 * said so, and needs the reason of the version.
 */
export const correctVersion = useCase(
	'correct-version',
	'update',
	async (context, input: CorrectionInput): Promise<Outcome<RecordedBatch>> => {
		const { document } = context;
		const at = groupAt(document, input.groupId);
		context.demand('record-version', at?.place ?? {});
		const version = versionOf(document, input.groupId, input.versionId);
		if (!at || !version) return NOT_FOUND;
		const known = document.corrections.find(({ id }) => id === input.id);
		if (known) return known.policyId === version.id ? already(context, known.id) : NOT_FOUND;
		const program = programFor(context, input, version);
		const others = versionsOf(document, input.groupId).filter(({ id }) => id !== version.id);
		const problems = [...correctionProblems(context, input), ...versionProblems(input.form, others)];
		if (!program) problems.push({ field: 'fromDraft', code: 'no-draft' });
		if (problems.length > 0 || !program) return { ok: false, reason: 'fields', fields: problems };
		const corrected = versionOfForm(version, input.form, program);
		if (sameJson(corrected, version)) {
			return { ok: false, reason: 'fields', fields: [{ field: 'why', code: 'nothing-corrected' }] };
		}
		const versions = [...others, corrected];
		const planned = plannedProblems(context, version, corrected);
		const unaskedSeen = input.unaskedSeen ?? false;
		const refusal =
			refusalOf(planned) ?? refusalOf(unaskedProblems(context, { ...input, versions, unaskedSeen }));
		return refusal ?? recordCorrection(context, input, versions, version, corrected);
	}
);

async function recordCorrection(
	context: Context,
	{ id, groupId, position, correctedOn, why, fromDraft }: CorrectionInput,
	versions: readonly Policy[],
	before: Policy,
	after: Policy
): Promise<Outcome<RecordedBatch>> {
	const correction = { id, policyId: before.id, correctedOn, reason: why };
	const changes: EntryChange[] = [
		...changedVersions(context, groupId, versions),
		...movedNotes(context, before, after),
		{ list: 'corrections', id, value: correction }
	];
	const outcome = await recordEntries(context, position, changes);
	if (!outcome.ok) return outcome;
	if (fromDraft) await dropDraft(context, groupId);
	const entries = changes.map(({ list, id: entryId }) => ({ list, id: entryId }) as NamedEntry);
	return done({ id, position: outcome.value.position, entries });
}

/** The version as it stands, or the draft that was made of it; null where there is no such draft. */
function programFor(
	context: Context,
	{ groupId, fromDraft }: CorrectionInput,
	version: Policy
): DraftProgram | null {
	if (!fromDraft) return programOf(version);
	const draft = findDraft(context, groupId);
	return draft?.baseId === version.id ? draft.program : null;
}

function correctionProblems(
	context: Context,
	{ correctedOn, why, versionId }: CorrectionInput
): FieldProblem[] {
	const problems: FieldProblem[] = [];
	if (why.trim() === '') problems.push({ field: 'why', code: 'required' });
	const first = firstThat(context, recordsOfEntry(context, 'policies', versionId))?.on ?? '';
	if (!isDate(correctedOn)) problems.push({ field: 'correctedOn', code: 'bad-date' });
	else if (correctedOn > context.today) problems.push({ field: 'correctedOn', code: 'in-future' });
	else if (correctedOn < first) {
		problems.push({ field: 'correctedOn', code: 'correction-before-record', values: { date: first } });
	}
	return problems;
}

function plannedProblems(context: Context, before: Policy, after: Policy): FieldProblem[] {
	const closed = gatesBeforeCorrection(context, { before, after }).find(({ open }) => !open);
	return closed ? gateProblems(closed) : [];
}

/** What was noted about a change goes along with it to another first day. */
function movedNotes({ document }: Context, before: Policy, after: Policy): EntryChange[] {
	const [from, to] = [before.effectiveFrom, after.effectiveFrom];
	if (from === to) return [];
	const isTaken = document.changeNotes.some((note) => note.groupId === before.groupId && note.date === to);
	return document.changeNotes
		.filter((note) => note.groupId === before.groupId && note.date === from && !isTaken)
		.map((note) => ({ list: 'changeNotes', id: note.id, value: { ...note, date: to } }));
}
