/** A sheet as CSV: one way for a Dutch spreadsheet, one for a program that calculates. */
import type { Language } from '#i18n/language.ts';
import { BYTE_ORDER_MARK, csvLine, LINE_END } from './csv-text.ts';
import { FILE_WORDS } from './labels.ts';
import { HIDDEN, meaningOf, type Cell, type Column, type Sheet } from './sheet.ts';

/** `;`, decimal comma, Dutch dates, a byte order mark, and words where the sheet has codes. */
export async function* spreadsheetCsv({ columns, rows }: Sheet, language: Language): AsyncGenerator<string> {
	const line = (cells: readonly (string | number | null)[]) => csvLine(cells, ';', ',') + LINE_END;
	yield BYTE_ORDER_MARK + line(columns.map((column) => headOf(column, language)));
	for await (const row of rows) yield line(columns.map((column, at) => shown(row[at], column, language)));
}

/**
 * `,`, decimal point, ISO dates and codes, under the names of the columns. What is hidden is left empty, so that
 * no program counts it as a number; sheets that hide say in each row which columns.
 */
export async function* researchCsv({ columns, rows }: Sheet): AsyncGenerator<string> {
	yield csvLine(columns.map(({ name }) => name)) + LINE_END;
	for await (const row of rows) {
		yield csvLine(row.map((cell) => (cell === HIDDEN ? null : cell))) + LINE_END;
	}
}

/** What a column is called for a reader, with its unit. */
export function headOf({ label, unit }: Column, language: Language): string {
	return unit ? `${label[language]} (${FILE_WORDS[language].columns.unit[unit]})` : label[language];
}

function shown(cell: Cell, column: Column, language: Language): string | number | null {
	const meaning = meaningOf(cell, column, language);
	return column.type === 'date' && typeof meaning === 'string'
		? meaning.split('-').reverse().join('-')
		: meaning;
}
