/** The file to start from: a line with the names of the columns, and an example that is refused where it is left in. */
import { BYTE_ORDER_MARK, csvLine, LINE_END } from '#server/export/csv-text.ts';
import { COLUMN_NAMES, COLUMNS, type CsvField, type CsvKind } from './kinds.ts';

/** No institution has location XX, so the example never becomes data. */
const EXAMPLES: Record<'nl' | 'en', Record<CsvField, string>> = {
	nl: {
		youth: 'XX0001',
		location: 'XX',
		group: 'Voorbeeldgroep',
		room: 'Kamer 1',
		from: '01-09-2026 14:00',
		to: '31-12-2026 10:30',
		through: '31-12-2026',
		reason: 'verlof'
	},
	en: {
		youth: 'XX0001',
		location: 'XX',
		group: 'Example group',
		room: 'Room 1',
		from: '2026-09-01 14:00',
		to: '2026-12-31 10:30',
		through: '2026-12-31',
		reason: 'leave'
	}
};

/** The columns of a template, in order; of the two ways to say an end only the first. */
function templateFields(kind: CsvKind): CsvField[] {
	const { required, optional } = COLUMNS[kind];
	const order: readonly CsvField[] = ['youth', 'location', 'group', 'room', 'from', 'to', 'reason'];
	const offered = kind === 'stays' ? optional.filter((field) => field !== 'location') : optional;
	return order.filter((field) => required.includes(field) || offered.includes(field));
}

/** The template of a kind as text, with `;` between the cells as Dutch spreadsheets expect. */
export function templateCsv(kind: CsvKind, language: 'nl' | 'en'): string {
	const fields = templateFields(kind);
	const names = fields.map((field) => COLUMN_NAMES[field][language][0]);
	const example = fields.map((field) => EXAMPLES[language][field]);
	return BYTE_ORDER_MARK + [names, example].map((cells) => csvLine(cells, ';') + LINE_END).join('');
}
