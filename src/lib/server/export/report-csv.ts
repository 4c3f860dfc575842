/** Rows of a period report as CSV, for the command line. */
import type { ReportedLocation, ReportRow } from '#domain/period/report-row.ts';
import { csvLine } from './csv-text.ts';

/** The fields of a location in the report, in the order of FORMAT.md section 5. */
export const REPORT_COLUMNS = [
	'locationId',
	'reported',
	'plannedMomentsMin',
	'plannedMomentsMax',
	'dayRest',
	'dayRestAlsoTightened',
	'dayRestTailored',
	'dayRestAmbition',
	'night',
	'nightAlsoTightened',
	'nightDoorAtEnd',
	'changesInPeriod'
] as const satisfies readonly (keyof ReportedLocation)[];

/** One line without its line end; of a location without data only its id and that there is none. */
export function reportLine(row: ReportRow): string {
	const known: Partial<Record<(typeof REPORT_COLUMNS)[number], unknown>> = row;
	return csvLine(REPORT_COLUMNS.map((name) => String(known[name] ?? '')));
}
