/** Rows of hours as a sheet: the twelve figures, and what follows from them (FORMAT.md section 4). */
import type { OpenDeurDocument } from '#domain/document/schema.ts';
import { FIGURE_NAMES, hoursPer24, type Figures } from '#domain/seclusion/figures.ts';
import type { Row } from '#domain/seclusion/hours.ts';
import { BASES, countsRealYouths, type HoursQuery } from '#domain/seclusion/query.ts';
import { addDays, firstOfNextMonth } from '#domain/time/calendar.ts';
import { codeColumn, dateColumn, decimalColumn, textColumn, wholeColumn, yesNoColumn } from './columns.ts';
import { destinationColumn, type SheetMark } from './destination.ts';
import { bilingual, meanings } from './labels.ts';
import { PlaceNames } from './place-names.ts';
import { fourDecimals, sheetOf, type ColumnOf, type Sheet } from './sheet.ts';

/** A row, and whether it was worked out from occupancy that somebody entered. */
export interface HoursItem {
	readonly row: Row;
	readonly estimated: boolean;
}

type HoursColumn = ColumnOf<HoursItem>;

const BASIS = meanings(BASES, (t, basis) => t.bases.head[basis]);

/** The sheet of a query. Rows come in their order, one by one; those of real youths are for inside, unless told. */
export function hoursSheet(
	document: OpenDeurDocument,
	query: HoursQuery,
	items: Iterable<HoursItem>,
	mark: SheetMark = countsRealYouths(query.basis) ? 'inside' : 'program'
): Sheet {
	const { basis, by, per } = query;
	const title = bilingual((t) => t.columns.sheet.hours(t.bases.basis[basis], t.columns.sheet.by[by]));
	const columns = [
		destinationColumn<HoursItem>(mark),
		...whoseColumns(document, query),
		...whenColumns(query),
		...FIGURES,
		...DERIVED
	];
	return sheetOf({ name: `hours-${basis}-${by}-${per}`, title }, columns, items);
}

function whoseColumns(document: OpenDeurDocument, { basis, by }: HoursQuery): HoursColumn[] {
	const names = new PlaceNames(document);
	const columns: HoursColumn[] = [
		codeColumn('basis', BASIS, '4', () => basis),
		textColumn('id', '1', ({ row }) => row.id)
	];
	if (by !== 'youth') columns.push(textColumn('name', '1', ({ row }) => names.of(by, row.id)));
	if (by !== 'group') return columns;
	return [
		...columns,
		textColumn('locationId', '1', ({ row }) => names.locationOf(row.id)?.id),
		textColumn('locationName', '1', ({ row }) => names.locationOf(row.id)?.name)
	];
}

function whenColumns(query: HoursQuery): HoursColumn[] {
	const { per } = query;
	const columns: HoursColumn[] = [
		dateColumn('firstDay', '4', ({ row }) => daysOf(row, query).from),
		dateColumn('lastDay', '4', ({ row }) => addDays(daysOf(row, query).to, -1))
	];
	if (per === 'month') columns.unshift(textColumn('month', '4', ({ row }) => row.month));
	return columns;
}

/** The days that a row counts: its month or day, as far as it lies in the range that was asked. */
function daysOf({ month, day }: Row, { from, to }: HoursQuery): { from: string; to: string } {
	if (day) return { from: day, to: addDays(day, 1) };
	if (!month) return { from, to };
	const first = `${month}-01`;
	const next = firstOfNextMonth(month);
	return { from: first > from ? first : from, to: next < to ? next : to };
}

const FIGURES: readonly HoursColumn[] = FIGURE_NAMES.map((name) =>
	wholeColumn(name, name === 'moments' ? 'count' : 'minutes', '4', ({ row }) => row[name])
);

const DERIVED: readonly HoursColumn[] = [
	wholeColumn('knownMinutes', 'minutes', '4', ({ row }) => row.presentMinutes - row.unknownMinutes),
	per24('mandatoryRoomHoursPer24', 'mandatoryRoomMinutes'),
	per24('secludedHoursPer24', 'secludedMinutes'),
	per24('lockedHoursPer24', 'lockedMinutes'),
	yesNoColumn('estimated', '4', ({ estimated }) => estimated)
];

function per24(
	name: 'mandatoryRoomHoursPer24' | 'secludedHoursPer24' | 'lockedHoursPer24',
	figure: keyof Figures
): HoursColumn {
	return decimalColumn(name, 'hours', '4', ({ row }) => fourDecimals(hoursPer24(row[figure], row)));
}
