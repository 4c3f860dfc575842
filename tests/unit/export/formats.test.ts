/** One sheet as every kind of file, read back by other readers: the same numbers, nothing that runs, nothing lost. */
import { describe, expect, test } from 'vitest';
import { writeSheet, type Format } from '#server/export/formats.ts';
import {
	HIDDEN,
	unlessEmpty,
	type Bilingual,
	type Cells,
	type Column,
	type Sheet
} from '#server/export/sheet.ts';
import { MOST_ROWS } from '#server/export/workbook.ts';
import { contentOf, readCsv, readSheets, readSyntax, readZip } from './read-files.ts';

const both = (text: string): Bilingual => ({ nl: text, en: `${text} (en)` });

const COLUMNS: readonly Column[] = [
	{ name: 'id', label: both('Code'), type: 'text', source: 'FORMAT.md 1' },
	{
		name: 'note',
		label: both(
			"Wat er 's nachts staat, in een label dat langer is dan een regel van de syntax mag zijn; en dan nog wat meer woorden, zodat het echt te lang wordt voor één stuk, want dat kan ook gebeuren bij een lang label als dit hier."
		),
		type: 'text',
		source: 'FORMAT.md 1'
	},
	{
		name: 'kind',
		label: both('Soort'),
		type: 'code',
		values: { a: both("eerste 'soort'"), b: both('tweede') },
		source: 'FORMAT.md 1'
	},
	{
		name: 'secludedMinutes',
		label: both('Afzondering'),
		unit: 'minutes',
		type: 'whole',
		source: 'FORMAT.md 4'
	},
	{ name: 'hours', label: both('Uren'), unit: 'hours', type: 'decimal', source: 'FORMAT.md 4' },
	{ name: 'firstDay', label: both('Eerste dag'), type: 'date', source: 'FORMAT.md 4' },
	{
		name: 'estimated',
		label: both('Geschat'),
		type: 'whole',
		values: { 0: both('nee'), 1: both('ja') },
		source: 'FORMAT.md 4'
	}
];

const ROWS: readonly (string | number | null)[][] = [
	['no-1', 'Eik; "oud", één', 'a', 1234567, 10.4167, '2026-11-22', 0],
	['no-2', '=1+1', 'b', -5, -0.5, '2026-03-29', 1],
	['no-3', ' @SUM(A1)', null, 0, 0, null, 0],
	['no-4', 'twee\nregels\tén \u0001 een tab', 'a', null, null, '1999-12-31', null],
	['00123', '', 'b', 7, 1 / 8, '2026-01-01', 0]
];

const sheet = (rows: Sheet['rows'] = ROWS): Sheet => ({
	name: 'proef',
	title: both('Een proef.'),
	columns: COLUMNS,
	rows
});

async function written(format: Format, language: 'nl' | 'en' = 'nl') {
	const file = await writeSheet(sheet(), { fileName: 'proef', format, language, at: '2026-11-22T10:00:00Z' });
	if (!file) throw new Error('a file was expected');
	return { file, bytes: await contentOf(file) };
}

const numbersIn = (at: number) => ROWS.map((row) => row[at]);
const point = (text: string) => (text === '' ? null : Number(text.replace(',', '.')));

describe('CSV for a Dutch spreadsheet', async () => {
	const { file, bytes } = await written('excel');
	const text = bytes.toString();
	const rows = readCsv(text, ';');

	test('opens as UTF-8, with semicolons and words as heads', () => {
		expect(file).toMatchObject({ name: 'proef-excel.csv', type: 'text/csv; charset=utf-8' });
		expect(bytes.subarray(0, 3)).toEqual(Buffer.from([0xef, 0xbb, 0xbf]));
		expect(Object.keys(rows[0])).toEqual(
			expect.arrayContaining(['Code', 'Afzondering (minuten)', 'Uren (uren)'])
		);
	});

	test('has a decimal comma, Dutch dates and words for codes', () => {
		expect(text).toContain(`10,4167;22-11-2026;nee`);
		expect(rows.map((row) => point(row['Uren (uren)']))).toEqual(numbersIn(4));
		expect(rows.map((row) => point(row['Afzondering (minuten)']))).toEqual(numbersIn(3));
		expect(rows.map((row) => row.Soort)).toEqual([
			"eerste 'soort'",
			'tweede',
			'',
			"eerste 'soort'",
			'tweede'
		]);
	});

	test('runs no cell as a formula, and leaves a number below zero a number', () => {
		expect(rows[1]).toMatchObject({ 'Uren (uren)': '-0,5', 'Afzondering (minuten)': '-5' });
		const noteAt = Object.keys(rows[0])[1];
		expect(rows.map((row) => row[noteAt])).toEqual([ROWS[0][1], "'=1+1", "' @SUM(A1)", ROWS[3][1], '']);
	});
});

describe('CSV for research', async () => {
	const { bytes } = await written('research');
	const text = bytes.toString();
	const rows = readCsv(text);

	test('has names of columns, a decimal point, ISO dates, codes, and empty where nothing is known', () => {
		expect(text.split('\r\n')[0]).toBe('id,note,kind,secludedMinutes,hours,firstDay,estimated');
		expect(rows.map(({ hours }) => point(hours))).toEqual(numbersIn(4));
		expect(rows.map(({ firstDay }) => firstDay || null)).toEqual(numbersIn(5));
		expect(rows.map(({ kind }) => kind || null)).toEqual(numbersIn(2));
		expect(rows[3]).toMatchObject({ secludedMinutes: '', hours: '', estimated: '' });
		expect(rows[4].id).toBe('00123');
	});
});

describe('workbook', async () => {
	const { file, bytes } = await written('workbook', 'en');
	const [data, explained] = await readSheets(bytes);
	const rows = data.data.slice(1);

	test('has the same numbers as numbers, dates as dates, and text as text', () => {
		expect(file.name).toBe('proef.xlsx');
		expect(rows.map((row) => row[3])).toEqual(numbersIn(3));
		expect(rows.map((row) => row[4])).toEqual(numbersIn(4));
		expect(rows.map((row) => row[5])).toEqual(
			numbersIn(5).map((date) => date && new Date(`${date}T00:00:00Z`))
		);
		expect(rows[1][1]).toBe('=1+1');
		expect(rows[4][0]).toBe('00123');
	});

	test('explains every column on its second sheet', () => {
		expect(data.sheet).toBe('Data');
		expect(explained.sheet).toBe('Columns');
		expect(explained.data.slice(1).map((row) => row[1])).toEqual(COLUMNS.map(({ name }) => name));
		expect(explained.data[3]).toEqual([
			'proef',
			'kind',
			'Soort (en)',
			null,
			'code',
			"a = eerste 'soort' (en); b = tweede (en)",
			'FORMAT.md 1'
		]);
	});

	test('holds so many rows and no more', async () => {
		const many = (count: number) => sheet(Array.from({ length: count }, () => ROWS[0]));
		const writing = {
			fileName: 'x',
			format: 'workbook',
			language: 'nl',
			at: '2026-11-22T10:00:00Z'
		} as const;
		expect(await writeSheet(many(MOST_ROWS + 1), writing)).toBeNull();
	});
});

describe('SPSS', async () => {
	const files = await readZip((await written('spss')).bytes);
	const csv = readCsv(files.get('proef.csv') ?? '');
	const syntax = readSyntax(files.get('proef.sps') ?? '');

	test('is a CSV, its syntax and what the columns mean', () => {
		expect([...files.keys()]).toEqual(['proef.csv', 'proef.sps', 'codebook.html']);
		expect(syntax).toMatchObject({ file: 'proef.csv', encoding: 'UTF8', settings: ['SET DECIMAL=DOT'] });
	});

	test('names the variables as the CSV does, each with its type', () => {
		expect([...syntax.variables.keys()]).toEqual(Object.keys(csv[0]));
		expect(syntax.variables.get('secludedMinutes')).toBe('F12.0');
		expect(syntax.variables.get('hours')).toBe('F16.4');
		expect(syntax.variables.get('firstDay')).toBe('SDATE10');
	});

	test('every text fits its variable, on one line', () => {
		for (const name of ['id', 'note', 'kind']) {
			const width = Number(syntax.variables.get(name)?.slice(1));
			for (const row of csv) expect(Buffer.byteLength(row[name])).toBeLessThanOrEqual(width);
		}
		expect(files.get('proef.csv')?.trim().split('\r\n')).toHaveLength(1 + ROWS.length);
		expect(csv[3].note).toBe('twee regels\tén \u0001 een tab');
	});

	test('has a label for every variable and value, however long and whatever quotes are in it', () => {
		expect([...syntax.labels.keys()]).toEqual(COLUMNS.map(({ name }) => name));
		expect(syntax.labels.get('note')).toMatch(/^Wat er 's nachts staat, .* als dit hier$/);
		expect(syntax.valueLabels.get('kind')).toEqual(
			new Map([
				['a', "eerste 'soort'"],
				['b', 'tweede']
			])
		);
		expect(syntax.valueLabels.get('estimated')).toEqual(
			new Map([
				['0', 'nee'],
				['1', 'ja']
			])
		);
	});

	test('says which texts are missing when empty, and what is measured', () => {
		expect(syntax.missing).toEqual(['id', 'note', 'kind']);
		expect(syntax.levels.get('estimated')).toBe('NOMINAL');
		expect(syntax.levels.get('hours')).toBe('SCALE');
		expect([...syntax.levels.keys()].sort()).toEqual(COLUMNS.map(({ name }) => name).sort());
	});

	test('takes no name that SPSS keeps for itself', async () => {
		const reserved = { ...sheet(), columns: COLUMNS.map((column) => ({ ...column, name: 'to' })) };
		const file = await writeSheet(reserved, {
			fileName: 'x',
			format: 'spss',
			language: 'nl',
			at: '2026-11-22T10:00:00Z'
		});
		if (!file) throw new Error('a file was expected');
		await expect(contentOf(file)).rejects.toThrow('no variable can be called to');
	});
});

describe('what is hidden', async () => {
	const hidden = both('verborgen');
	const columns = COLUMNS.map((column) => (column.name === 'hours' ? { ...column, hidden } : column));
	const rows: Cells[] = [
		['no-1', null, null, 7, HIDDEN, null, 0],
		['no-2', null, null, null, 1.5, null, 0]
	];
	const as = async (format: Format) => {
		const writing = { fileName: 'proef', format, language: 'nl', at: '2026-11-22T10:00:00Z' } as const;
		const file = await writeSheet({ ...sheet(rows), columns }, writing);
		if (!file) throw new Error('a file was expected');
		return contentOf(file);
	};

	test('is said in a word to who reads', async () => {
		const [one, two] = readCsv((await as('excel')).toString(), ';');
		expect([one['Uren (uren)'], two['Uren (uren)'], two['Afzondering (minuten)']]).toEqual([
			'verborgen',
			'1,5',
			''
		]);
		const [data] = await readSheets(await as('workbook'));
		expect(data.data.slice(1).map((row) => row[4])).toEqual(['verborgen', 1.5]);
	});

	test('is no number to who calculates: empty, and in SPSS a code that is declared missing', async () => {
		expect(readCsv((await as('research')).toString()).map(({ hours }) => hours)).toEqual(['', '1.5']);
		const files = await readZip(await as('spss'));
		expect(readCsv(files.get('proef.csv') ?? '').map(({ hours }) => hours)).toEqual(['-99', '1.5']);
		const text = files.get('proef.sps') ?? '';
		expect(text).toContain('MISSING VALUES\n  hours (-99).');
		expect(readSyntax(text).valueLabels.get('hours')).toEqual(new Map([['-99', 'verborgen']]));
	});

	test('is explained in the codebook', async () => {
		expect((await as('codebook')).toString()).toContain('verborgen (SPSS: -99;');
	});
});

describe('codebook', () => {
	test('has every column, and nothing that a browser runs', async () => {
		const evil = both('<script>alert(1)</script>');
		const text = (
			await contentOf(
				(await writeSheet(
					{ ...sheet(), title: evil, columns: [{ ...COLUMNS[0], label: evil }] },
					{ fileName: 'x', format: 'codebook', language: 'nl', at: '2026-11-22T10:00:00Z' }
				)) ?? { name: '', type: '', parts: noParts() }
			)
		).toString();
		expect(text).not.toContain('<script>');
		expect(text).toContain('&lt;script&gt;');
		const plain = (await written('codebook')).bytes.toString();
		for (const { name } of COLUMNS) expect(plain).toContain(`<td>${name}</td>`);
	});
});

async function* noParts(): AsyncGenerator<Uint8Array<ArrayBuffer>> {}

describe('a sheet without rows', () => {
	test('is none', async () => {
		expect(await unlessEmpty(sheet([]))).toBeNull();
	});

	test('one with rows keeps all of them, and is let go when reading stops', async () => {
		let closed = false;
		async function* rows() {
			try {
				yield* ROWS;
			} finally {
				closed = true;
			}
		}
		const looked = await unlessEmpty(sheet(rows()));
		const read: Cells[] = [];
		for await (const row of looked?.rows ?? []) {
			read.push(row);
			if (read.length === 2) break;
		}
		expect(read).toEqual(ROWS.slice(0, 2));
		expect(closed).toBe(true);
		const whole = await unlessEmpty(sheet());
		expect(await Array.fromAsync(whole?.rows ?? [])).toEqual(ROWS);
	});
});
