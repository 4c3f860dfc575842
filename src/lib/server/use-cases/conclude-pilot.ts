/** Closes a pilot with a conclusion in words: its program stays, goes on as a draft, or stops. */
import { isDate } from '#domain/document/formats.ts';
import type { Draft, Pilot } from '#domain/document/schema.ts';
import { programOf, sameProgram } from '#domain/program/draft.ts';
import { keptStaffings, staffingsOfPilot, endedStaffings } from '#domain/redesign/pilot-staffing.ts';
import { takenUpStaffings } from '#domain/redesign/take-up-staffing.ts';
import { addDays } from '#domain/time/calendar.ts';
import { adoptionChange } from './adoption-changes.ts';
import { changedVersions } from './changed-versions.ts';
import { gateBefore, gateProblems } from './council-gate.ts';
import { versionsOf } from './group-draft.ts';
import { makerOf } from './maker-of.ts';
import { NOT_FOUND, type FieldProblem, type Outcome } from './outcome.ts';
import { concludedProblem, otherVersionOn, pilotAt, type PilotAtPlace } from './pilot-at.ts';
import { recordBatch } from './record-batch.ts';
import { staffingChanges } from './staffing-changes.ts';
import { already, type RecordedBatch } from './record-urgent-measure.ts';
import type { EntryChange } from './record.ts';
import { refusalOf } from './shared-draft.ts';
import { useCase, type Context } from './use-case.ts';
import { versionOfForm, versionProblems } from './version-form.ts';

type Decision = NonNullable<Pilot['conclusion']>['decision'];

export interface ConcludeInput {
	readonly pilotId: string;
	/** Of the version or the draft to be, made when the form was opened: posted twice, it is one. */
	readonly id: string;
	readonly position: number;
	readonly decision: Decision | undefined;
	/** What came of it, in words. */
	readonly text: string;
	/** What the version or the draft is called. */
	readonly title: string;
	/** The first day of the version, where it is adopted. */
	readonly from: string;
	/** The pilot's last day, where it is stopped or adjusted before it ends by itself; empty: as it was. */
	readonly lastDay: string;
}

/** What it was closed with; `draftId`: of the draft to go on with. */
export interface Concluded extends RecordedBatch {
	readonly draftId: string | null;
}

/**
 * Refused without a conclusion in words, for a pilot that has one already or has not begun, and to adopt it where another
 * version took its place since, from a day on which another version begins, or while the council is to be heard.
 */
export const concludePilot = useCase(
	'conclude-pilot',
	'update',
	async (context, input: ConcludeInput): Promise<Outcome<Concluded>> => {
		const at = pilotAt(context.document, input.pilotId);
		context.demand('record-version', at?.place ?? {});
		if (!at) return NOT_FOUND;
		if (isSame(at.pilot, input))
			return withDraft(already(context, at.pilot.id), at.pilot.conclusion?.draftId);
		const isTaken =
			context.knowledge.entry('policies', input.id) ?? context.knowledge.entry('drafts', input.id);
		if (isTaken) return NOT_FOUND;
		const refusal = refusalOf([
			...closingProblems(context, at, input),
			...decisionProblems(context, at, input)
		]);
		if (refusal) return refusal;
		const made = DECIDED[input.decision ?? 'stop'](context, at, input);
		const { policyId, draftId } = made;
		const conclusion = {
			...{ on: context.today, decision: input.decision, text: input.text.trim() },
			...(policyId ? { policyId } : {}),
			...(draftId ? { draftId } : {})
		};
		const value = { ...at.pilot, conclusion };
		const changes: EntryChange[] = [...made.changes, { list: 'pilots', id: at.pilot.id, value }];
		const outcome = await recordBatch(context, { id: at.pilot.id, position: input.position }, changes);
		return withDraft(outcome, draftId);
	}
);

function withDraft(outcome: Outcome<RecordedBatch>, draftId: string | null | undefined): Outcome<Concluded> {
	return outcome.ok ? { ok: true, value: { ...outcome.value, draftId: draftId ?? null } } : outcome;
}

/** True where this form was posted before. */
function isSame({ conclusion }: Pilot, { decision, text }: ConcludeInput): boolean {
	return conclusion?.decision === decision && conclusion?.text === text.trim();
}

function closingProblems(
	{ today }: Context,
	{ pilot, version }: PilotAtPlace,
	{ decision, text }: ConcludeInput
): FieldProblem[] {
	const problems = concludedProblem(pilot);
	if (problems.length > 0) return problems;
	if (today < version.effectiveFrom) return [{ field: 'pilot', code: 'pilot-not-begun' }];
	if (!decision) problems.push({ field: 'decision', code: 'decision-missing' });
	if (text.trim() === '') problems.push({ field: 'text', code: 'conclusion-missing' });
	return problems;
}

function decisionProblems(context: Context, at: PilotAtPlace, input: ConcludeInput): FieldProblem[] {
	if (at.pilot.conclusion) return [];
	if (input.decision === 'adopt') return adoptProblems(context, at, input);
	const isNameless = input.decision === 'adjust' && input.title.trim() === '';
	return [
		...endProblems(context, at, input),
		...(isNameless ? [{ field: 'title', code: 'draft-title-missing' }] : [])
	];
}

function adoptProblems(context: Context, at: PilotAtPlace, input: ConcludeInput): FieldProblem[] {
	const { document } = context;
	const { group, version, pilot } = at;
	const { from, title } = input;
	const problems = versionProblems({ title, from }, versionsOf(document, group.id));
	const baseId = document.drafts.find(({ id }) => id === pilot.draftId)?.baseId;
	if (baseId && !document.policies.some(({ id }) => id === baseId)) {
		problems.push({ field: 'base', code: 'pilot-base-withdrawn' });
	}
	if (problems.length > 0) return problems;
	if (from <= version.effectiveFrom) return [{ field: 'from', code: 'adopt-early' }];
	const then = otherVersionOn(document, at, version.effectiveFrom);
	const now = otherVersionOn(document, at, from);
	if (now?.id !== then?.id) return [{ field: 'base', code: 'pilot-overtaken' }];
	return gateProblems(gateBefore(context, { groupId: group.id, program: programOf(version), from }));
}

/** A pilot can end earlier than it would, but not before today: what was lived stays as it was. */
function endProblems(
	context: Context,
	{ version }: PilotAtPlace,
	{ lastDay }: ConcludeInput
): FieldProblem[] {
	const refuse = (code: string) => [{ field: 'lastDay', code }];
	if (lastDay === '') return version.effectiveTo ? [] : refuse('pilot-end-missing');
	if (!isDate(lastDay)) return refuse('bad-date');
	const end = addDays(lastDay, 1);
	if (end === version.effectiveTo) return [];
	if (version.effectiveTo && end > version.effectiveTo) return refuse('pilot-end-late');
	return end < context.today || end <= version.effectiveFrom ? refuse('pilot-end-early') : [];
}

/** What has to be recorded for a decision, and what came of it. */
interface Made {
	readonly changes: readonly EntryChange[];
	readonly policyId?: string;
	readonly draftId?: string;
}

const DECIDED: Record<Decision, (context: Context, at: PilotAtPlace, input: ConcludeInput) => Made> = {
	adopt: adopted,
	adjust: (context, at, input) => {
		const ended = endedEarlier(context, at, input);
		const known = draftOfPilot(context, at);
		if (known) return { changes: ended, draftId: known.id };
		const draft = adjustedDraft(context, at, input);
		return { changes: [...ended, { list: 'drafts', id: draft.id, value: draft }], draftId: draft.id };
	},
	stop: (context, at, input) => ({ changes: endedEarlier(context, at, input) })
};

/** The pilot's program as a version without an end; the pilot gives way to it where that begins earlier. */
function adopted(context: Context, at: PilotAtPlace, { id, title, from }: ConcludeInput): Made {
	const { group, version } = at;
	const adoptedVersion = versionOfForm({ id, groupId: group.id }, { title, from }, programOf(version));
	const cut =
		version.effectiveTo && from >= version.effectiveTo ? version : { ...version, effectiveTo: from };
	const others = versionsOf(context.document, group.id).filter((one) => one !== version);
	const draft = draftOfPilot(context, at);
	return {
		policyId: id,
		changes: [
			...changedVersions(context, group.id, [...others, cut, adoptedVersion]),
			...adoptedStaffings(context, at, { id, from }),
			...(draft ? [adoptionChange(draft, id)] : [])
		]
	};
}

function adoptedStaffings(
	{ document }: Context,
	{ group, version }: PilotAtPlace,
	{ id, from }: Pick<ConcludeInput, 'id' | 'from'>
): EntryChange[] {
	const follows = !version.effectiveTo || from <= version.effectiveTo;
	if (follows) return staffingChanges(keptStaffings(document.staffings, version.id));
	const taken = { groupId: group.id, from, to: null, id };
	return staffingChanges(takenUpStaffings(document.staffings, dayStaffings(document, version.id), taken));
}

/** The days' staffings of a pilot, without when and for whom. */
function dayStaffings({ staffings }: Context['document'], policyId: string) {
	return staffingsOfPilot(staffings, policyId).during.map(
		({ template, shifts, handovers, activityGroups }) => ({ template, shifts, handovers, activityGroups })
	);
}

/** The version as it ends earlier than was planned, with its staffing; nothing where it ends as it would. */
function endedEarlier(
	context: Context,
	{ group, version }: PilotAtPlace,
	{ lastDay }: ConcludeInput
): EntryChange[] {
	const end = lastDay === '' ? version.effectiveTo : addDays(lastDay, 1);
	if (!end || end === version.effectiveTo) return [];
	const versions = versionsOf(context.document, group.id);
	const ended = versions.map((one) => (one.id === version.id ? { ...one, effectiveTo: end } : one));
	return [
		...changedVersions(context, group.id, ended),
		...staffingChanges({ kept: endedStaffings(context.document.staffings, version.id, end), gone: [] })
	];
}

/** The draft that the pilot came from, while it is open and still says the same. */
function draftOfPilot({ document }: Context, { pilot, version }: PilotAtPlace): Draft | null {
	const draft = document.drafts.find(({ id }) => id === pilot.draftId);
	return draft?.state === 'open' && sameProgram(draft.program, programOf(version)) ? draft : null;
}

/** A draft with the pilot's program, as a change to what would be in force without the pilot. */
function adjustedDraft(context: Context, at: PilotAtPlace, { id, title }: ConcludeInput): Draft {
	const base = otherVersionOn(context.document, at, context.today);
	const staffings = dayStaffings(context.document, at.version.id);
	return {
		...{ id, groupId: at.group.id, title: title.trim(), madeBy: makerOf(context) },
		...(base ? { baseId: base.id, baseProgram: mutable(base) } : {}),
		program: mutable(at.version),
		...(staffings.length > 0 ? { staffings } : {}),
		...{ state: 'open', recordedOn: context.today }
	};
}

function mutable({ templates, week, exceptions }: PilotAtPlace['version']): Draft['program'] {
	return { templates, week, exceptions };
}
