/** What goes out as CSV runs nothing in a spreadsheet, and reads back as what it was. */
import Papa from 'papaparse';
import { describe, expect, test } from 'vitest';
import { csvLine } from '#server/export/csv-text.ts';
import { hoursColumns, hoursLine } from '#server/export/hours-csv.ts';
import { emptyTally, figuresOf } from '#domain/seclusion/figures.ts';

describe('csvLine', () => {
	test.each([
		'=1+1',
		'+31612345678',
		'-2+3',
		'@SUM(A1)',
		'\t=1',
		'\r=1',
		'\n=1',
		'=1\n2',
		'＝1',
		'=cmd|" /C calc"!A0',
		' =1',
		'\u00A0-1',
		'"=1',
		'" @x'
	])('%j is defused', (cell) => {
		const [[read]] = Papa.parse<string[]>(csvLine([cell], ';'), { delimiter: ';', newline: '\r\n' }).data;
		expect(read).toBe(`'${cell}`);
	});

	test.each(['Eik', 'NO0001', 'de "Eik"', 'a;b', 'op\ntwee regels', '', '3=3', "'=1", 'a -1'])(
		'%j stays as it is',
		(cell) => {
			const [[read]] = Papa.parse<string[]>(csvLine([cell, 'x'], ';'), {
				delimiter: ';',
				newline: '\r\n'
			}).data;
			expect(read).toBe(cell);
		}
	);

	test('numbers are numbers, below zero too, with the decimal sign that is asked for', () => {
		expect(csvLine([-5, 12])).toBe('-5,12');
		expect(csvLine([-0.5, null, 'a'], ';', ',')).toBe('-0,5;;a');
	});
});

describe('hours', () => {
	const row = {
		id: '@groep',
		month: '2026-11',
		...figuresOf({ ...emptyTally(), present: 60, nightLocked: 30 })
	};

	test('a line has the columns that were asked, an id that is text', () => {
		expect(hoursColumns('total')[1]).toBe('presentMinutes');
		expect(hoursColumns('month').slice(0, 2)).toEqual(['id', 'month']);
		expect(hoursLine(row, 'month')).toBe(`"'@groep",2026-11,60,0,0,0,30,0,0,0,0,0,30,0`);
		expect(hoursLine(row, 'total')).toBe(`"'@groep",60,0,0,0,30,0,0,0,0,0,30,0`);
	});
});
