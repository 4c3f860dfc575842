/** What an actor may take out of the report of a period, as sheets. */
import type { Period } from '#domain/document/schema.ts';
import { reportOf } from '#domain/period/report.ts';
import type { Destination } from '#server/export/destination.ts';
import { programDocument } from '#server/export/program-document.ts';
import { reportSheet, reportTotalsSheet } from '#server/export/report-sheets.ts';
import type { Sheet } from '#server/export/sheet.ts';
import { SEES } from './export-destination.ts';
import type { Context } from './use-case.ts';

/**
 * The rows of the locations in reach, and the totals for who reaches all. What individual arrangements and keys
 * began counts in a report, so it follows the same roles as the figures of real youths. For outside the report is
 * of the document without anything about a youth: one of them is enough to change a location's outcome.
 */
export function sheetsOfReport(
	{ document, knowledge, may }: Context,
	period: Period,
	destination: Destination
): { rows: Sheet; totals: Sheet | null } {
	const sees = SEES[destination];
	const report = knowledge.once(`exports: report ${period.id} ${destination}`, () =>
		reportOf(destination === 'inside' ? document : programDocument(document), period)
	);
	const rows = report.locations.filter(({ locationId }) => may(sees, { locationIds: [locationId] }));
	return {
		rows: reportSheet(document, period, rows, destination),
		totals: may(sees, {}) ? reportTotalsSheet(period, report.totals, destination) : null
	};
}
