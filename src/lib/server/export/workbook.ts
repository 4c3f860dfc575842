/** A sheet as an XLSX workbook: the rows with typed cells, and beside them what the columns mean. */
import type { Language } from '#i18n/language.ts';
import writeWorkbook, { type CellObject } from 'write-excel-file/node';
import { codebookHead, codebookRows } from './codebook.ts';
import { headOf } from './csv-file.ts';
import { FILE_WORDS } from './labels.ts';
import { meaningOf, type Cells, type Column, type Sheet } from './sheet.ts';

/** A workbook is made in memory and in one go, during which nobody else is served: about a second. */
export const MOST_ROWS = 10_000;

/** Longer text makes a spreadsheet repair the file on opening. */
const MOST_LETTERS = 32_767;

const DATE_FORMAT = 'dd-mm-yyyy';

/** The bytes of the workbook; null where it would have more than `MOST_ROWS` rows. */
export async function workbookOf(sheet: Sheet, language: Language): Promise<Uint8Array<ArrayBuffer> | null> {
	const { columns, rows } = sheet;
	const data: CellObject[][] = [];
	for await (const row of rows) {
		if (data.length === MOST_ROWS) return null;
		data.push(typedRow(row, columns, language));
	}
	const t = FILE_WORDS[language].columns.codebook;
	const heads = columns.map((column) => headOf(column, language));
	const workbook = writeWorkbook([
		{
			sheet: t.data,
			data: [heads.map(head), ...data],
			columns: heads.map((text) => ({ width: widthOf(text) })),
			stickyRowsCount: 1
		},
		{
			sheet: t.columns,
			data: [codebookHead(language).map(head), ...codebookRows([sheet], language).map(textRow)],
			columns: codebookHead(language).map(() => ({ width: 32 })),
			stickyRowsCount: 1
		}
	]);
	return new Uint8Array(await workbook.toBuffer());
}

function typedRow(row: Cells, columns: readonly Column[], language: Language): CellObject[] {
	return columns.map((column, at) => typedCell(meaningOf(row[at], column, language), column));
}

/** Text is text whatever it begins with: a workbook says of each cell what it is. */
function typedCell(cell: ReturnType<typeof meaningOf>, { type }: Column): CellObject {
	if (cell === null) return {};
	if (typeof cell === 'number') return { value: cell, type: Number };
	if (type === 'date') return { value: new Date(`${cell}T00:00:00Z`), type: Date, format: DATE_FORMAT };
	return { value: cell.slice(0, MOST_LETTERS), type: String };
}

function textRow(texts: readonly string[]): CellObject[] {
	return texts.map((value) => (value === '' ? {} : { value, type: String, wrap: true }));
}

function head(value: string): CellObject {
	return { value, type: String, fontWeight: 'bold', wrap: true };
}

function widthOf(text: string): number {
	return Math.min(24, Math.max(10, text.length + 2));
}
