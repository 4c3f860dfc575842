/** Rows of hours as CSV: the same lines on screen and on the command line. */
import { FIGURE_NAMES } from '#domain/seclusion/figures.ts';
import type { Row } from '#domain/seclusion/hours.ts';
import type { RowsPer } from '#domain/seclusion/query.ts';
import { csvLine } from './csv-text.ts';

/** The columns of a breakdown: id, month or day where asked, and the twelve figures. */
export function hoursColumns(per: RowsPer): string[] {
	return ['id', ...(per === 'total' ? [] : [per]), ...FIGURE_NAMES];
}

/** One line without its line end; cells that a spreadsheet would take for a formula are defused. */
export function hoursLine(row: Row, per: RowsPer): string {
	const label = per === 'total' ? [] : [row[per] ?? ''];
	return csvLine([row.id, ...label, ...FIGURE_NAMES.map((name) => row[name])]);
}
