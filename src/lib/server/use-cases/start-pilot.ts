/** Tries a draft out: a version that ends by itself, with what is asked of it and what is expected. */
import { isDate } from '#domain/document/formats.ts';
import type { Pilot, Policy } from '#domain/document/schema.ts';
import { settingOn } from '#domain/institution/lock-on.ts';
import type { VersionForm } from '#domain/program/draft-schema.ts';
import { policyInForce } from '#domain/program/in-force.ts';
import { weekFigures } from '#domain/redesign/draft-changes.ts';
import { ordinaryWeek } from '#domain/seclusion/week.ts';
import { versionChanges } from './adoption-changes.ts';
import { becomingProblems } from './adopt-draft.ts';
import { versionsOf } from './group-draft.ts';
import { NOT_FOUND, type FieldProblem, type Outcome } from './outcome.ts';
import { recordBatch } from './record-batch.ts';
import { already, type RecordedBatch } from './record-urgent-measure.ts';
import { refusalOf, runningPilot, sharedDraftAt, type DraftAtPlace } from './shared-draft.ts';
import { useCase, type Context } from './use-case.ts';
import { versionOfForm } from './version-form.ts';

export interface StartPilotInput {
	readonly draftId: string;
	/** Of the version to be, made when the form was opened: posted twice, it is one pilot. */
	readonly id: string;
	readonly pilotId: string;
	readonly position: number;
	/** With a last day. */
	readonly form: VersionForm;
	/** What one wants to know. */
	readonly question: string;
	/** What will be looked at; one line each. */
	readonly lookAt: readonly string[];
	readonly reviewOn: string;
}

/** As adopting a draft, and refused without a last day, a question, something to look at, or a day to look back. */
export const startPilot = useCase(
	'start-pilot',
	'create',
	async (context, input: StartPilotInput): Promise<Outcome<RecordedBatch>> => {
		const at = sharedDraftAt(context, input.draftId);
		context.demand('record-version', at?.place ?? {});
		if (!at) return NOT_FOUND;
		const known = context.document.pilots.find(({ id }) => id === input.pilotId);
		if (known) return known.draftId === at.draft.id ? already(context, known.id) : NOT_FOUND;
		if (context.knowledge.entry('policies', input.id)) return NOT_FOUND;
		const refusal = refusalOf([
			...becomingProblems(context, at, input.form),
			...pilotProblems(context, input)
		]);
		if (refusal) return refusal;
		const { draft } = at;
		const version = versionOfForm({ id: input.id, groupId: draft.groupId }, input.form, draft.program);
		const pilot = pilotOf(context, at, input, version);
		const changes = [
			...versionChanges(context, draft, version),
			{ list: 'pilots', id: pilot.id, value: pilot } as const
		];
		return recordBatch(context, { id: pilot.id, position: input.position }, changes);
	}
);

const MOST_LOOKED_AT = 10;

function pilotProblems({ document }: Context, input: StartPilotInput): FieldProblem[] {
	const { form, question, lookAt, reviewOn, draftId } = input;
	const { from = '', until = '' } = form;
	const problems: FieldProblem[] = [];
	if (until === '') problems.push({ field: 'until', code: 'until-missing' });
	if (question.trim() === '') problems.push({ field: 'question', code: 'question-missing' });
	if (linesOf(lookAt).length === 0) problems.push({ field: 'lookAt', code: 'look-at-missing' });
	if (linesOf(lookAt).length > MOST_LOOKED_AT) problems.push({ field: 'lookAt', code: 'look-at-many' });
	if (!isDate(reviewOn)) problems.push({ field: 'reviewOn', code: 'review-missing' });
	else if (isDate(from) && reviewOn <= from) problems.push({ field: 'reviewOn', code: 'review-early' });
	if (runningPilot(document, draftId)) problems.push({ field: 'draft', code: 'pilot-runs' });
	return problems;
}

function linesOf(lines: readonly string[]): string[] {
	return lines.map((line) => line.trim()).filter((line) => line !== '');
}

/** Before: what would hold on the first day without the pilot. */
function pilotOf(
	{ document, today }: Context,
	{ draft, group }: DraftAtPlace,
	{ pilotId: id, question, lookAt, reviewOn }: StartPilotInput,
	version: Policy
): Pilot {
	const { lock } = settingOn(group, version.effectiveFrom);
	const expected = weekFigures(ordinaryWeek(version, lock));
	const otherwise = policyInForce(versionsOf(document, group.id), version.effectiveFrom);
	const before = otherwise ? weekFigures(ordinaryWeek(otherwise, lock)) : NOTHING;
	return {
		...{ id, policyId: version.id, draftId: draft.id, question: question.trim(), lookAt: linesOf(lookAt) },
		...{ reviewOn, before, expected, recordedOn: today }
	};
}

const NO_MINUTES = { mandatoryRoomMinutes: 0, secludedMinutes: 0, lockedMinutes: 0 };
const NOTHING = { rest: NO_MINUTES, night: NO_MINUTES };
