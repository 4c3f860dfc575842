/** Records a draft as a version of a group's day program, in force from a date. */
import { isDate } from '#domain/document/formats.ts';
import { follow } from '#domain/program/draft-history.ts';
import { problemsOfProgram, programSchema, type VersionForm } from '#domain/program/draft-schema.ts';
import { sameProgram, type DraftProgram } from '#domain/program/draft.ts';
import { policyInForce } from '#domain/program/in-force.ts';
import type { Draft, Policy } from '#domain/document/schema.ts';
import { aboutOf } from './about.ts';
import { adoptionChange, versionChanges } from './adoption-changes.ts';
import { changedVersions } from './changed-versions.ts';
import { isOfOthers } from './council/draft-of-proposal.ts';
import { gateBefore, gateProblems } from './council-gate.ts';
import {
	draftRefusal,
	dropDraft,
	findDraft,
	freshDraft,
	groupAt,
	keepDraft,
	versionsOf,
	type GroupAtPlace,
	type TemplateNames
} from './group-draft.ts';
import {
	done,
	NOT_FOUND,
	type FieldProblem,
	type Outcome,
	type RecordedSince,
	type Refusal
} from './outcome.ts';
import { recordEntries, withoutValue } from './record.ts';
import { staffingsFor } from './save-shared-draft.ts';
import { refusalOf, sharedDraftAt } from './shared-draft.ts';
import { unaskedProblems } from './unasked-recording.ts';
import { useCase, type Context } from './use-case.ts';
import { versionOfForm, versionProblems } from './version-form.ts';

interface Input {
	readonly groupId: string;
	/** Id of the version to be, made when the form was opened: posted twice, it is one version. */
	readonly id: string;
	/** The ledger's position at which the form was opened. */
	readonly position: number;
	/** The version that the program was compared with on the screen. */
	readonly baseId: string | null;
	/** What stood on the screen, where the browser sent it; else the draft that is kept. */
	readonly program?: unknown;
	readonly form: VersionForm;
	/** True: the form said that the council was not asked. */
	readonly unaskedSeen?: boolean;
	readonly names: TemplateNames;
}

export interface RecordedVersion {
	readonly id: string;
	readonly effectiveFrom: string;
}

/**
 * Refused where something of the group was recorded since the form was opened, where a field cannot be taken,
 * where on the first day another version is in force than the one it was compared with, for a first day that is yet to
 * come, while the council is to be heard, and for any other, where it is past the council, until the form said so and
 * with a reason. What was on the screen is kept as the draft then.
 */
export const recordVersion = useCase(
	'record-version',
	'create',
	async (context, input: Input): Promise<Outcome<RecordedVersion>> => {
		const at = groupAt(context.document, input.groupId);
		context.demand('record-version', at?.place ?? {});
		if (!at) return NOT_FOUND;
		const known = versionsOf(context.document, input.groupId).find(({ id }) => id === input.id);
		if (known) return done({ id: known.id, effectiveFrom: known.effectiveFrom });
		if (context.knowledge.entry('policies', input.id)) return NOT_FOUND;
		const program = programOnScreen(context, at, input);
		if ('ok' in program) return program;
		const refusal = await tryToRecord(context, input, program);
		if (refusal) return (await keepInput(context, input, program)) ?? refusal;
		await dropDraft(context, input.groupId);
		return done({ id: input.id, effectiveFrom: input.form.from ?? '' });
	}
);

/** What the browser sent, else the draft that is kept. */
function programOnScreen(context: Context, at: GroupAtPlace, input: Input): DraftProgram | Refusal {
	if (input.program === undefined) {
		return findDraft(context, input.groupId)?.program ?? draftRefusal('no-draft');
	}
	const program = programSchema.safeParse(input.program).data;
	if (!program) return draftRefusal('unreadable');
	const problems = problemsOfProgram(program, at.group, at.location, context.document.institution);
	return problems.length > 0 ? { ok: false, reason: 'invalid', problems } : program;
}

async function tryToRecord(context: Context, input: Input, program: DraftProgram): Promise<Refusal | null> {
	const since = recordedSince(context, input);
	if (since.length > 0) return { ok: false, reason: 'stale', position: context.knowledge.position, since };
	const versions = versionsOf(context.document, input.groupId);
	const fields = [...versionProblems(input.form, versions), ...baseProblems(context, input)];
	if (fields.length > 0) return { ok: false, reason: 'fields', fields };
	const version = versionOfForm(input, input.form, program);
	const { groupId, effectiveFrom: from } = version;
	const gate = gateBefore(context, { groupId, program, from });
	// What already holds is recorded, whatever the council was asked.
	const problems = from > context.today ? gateProblems(gate) : pastCouncil(context, input, version);
	if (problems.length > 0) return refusalOf(problems);
	const { templates, week, exceptions } = version;
	// Recording what is so does not adopt a draft about which the council is to be heard.
	const shared = gate.open ? sharedDraftOf(context, groupId, { templates, week, exceptions }) : null;
	const changes = shared
		? [...versionChanges(context, shared, version), adoptionChange(shared, version.id)]
		: changedVersions(context, groupId, [...versions, version]);
	const outcome = await recordEntries(context, input.position, changes);
	return outcome.ok ? null : outcome;
}

function pastCouncil(
	context: Context,
	{ form, unaskedSeen = false }: Input,
	version: Policy
): FieldProblem[] {
	const { groupId } = version;
	const versions = [...versionsOf(context.document, groupId), version];
	return unaskedProblems(context, { groupId, versions, form, unaskedSeen });
}

/** The shared draft that the working copy came from, with what it says now, where it can still become a version. */
function sharedDraftOf(context: Context, groupId: string, program: Draft['program']): Draft | null {
	const draftId = findDraft(context, groupId)?.draftId;
	const draft = draftId ? sharedDraftAt(context, draftId)?.draft : null;
	// What others asked is not adopted as something else.
	const isOthers = draft && isOfOthers(context, draft.id) && !sameProgram(draft.program, program);
	return draft?.state === 'open' && !isOthers ? { ...draft, program, ...staffingsFor(draft, program) } : null;
}

/** Asked before anything else: what somebody recorded meanwhile explains every other refusal. */
function recordedSince({ world }: Context, { groupId, position }: Input): RecordedSince[] {
	return world.ledger
		.read(position)
		.filter(({ kind, id, value }) => aboutOf(kind, id, value).groupIds.has(groupId))
		.map(withoutValue);
}

/** On the first day another version is in force: its effect was not what the screen showed. */
function baseProblems({ document }: Context, { groupId, baseId, form }: Input): FieldProblem[] {
	const versions = versionsOf(document, groupId);
	const from = form.from ?? '';
	if (!isDate(from) || versions.some(({ effectiveFrom }) => effectiveFrom === from)) return [];
	const inForce = policyInForce(versions, from);
	if (!inForce || inForce.id === baseId) return [];
	const values = { id: inForce.id, title: inForce.title, date: from };
	return [{ field: 'base', code: 'other-base', values }];
}

/** Keeps the program and what was typed as the draft; a refusal where that fails. */
async function keepInput(context: Context, input: Input, program: DraftProgram): Promise<Refusal | null> {
	const draft =
		findDraft(context, input.groupId) ?? freshDraft(context, input.groupId, input.baseId, input.names);
	const { program: present, past, future } = draft;
	const history = follow({ present, past, future }, program);
	const kept = await keepDraft(context, {
		...draft,
		program: history.present,
		past: history.past,
		future: history.future,
		form: input.form
	});
	return kept.ok ? null : kept;
}
