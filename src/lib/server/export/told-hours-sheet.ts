/** Hours of real youths as a sheet for outside: rounded, with what is hidden marked (FORMAT.md section 9). */
import { TOLD_FIGURES, type ToldFigure } from '#domain/disclosure/pieces.ts';
import type { ToldQuery } from '#domain/disclosure/publication.ts';
import { EXTENTS, type ToldRow } from '#domain/disclosure/told-row.ts';
import { YOUTH_BASES } from '#domain/disclosure/youth-month.ts';
import type { OpenDeurDocument } from '#domain/document/schema.ts';
import { addDays, firstOfNextMonth } from '#domain/time/calendar.ts';
import {
	codeColumn,
	dateColumn,
	decimalColumn,
	textColumn,
	wholeColumn,
	type ColumnName
} from './columns.ts';
import { hiding, outsideColumns } from './destination.ts';
import { bilingual, meanings } from './labels.ts';
import { PlaceNames } from './place-names.ts';
import { HIDDEN, sheetOf, type Cell, type ColumnOf, type Sheet } from './sheet.ts';

type ToldColumn = ColumnOf<ToldRow>;

const BASIS = meanings(YOUTH_BASES, (t, basis) => t.bases.head[basis]);
const EXTENT = meanings(EXTENTS, (t, extent) => t.columns.extent[extent]);

const HOURS: Readonly<Record<ToldFigure, ColumnName>> = {
	mandatoryRoomMinutes: 'mandatoryRoomHoursPer24',
	secludedMinutes: 'secludedHoursPer24',
	lockedMinutes: 'lockedHoursPer24',
	restMandatoryRoomMinutes: 'restMandatoryRoomHoursPer24',
	restSecludedMinutes: 'restSecludedHoursPer24',
	restLockedMinutes: 'restLockedHoursPer24',
	nightMandatoryRoomMinutes: 'nightMandatoryRoomHoursPer24',
	nightSecludedMinutes: 'nightSecludedHoursPer24',
	nightLockedMinutes: 'nightLockedHoursPer24'
};

/** The sheet of a query, with the rows that are given. */
export function toldHoursSheet(
	document: OpenDeurDocument,
	query: ToldQuery,
	rows: readonly ToldRow[]
): Sheet {
	const { basis, by, per } = query;
	const names = new PlaceNames(document);
	const title = bilingual((t) => t.columns.sheet.hours(t.bases.basis[basis], t.columns.sheet.by[by]));
	const columns: ToldColumn[] = [
		codeColumn('basis', BASIS, '4', () => basis),
		textColumn('id', '1', ({ id }) => id),
		textColumn('name', '1', ({ id }) => names.of(by, id)),
		...(per === 'month' ? [textColumn<ToldRow>('month', '4', ({ month }) => month)] : []),
		dateColumn('firstDay', '4', ({ month }) => (month ? `${month}-01` : query.from)),
		dateColumn('lastDay', '4', ({ month }) => addDays(month ? firstOfNextMonth(month) : query.to, -1)),
		codeColumn('extent', EXTENT, '9', ({ extent }) => extent),
		wholeColumn('months', 'count', '9', ({ months }) => months),
		wholeColumn('monthsTold', 'count', '9', ({ monthsTold }) => monthsTold),
		orHidden(
			wholeColumn('youthsRounded', 'youths', '9', () => null),
			({ youths }) => youths
		),
		...TOLD_FIGURES.map((figure) =>
			orHidden(
				decimalColumn(HOURS[figure], 'hours', '4', () => null),
				({ hoursPer24 }) => hoursPer24.get(figure)
			)
		)
	];
	return sheetOf({ name: `hours-${basis}-${by}-${per}`, title }, outsideColumns(columns), rows);
}

/** A column of numbers; where there is none, it is hidden. */
function orHidden(column: ToldColumn, of: (row: ToldRow) => number | null | undefined): ToldColumn {
	return hiding({ ...column, of: (row): Cell => of(row) ?? HIDDEN });
}
