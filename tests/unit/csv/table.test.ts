/** The shape of files: separators, quotes, headers in any order and language, and what is wrong with a whole file. */
import { expect, test } from 'vitest';
import { MOST_ROWS, readTable, type Table } from '#server/csv/read-table.ts';
import { templateCsv } from '#server/csv/template.ts';
import { COLUMN_NAMES, CSV_FIELDS, CSV_KINDS, type CsvKind } from '#server/csv/kinds.ts';
import { LANGUAGES } from '#i18n/language.ts';
import { loadWords } from '#i18n/words.ts';

function tableOf(text: string, kind: CsvKind = 'stays'): Table {
	const read = readTable(text, kind);
	if (!read.ok) throw new Error(JSON.stringify(read.problem));
	return read.table;
}

const fieldsOf = (table: Table) => [...table.fields.keys()];

test.each([
	['semicolons', 'jongere;groep;vanaf\nNO0001;Eik, beneden;2026-01-01\n', ';'],
	['commas', 'jongere,groep,vanaf\nNO0001,Eik; boven,2026-01-01\n', ','],
	['tabs', 'jongere\tgroep\tvanaf\nNO0001\tEik\t2026-01-01\n', '\t'],
	['a line that names the separator', 'sep=,\njongere,groep,vanaf\nNO0001,Eik,2026-01-01\n', ','],
	['commas in an unknown column', 'jongere;groep;vanaf;a,b,c\nNO0001;Eik;2026-01-01;\n', ';']
])('%s are found', (_, text, delimiter) => {
	const table = tableOf(text);
	expect(table.delimiter).toBe(delimiter);
	expect(fieldsOf(table)).toEqual(['youth', 'group', 'from']);
	expect(table.rows).toHaveLength(1);
});

test.each([
	['Jongere;GROEP; Vanaf ', ['youth', 'group', 'from']],
	['vanaf;jongerenummer;leefgroep;kamer;t/m', ['from', 'youth', 'group', 'room', 'through']],
	['youth number;group;room;from;until', ['youth', 'group', 'room', 'from', 'to']],
	['\uFEFFjongere;groep;vanaf', ['youth', 'group', 'from']],
	['"jongere";"groep";"vanaf"', ['youth', 'group', 'from']],
	['jongere;groep;vanaf;regel;waarom geweigerd', ['youth', 'group', 'from']]
])('the header %j is understood', (header, fields) => {
	expect(fieldsOf(tableOf(`${header}\nx;y;z\n`))).toEqual(fields);
});

test('columns that are not used are named', () => {
	expect(tableOf('jongere;groep;vanaf;Opmerking;kleur\na;b;c;d;e\n').unused).toEqual(['Opmerking', 'kleur']);
	expect(tableOf('jongere;groep;vanaf;regel;why refused\na;b;c;d;e\n').unused).toEqual([]);
});

test('rows keep the line on which they stand', () => {
	const table = tableOf('jongere;groep;vanaf\n\na;"op\ntwee regels";c\n;;\n  \nd;e;f\n');
	expect(table.rows.map(({ line, cells }) => [line, cells[0]])).toEqual([
		[3, 'a'],
		[7, 'd']
	]);
});

test.each([
	['not closed', 'a;"b;c\nd;e;f\n'],
	['in the middle of a cell', 'a;"b"x;c\n']
])('a quote that is %s is noted', (_, rows) => {
	expect(tableOf(`jongere;groep;vanaf\n${rows}`).rows[0].brokenQuotes).toBe(true);
});

test('a quote within quotes is a quote', () => {
	const [row] = tableOf('jongere;groep;vanaf\na;"de ""Eik""";c\n').rows;
	expect(row).toMatchObject({ cells: ['a', 'de "Eik"', 'c'], brokenQuotes: false });
});

test.each([
	['', { code: 'empty' }],
	['\n \n;;\n', { code: 'empty' }],
	['jongere;groep;vanaf\n', { code: 'no-rows' }],
	[
		'NO0001;Eik;2026-01-01\nNO0002;Eik;2026-01-01\n',
		{ code: 'no-header', missing: ['youth', 'group', 'from'] }
	],
	['jongere;vanaf\na;b\n', { code: 'no-header', missing: ['group'] }],
	['jongere;groep;youth;vanaf\na;b;c;d\n', { code: 'column-twice', field: 'youth' }],
	['jongere;groep;vanaf;tot;t/m\na;b;c;d;e\n', { code: 'two-ends' }],
	[`jongere;groep;vanaf\n${'a;b;c\n'.repeat(MOST_ROWS + 1)}`, { code: 'too-many-rows', most: MOST_ROWS }]
])('a file that cannot be read as a whole says why (%#)', (text, problem) => {
	expect(readTable(text, 'stays')).toEqual({ ok: false, problem });
});

test('as many rows as the limit are read', () => {
	expect(tableOf(`jongere\n${'NO0001\n'.repeat(MOST_ROWS)}`, 'youths').rows).toHaveLength(MOST_ROWS);
});

test.each(CSV_KINDS.flatMap((kind) => [[kind, 'nl'] as const, [kind, 'en'] as const]))(
	'the template for %s in %s reads back',
	(kind, language) => {
		const table = tableOf(templateCsv(kind, language), kind);
		expect(table.unused).toEqual([]);
		expect(table.rows).toHaveLength(1);
	}
);

test.each(LANGUAGES)('the screens in %s call columns what the templates call them', async (language) => {
	const { csv } = await loadWords(language);
	for (const field of CSV_FIELDS) expect(csv.columns[field]).toBe(COLUMN_NAMES[field][language][0]);
});
