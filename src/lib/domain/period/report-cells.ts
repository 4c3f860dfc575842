/** The cells of the report's tables, and which locations are behind each (FORMAT.md section 5). */
import { DAY_REST_RESULTS, NIGHT_DOORS, NIGHT_RESULTS } from '../document/vocabulary.ts';
import type { ReportedLocation, ReportRow } from './report-row.ts';
import { percentage, type Share } from './report-totals.ts';

/** The tables of section 5; those that say what came beside a result; and whether anything is known at all. */
export const REPORT_TABLES = [
	'plannedMoments',
	'dayRest',
	'dayRestBesides',
	'night',
	'nightBesides',
	'nightUnchangedDoor',
	'known'
] as const;

export type ReportTable = (typeof REPORT_TABLES)[number];

/** One cell: how many locations are in it, and which. */
export interface ReportCell extends Share {
	readonly table: ReportTable;
	/** The heading of its row: a result, a number of moments, a door. */
	readonly is: string;
	readonly locationIds: readonly string[];
}

const BESIDES = ['tailored', 'ambition', 'also-tightened'] as const;

/** The headings of the rows of each table, in order; of planned moments those that occur. */
const HEADINGS: Record<Exclude<ReportTable, 'plannedMoments'>, readonly string[]> = {
	dayRest: DAY_REST_RESULTS,
	dayRestBesides: BESIDES,
	night: NIGHT_RESULTS,
	nightBesides: ['also-tightened'],
	nightUnchangedDoor: NIGHT_DOORS,
	known: ['reported', 'missing']
};

/** The cells of one table, in order. Percentages are of N, the locations that are reported. */
export function cellsOf(rows: readonly ReportRow[], table: ReportTable): ReportCell[] {
	const total = rows.filter(({ reported }) => reported).length;
	const behind = new Map<string, string[]>();
	for (const row of rows) {
		for (const is of headingsOf(row, table)) {
			behind.set(is, [...(behind.get(is) ?? []), row.locationId]);
		}
	}
	const headings = table === 'plannedMoments' ? [...behind.keys()].sort(byNumber) : HEADINGS[table];
	return headings.map((is) => {
		const locationIds = behind.get(is) ?? [];
		const n = locationIds.length;
		const of = table === 'known' ? rows.length : total;
		return { table, is, locationIds, n, pct: percentage(n, of) };
	});
}

/** Under which headings of a table a location stands. */
function headingsOf(row: ReportRow, table: ReportTable): readonly string[] {
	if (table === 'known') return [row.reported ? 'reported' : 'missing'];
	return row.reported ? HEADINGS_OF[table](row) : [];
}

const HEADINGS_OF: Record<Exclude<ReportTable, 'known'>, (row: ReportedLocation) => readonly string[]> = {
	plannedMoments: ({ plannedMomentsMax }) => [String(plannedMomentsMax)],
	dayRest: ({ dayRest }) => [dayRest],
	dayRestBesides: ({ dayRestTailored, dayRestAmbition, dayRestAlsoTightened }) => {
		const isSo = {
			tailored: dayRestTailored,
			ambition: dayRestAmbition,
			'also-tightened': dayRestAlsoTightened
		};
		return BESIDES.filter((name) => isSo[name]);
	},
	night: ({ night }) => [night],
	nightBesides: ({ nightAlsoTightened }) => (nightAlsoTightened ? ['also-tightened'] : []),
	nightUnchangedDoor: ({ night, nightDoorAtEnd }) => (night === 'unchanged' ? [nightDoorAtEnd] : [])
};

function byNumber(one: string, other: string): number {
	return Number(one) - Number(other);
}
