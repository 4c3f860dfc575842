/** Occupancy as a sheet: youths on average by location and month, and where the number comes from. */
import { roundedYouths } from '#domain/disclosure/threshold.ts';
import type { OpenDeurDocument } from '#domain/document/schema.ts';
import type { MonthOccupancy } from '#domain/period/occupancy.ts';
import { decimalColumn, textColumn, wholeColumn, yesNoColumn } from './columns.ts';
import { destinationColumn, hiding, outsideColumns } from './destination.ts';
import { bilingual } from './labels.ts';
import { PlaceNames } from './place-names.ts';
import { fourDecimals, HIDDEN, sheetOf, type ColumnOf, type Sheet } from './sheet.ts';

type OccupancyColumn = ColumnOf<MonthOccupancy>;

/** The months that are given. What somebody entered because there are no stays is marked as estimated. */
export function occupancySheet(document: OpenDeurDocument, months: readonly MonthOccupancy[]): Sheet {
	const columns = [
		destinationColumn<MonthOccupancy>('inside'),
		...whereAndWhen(document),
		decimalColumn<MonthOccupancy>('average', 'youths', '4', ({ present }) => fourDecimals(present)),
		decimalColumn<MonthOccupancy>('averageWithLeave', 'youths', '4', ({ staying }) => fourDecimals(staying)),
		ESTIMATED
	];
	return sheetOf(OCCUPANCY, columns, months);
}

/**
 * The same for outside: averages to the nearest five, hidden where `isTold` does not let a month out. With leave
 * counted there is none: what lies between the two are the few who were on leave.
 */
export function toldOccupancySheet(
	document: OpenDeurDocument,
	months: readonly MonthOccupancy[],
	isTold: (month: MonthOccupancy) => boolean
): Sheet {
	const average = wholeColumn<MonthOccupancy>('averageRounded', 'youths', '9', () => null);
	const columns = outsideColumns<MonthOccupancy>([
		...whereAndWhen(document),
		hiding({
			...average,
			of: (month) => (month.present === null ? null : isTold(month) ? roundedYouths(month.present) : HIDDEN)
		}),
		ESTIMATED
	]);
	return sheetOf(OCCUPANCY, columns, months);
}

const OCCUPANCY = { name: 'occupancy', title: bilingual((t) => t.columns.sheet.occupancy) };

const ESTIMATED: OccupancyColumn = yesNoColumn(
	'estimated',
	'4',
	({ source }) => source && source === 'entered'
);

function whereAndWhen(document: OpenDeurDocument): OccupancyColumn[] {
	const names = new PlaceNames(document);
	return [
		textColumn('locationId', '1', ({ locationId }) => locationId),
		textColumn('locationName', '1', ({ locationId }) => names.of('location', locationId)),
		textColumn('month', '4', ({ month }) => month)
	];
}
