/** Occupancy as a sheet: youths on average by location and month, and where the number comes from. */
import type { OpenDeurDocument } from '#domain/document/schema.ts';
import type { MonthOccupancy } from '#domain/period/occupancy.ts';
import { decimalColumn, textColumn, yesNoColumn } from './columns.ts';
import { bilingual } from './labels.ts';
import { PlaceNames } from './place-names.ts';
import { fourDecimals, sheetOf, type ColumnOf, type Sheet } from './sheet.ts';

/** The months that are given. What somebody entered because there are no stays is marked as estimated. */
export function occupancySheet(document: OpenDeurDocument, months: readonly MonthOccupancy[]): Sheet {
	const names = new PlaceNames(document);
	const columns: ColumnOf<MonthOccupancy>[] = [
		textColumn('locationId', '1', ({ locationId }) => locationId),
		textColumn('locationName', '1', ({ locationId }) => names.of('location', locationId)),
		textColumn('month', '4', ({ month }) => month),
		decimalColumn('average', 'youths', '4', ({ present }) => fourDecimals(present)),
		decimalColumn('averageWithLeave', 'youths', '4', ({ staying }) => fourDecimals(staying)),
		yesNoColumn('estimated', '4', ({ source }) => source && source === 'entered')
	];
	return sheetOf({ name: 'occupancy', title: bilingual((t) => t.columns.sheet.occupancy) }, columns, months);
}
