/** A sheet as the file that somebody asked for, or why there is none. */
import type { HoursQuery } from '#domain/seclusion/query.ts';
import { isDate } from '#domain/document/formats.ts';
import { dayNumber } from '#domain/time/calendar.ts';
import { FORMATS, writeSheet, type Format } from '#server/export/formats.ts';
import { unlessEmpty, type Sheet } from '#server/export/sheet.ts';
import { MOST_ROWS } from '#server/export/workbook.ts';
import type { WrittenFile } from '#server/export/written-file.ts';
import { done, type FieldProblem, type Outcome, type Refusal } from './outcome.ts';
import type { Context } from './use-case.ts';
import type { World } from './world.ts';

export type { WrittenFile } from '#server/export/written-file.ts';
export { FORMATS } from '#server/export/formats.ts';

/** How a file is to be written; `format` is as a form sends it. */
export interface Wish {
	readonly format: string;
	readonly language: 'nl' | 'en';
}

/** Longer than any record of this field. */
const MOST_DAYS = 50 * 366;

/** The file. An export of nothing is refused, so that nobody takes an empty file for an answer. */
export async function fileOf(
	{ world }: Context,
	sheet: Sheet,
	fileName: string,
	wish: Wish
): Promise<Outcome<WrittenFile>> {
	const format = formatOf(wish.format);
	if (!format) return refusedAt('format', 'choose');
	const filled = format === 'codebook' ? sheet : await unlessEmpty(sheet);
	if (!filled) return refusedAt('nothing', 'nothing');
	const writing = { fileName, format, language: wish.language, at: madeAt(world) };
	const file = await writeSheet(filled, writing);
	return file ? done(file) : refusedAt('format', 'too-many-rows', { most: MOST_ROWS });
}

/** The moment that files carry: now; for who looks back the day on which that was known. */
export function madeAt(world: World): string {
	return world.knownOn === null ? world.now() : `${world.knownOn}T00:00:00.000Z`;
}

/** What is wrong with a range as a form sends it: half-open, though screens name the last day. */
export function rangeProblems({ from, to }: Pick<HoursQuery, 'from' | 'to'>): FieldProblem[] {
	if (!isDate(from)) return [{ field: 'from', code: 'date-unreadable' }, ...endProblems(to)];
	if (!isDate(to)) return endProblems(to);
	if (from >= to) return [{ field: 'through', code: 'ends-before-start' }];
	const days = dayNumber(to) - dayNumber(from);
	return days > MOST_DAYS ? [{ field: 'through', code: 'range-too-long' }] : [];
}

/** A refusal at one field of the form. */
export function refusedAt(field: string, code: string, values?: FieldProblem['values']): Refusal {
	return { ok: false, reason: 'fields', fields: [{ field, code, values }] };
}

function endProblems(to: string): FieldProblem[] {
	return isDate(to) ? [] : [{ field: 'through', code: 'date-unreadable' }];
}

function formatOf(text: string): Format | undefined {
	return FORMATS.find((format) => format === text);
}
