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
import { destinationColumn, hiding, outsideColumns, type Destination } from './destination.ts';
import { bilingual, meanings } from './labels.ts';
import { PlaceNames } from './place-names.ts';
import { HIDDEN, sheetOf, type Cell, type ColumnOf, type Sheet } from './sheet.ts';

const DAY_REST = meanings(DAY_REST_RESULTS, (t, result) => t.columns.dayRest[result]);
const NIGHT = meanings(NIGHT_RESULTS, (t, result) => t.columns.night[result]);
const NIGHT_DOOR = meanings(NIGHT_DOORS, (t, door) => t.columns.nightDoor[door]);

/**
 * The rows of a report, as far as they are given. A location without data is there, and says so. Whether something
 * began for one youth is hidden outside.
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
		where(codeColumn('night', NIGHT, '5', ({ night }) => night)),
		yesNo('nightAlsoTightened'),
		where(codeColumn('nightDoorAtEnd', NIGHT_DOOR, '5', ({ nightDoorAtEnd }) => nightDoorAtEnd)),
		count('changesInPeriod')
	];
	return sheetOf({ name: `report-${period.id}`, title }, marked(columns, destination), rows);
}

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

function marked<Item>(columns: readonly ColumnOf<Item>[], destination: Destination): ColumnOf<Item>[] {
	return destination === 'outside' ? outsideColumns(columns) : [destinationColumn('inside'), ...columns];
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
	return sheetOf({ name: `report-${period.id}-totals`, title }, all, totalsOf(totals));
}

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
