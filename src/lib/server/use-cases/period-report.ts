/** What an actor may take out of the report of a period, as sheets. */
import type { Period } from '#domain/document/schema.ts';
import { reportOf } from '#domain/period/report.ts';
import { reportSheet, reportTotalsSheet } from '#server/export/report-sheets.ts';
import type { Sheet } from '#server/export/sheet.ts';
import type { Context } from './use-case.ts';

/**
 * The rows of the locations in reach, and the totals for who reaches all. What individual arrangements and keys
 * began counts in a report, so it follows the same roles as the figures of real youths.
 */
export function sheetsOfReport(
	{ document, knowledge, may }: Context,
	period: Period
): { rows: Sheet; totals: Sheet | null } {
	const report = knowledge.once(`exports: report ${period.id}`, () => reportOf(document, period));
	const rows = report.locations.filter(({ locationId }) => may('see-figures', { locationIds: [locationId] }));
	return {
		rows: reportSheet(document, period, rows),
		totals: may('see-figures', {}) ? reportTotalsSheet(period, report.totals) : null
	};
}
