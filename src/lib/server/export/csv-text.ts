/** Rows as CSV that a spreadsheet opens without running anything that stands in a cell. */
import Papa from 'papaparse';

/** Opens as UTF-8 in spreadsheets that would guess otherwise. */
export const BYTE_ORDER_MARK = '\uFEFF';

export const LINE_END = '\r\n';

/** A cell that begins so, after blanks and quotes too, would be taken for a formula on one line or on several. */
const RUNS = /^["\s]*[=+\-@＝＋－＠]|^[\t\r\n]/;

/**
 * One line without its line end. Text that would run as a formula gets an apostrophe in front; a number stays
 * a number, with the decimal sign that is asked for; null is an empty cell.
 */
export function csvLine(
	cells: readonly (string | number | null)[],
	delimiter = ',',
	decimal: '.' | ',' = '.'
): string {
	const written = cells.map((cell) => {
		if (typeof cell === 'number') return String(cell).replace('.', decimal);
		return Papa.unparse([[cell]], { delimiter, escapeFormulae: RUNS, newline: LINE_END });
	});
	return written.join(delimiter);
}
