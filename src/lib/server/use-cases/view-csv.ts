/** What a CSV file of each kind looks like, and how large it may be. */
import { COLUMN_NAMES, COLUMNS, CSV_KINDS, type CsvField } from '#server/csv/kinds.ts';
import { MOST_BYTES, MOST_ROWS } from '#server/csv/read-table.ts';
import { done } from './outcome.ts';
import { useCase } from './use-case.ts';
import { everythingInReach } from './view-shell.ts';

/** Of every kind its columns, required ones first, with all names they may have. */
export const viewCsv = useCase('view-csv', 'read', ({ actor, demand }, _: null) => {
	demand('change-stay', everythingInReach(actor.scope));
	return done({
		most: { rows: MOST_ROWS, megabytes: MOST_BYTES / 1_000_000 },
		kinds: CSV_KINDS.map((kind) => ({
			kind,
			columns: [
				...COLUMNS[kind].required.map((field) => columnOf(field, true)),
				...COLUMNS[kind].optional.map((field) => columnOf(field, false))
			]
		}))
	});
});

function columnOf(field: CsvField, isRequired: boolean) {
	return { field, isRequired, names: COLUMN_NAMES[field] };
}
