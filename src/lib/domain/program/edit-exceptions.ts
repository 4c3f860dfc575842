/** Ranges of dates on which another template holds than the week says, each with a reason. */
import { isDate } from '../document/formats.ts';
import type { DateException } from '../document/schema.ts';
import { BASES_OF_RULE } from '../document/vocabulary.ts';
import { draftTemplate, type DraftProgram } from './draft.ts';
import { changed, refuse, type EditResult } from './edit-result.ts';

/** A new exception, listed last: it goes before the ones that hold the same dates. */
export function addException(program: DraftProgram, exception: DateException): EditResult {
	const problem = problemOf(program, exception);
	return problem ?? changed({ ...program, exceptions: [...program.exceptions, exception] });
}

/** Another range, template or reason, at its place in the list. */
export function changeException(program: DraftProgram, index: number, exception: DateException): EditResult {
	if (!program.exceptions[index]) return GONE;
	const problem = problemOf(program, exception);
	return problem ?? changed({ ...program, exceptions: program.exceptions.with(index, exception) });
}

export function removeException(program: DraftProgram, index: number): EditResult {
	if (!program.exceptions[index]) return GONE;
	return changed({ ...program, exceptions: program.exceptions.toSpliced(index, 1) });
}

const GONE = refuse({ code: 'gone', what: 'exception' });

/** `to` is the first day on which it no longer holds, as everywhere in a document. */
function problemOf(program: DraftProgram, { from, to, template, basis }: DateException): EditResult | null {
	if (!isDate(from)) return refuse({ code: 'bad-date', field: 'from' });
	if (!isDate(to)) return refuse({ code: 'bad-date', field: 'until' });
	if (to <= from) return refuse({ code: 'bad-dates' });
	if (basis && !BASES_OF_RULE.includes(basis)) return refuse({ code: 'bad-value', field: 'basis' });
	return draftTemplate(program, template) ? null : refuse({ code: 'gone', what: 'template' });
}
