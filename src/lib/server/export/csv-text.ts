/** Rows as CSV that a spreadsheet opens without running anything that stands in a cell. */
import Papa from 'papaparse';

/** Opens as UTF-8 in spreadsheets that would guess otherwise. */
export const BYTE_ORDER_MARK = '\uFEFF';

export const LINE_END = '\r\n';

/** A cell that begins so would be taken for a formula, on one line or on several. */
const RUNS = /^[=+\-@\t\r\n＝＋－＠]/;

/** One line without its line end. Text that would run as a formula gets an apostrophe in front. */
export function csvLine(cells: readonly (string | number)[], delimiter = ','): string {
	return Papa.unparse([[...cells]], { delimiter, escapeFormulae: RUNS, newline: LINE_END });
}
