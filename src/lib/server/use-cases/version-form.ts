/** What is typed about a version (title, reason, dates): whether it can be taken, and what it makes of the version. */
import { isDate } from '#domain/document/formats.ts';
import type { Policy } from '#domain/document/schema.ts';
import { BASES_OF_RULE } from '#domain/document/vocabulary.ts';
import type { VersionForm } from '#domain/program/draft-schema.ts';
import type { DraftProgram } from '#domain/program/draft.ts';
import { addDays } from '#domain/time/calendar.ts';
import type { FieldProblem } from './outcome.ts';

/** A year that was mistyped would draw the whole history over centuries. */
const EARLIEST = '1990-01-01';
const LATEST = '2099-12-31';

/** What cannot be taken as it is; `others` are the other versions of the group, of which none begins on the same day. */
export function versionProblems(form: VersionForm, others: readonly Policy[]): FieldProblem[] {
	const { title = '', from = '', until = '', basis = '' } = form;
	const problems: FieldProblem[] = [];
	if (title.trim() === '') problems.push({ field: 'title', code: 'title-missing' });
	if (from === '') problems.push({ field: 'from', code: 'date-missing' });
	else if (!isDate(from)) problems.push({ field: 'from', code: 'date-unreadable' });
	else if (from < EARLIEST || from > LATEST) problems.push({ field: 'from', code: 'date-far' });
	if (until !== '' && !isDate(until)) problems.push({ field: 'until', code: 'date-unreadable' });
	else if (until !== '' && until < from) problems.push({ field: 'until', code: 'ends-before-start' });
	if (basis !== '' && !isBasis(basis)) problems.push({ field: 'basis', code: 'unknown-basis' });
	const taken = others.find(({ effectiveFrom }) => effectiveFrom === from);
	if (taken) problems.push({ field: 'from', code: 'date-taken', values: { title: taken.title, date: from } });
	return problems;
}

/** The version that a form without problems makes of a program. */
export function versionOfForm(
	{ id, groupId }: Pick<Policy, 'id' | 'groupId'>,
	form: VersionForm,
	program: DraftProgram
): Policy {
	const { title = '', reason = '', from = '', until = '', basis = '' } = form;
	return {
		id,
		groupId,
		effectiveFrom: from,
		...(until === '' ? {} : { effectiveTo: addDays(until, 1) }),
		title: title.trim(),
		...(reason.trim() === '' ? {} : { reason: reason.trim() }),
		templates: [...program.templates],
		week: program.week,
		exceptions: [...program.exceptions],
		...(isBasis(basis) ? { basis } : {})
	};
}

/** What a form holds before anything is typed: the version as it stands. */
export function formOfVersion({ title, reason, effectiveFrom, effectiveTo, basis }: Policy): VersionForm {
	return {
		title,
		reason: reason ?? '',
		from: effectiveFrom,
		until: effectiveTo ? addDays(effectiveTo, -1) : '',
		basis: basis ?? ''
	};
}

function isBasis(name: string): name is (typeof BASES_OF_RULE)[number] {
	return BASES_OF_RULE.some((basis) => basis === name);
}
