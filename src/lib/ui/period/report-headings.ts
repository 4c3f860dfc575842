/** The words of a cell of the report: the heading of its row, and where it opens. */
import type { ReportCell, ReportTable } from '#domain/period/report-cells.ts';
import type { Words } from '#i18n/words.ts';

/** The heading of a row: "vervallen", "2 momenten". */
export function headingOf({ table, is }: Pick<ReportCell, 'table' | 'is'>, t: Words): string {
	if (table === 'plannedMoments') return t.report.tables.is.plannedMoments(is);
	const headings: Readonly<Record<string, string>> = t.report.tables.is[table];
	return headings[is] ?? is;
}

/** The address of the locations behind a cell. */
export function cellHref(
	periodId: string,
	{ table, is }: { readonly table: ReportTable; readonly is: string }
): string {
	const query = new URLSearchParams({ table, is });
	return `/periods/${encodeURIComponent(periodId)}/locations?${query}`;
}
