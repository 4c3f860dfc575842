/** The period report as sheets: a row for each location, and the totals (FORMAT.md section 5). */
import type { OpenDeurDocument, Period } from '#domain/document/schema.ts';
import { DAY_REST_RESULTS, NIGHT_DOORS, NIGHT_RESULTS } from '#domain/document/vocabulary.ts';
import type { ReportedLocation, ReportRow } from '#domain/period/report-row.ts';
import type { ReportTotals, Share } from '#domain/period/report-totals.ts';
import {
	codeColumn,
	decimalColumn,
	textColumn,
	wholeColumn,
	yesNoColumn,
	type ColumnName
} from './columns.ts';
import {
	destinationColumn,
	hiding,
	ofProgram,
	outsideColumns,
	programColumn,
	type Destination
} from './destination.ts';
import { bilingual, meanings } from './labels.ts';
import { PlaceNames } from './place-names.ts';
import { HIDDEN, sheetOf, type Cell, type ColumnOf, type Sheet } from './sheet.ts';

const DAY_REST = meanings(DAY_REST_RESULTS, (t, result) => t.report.tables.is.dayRest[result]);
const NIGHT = meanings(NIGHT_RESULTS, (t, result) => t.report.tables.is.night[result]);
const NIGHT_DOOR = meanings(NIGHT_DOORS, (t, door) => t.report.tables.is.nightUnchangedDoor[door]);

/**
 * The rows of a report, as far as they are given. A location without data is there, and says so. Whether something
 * began for one youth is hidden outside, and what that might have changed is said to be of the program alone: in
 * every file for outside, so that the mark itself tells nothing.
 */
export function reportSheet(
	document: OpenDeurDocument,
	period: Period,
	rows: readonly ReportRow[],
	destination: Destination
): Sheet {
	const isOutside = destination === 'outside';
	const names = new PlaceNames(document);
	const title = bilingual((t) => t.columns.sheet.report(period.name));
	const columns: ColumnOf<ReportRow>[] = [
		textColumn('locationId', '5', ({ locationId }) => locationId),
		textColumn('locationName', '1', ({ locationId }) => names.of('location', locationId)),
		yesNoColumn('reported', '5', ({ reported }) => reported),
		count('plannedMomentsMin'),
		count('plannedMomentsMax'),
		where(codeColumn('dayRest', DAY_REST, '5', ({ dayRest }) => dayRest)),
		yesNo('dayRestAlsoTightened'),
		isOutside ? hidden(yesNo('dayRestTailored')) : yesNo('dayRestTailored'),
		yesNo('dayRestAmbition'),
		...(isOutside ? NIGHT_COLUMNS.map(ofProgram) : NIGHT_COLUMNS),
		where(codeColumn('nightDoorAtEnd', NIGHT_DOOR, '5', ({ nightDoorAtEnd }) => nightDoorAtEnd)),
		count('changesInPeriod')
	];
	return sheetOf({ name: `report-${period.id}`, title }, marked(columns, destination), rows);
}

/** What one youth's arrangement or key may change the outcome of. */
const NIGHT_COLUMNS: readonly ColumnOf<ReportRow>[] = [
	where(codeColumn('night', NIGHT, '5', ({ night }) => night)),
	yesNo('nightAlsoTightened')
];
const NIGHT_NAMES = NIGHT_COLUMNS.map(({ name }) => name).join(' ');

type CountField = 'plannedMomentsMin' | 'plannedMomentsMax' | 'changesInPeriod';
type YesNoField = 'dayRestAlsoTightened' | 'dayRestTailored' | 'dayRestAmbition' | 'nightAlsoTightened';

function count(name: CountField & ColumnName): ColumnOf<ReportRow> {
	return where(wholeColumn(name, 'count', '5', (row) => row[name]));
}

function yesNo(name: YesNoField & ColumnName): ColumnOf<ReportRow> {
	return where(yesNoColumn(name, '5', (row) => row[name]));
}

/** What no file for outside tells, where it is known. */
function hidden(column: ColumnOf<ReportRow>): ColumnOf<ReportRow> {
	return hiding({ ...column, of: (row) => (row.reported ? HIDDEN : null) });
}

function marked(columns: readonly ColumnOf<ReportRow>[], destination: Destination): ColumnOf<ReportRow>[] {
	if (destination === 'inside') return [destinationColumn('inside'), ...columns];
	return [...outsideColumns(columns), programColumn(({ reported }) => (reported ? NIGHT_NAMES : null))];
}

/** Empty where nothing is known of a location. */
function where(column: ColumnOf<ReportedLocation>): ColumnOf<ReportRow> {
	return { ...column, of: (row): Cell => (row.reported ? column.of(row) : null) };
}

interface Total {
	readonly topic: (typeof TOPICS)[number];
	/** A code of the topic, or a number of moments. */
	readonly outcome: string;
	readonly share: Share;
}

const TOPICS = ['planned-moments', 'day-rest', 'night', 'night-unchanged-door'] as const;
const TOPIC = meanings(TOPICS, (t, topic) => t.columns.topic[topic]);

/** Totals of a report, one row for each outcome: how many locations, and which part of those with data. */
export function reportTotalsSheet(period: Period, totals: ReportTotals, destination: Destination): Sheet {
	const title = bilingual((t) => t.columns.sheet.reportTotals(period.name));
	const columns: ColumnOf<Total>[] = [
		codeColumn('topic', TOPIC, '5', ({ topic }) => topic),
		textColumn('outcome', '5', ({ outcome }) => outcome),
		wholeColumn('n', 'count', '5', ({ share }) => share.n),
		decimalColumn('pct', 'percent', '5', ({ share }) => share.pct)
	];
	const all = [destinationColumn<Total>(destination), ...columns];
	if (destination === 'outside') {
		all.push(programColumn(({ topic }) => (NIGHT_TOPICS.has(topic) ? 'n pct' : null)));
	}
	return sheetOf({ name: `report-${period.id}-totals`, title }, all, totalsOf(totals));
}

const NIGHT_TOPICS: ReadonlySet<Total['topic']> = new Set(['night', 'night-unchanged-door']);

function totalsOf({ plannedMoments, dayRest, night, nightUnchangedDoor }: ReportTotals): Total[] {
	const of = (topic: Total['topic'], shares: Readonly<Record<string, Share>>): Total[] =>
		Object.entries(shares).map(([outcome, share]) => ({ topic, outcome, share }));
	return [
		...of('planned-moments', plannedMoments),
		...of('day-rest', dayRest),
		...of('night', night),
		...of('night-unchanged-door', nightUnchangedDoor)
	];
}
