/** From the text of a CSV file to its rows, each with the line on which it stands. */
import Papa from 'papaparse';
import { COLUMNS, fieldOfColumn, type CsvField, type CsvKind } from './kinds.ts';

/** More rows than the largest institution has in a year. */
export const MOST_ROWS = 20_000;

/** 5 MB. */
export const MOST_BYTES = 5_000_000;

export const DELIMITERS = [';', ',', '\t'] as const;

export type Delimiter = (typeof DELIMITERS)[number];

export interface TableRow {
	/** As a text editor counts them, from 1. */
	readonly line: number;
	readonly cells: readonly string[];
	/** A quote that is not closed, or stands in the middle of a cell: where the cells end is unsure. */
	readonly brokenQuotes: boolean;
}

export interface Table {
	readonly delimiter: Delimiter;
	readonly header: readonly string[];
	/** Which cell holds which field. */
	readonly fields: ReadonlyMap<CsvField, number>;
	/** Names of columns that are left aside. */
	readonly unused: readonly string[];
	readonly rows: readonly TableRow[];
}

/** What is wrong with a file as a whole. */
export type TableProblem =
	| { readonly code: 'empty' }
	| { readonly code: 'no-header'; readonly missing: readonly CsvField[] }
	| { readonly code: 'column-twice'; readonly field: CsvField }
	| { readonly code: 'two-ends' }
	| { readonly code: 'no-rows' }
	| { readonly code: 'too-many-rows'; readonly most: number };

export type ReadTable =
	{ readonly ok: true; readonly table: Table } | { readonly ok: false; readonly problem: TableProblem };

/** Reads the rows of a file of a kind. The separator is the one with which the first line makes sense. */
export function readTable(text: string, kind: CsvKind): ReadTable {
	const { body, skippedLines, declared } = withoutSeparatorLine(text);
	const delimiter = declared ?? delimiterOf(body, kind);
	const rows = readRows(body, delimiter, skippedLines);
	if (rows === 'too-many-rows') return refuse({ code: rows, most: MOST_ROWS });
	const [first, ...others] = rows;
	if (!first) return refuse({ code: 'empty' });
	const header = first.cells.map((cell) => cell.trim());
	const columns = columnsOf(header, kind);
	if ('code' in columns) return refuse(columns);
	if (others.length === 0) return refuse({ code: 'no-rows' });
	return { ok: true, table: { delimiter, header, ...columns, rows: others } };
}

function refuse(problem: TableProblem): ReadTable {
	return { ok: false, problem };
}

/** Spreadsheets write `sep=;` on a line of its own. */
function withoutSeparatorLine(text: string): { body: string; skippedLines: number; declared?: Delimiter } {
	const [line, written] = /^"?sep=(.)"?\n/i.exec(text) ?? [];
	const declared = DELIMITERS.find((delimiter) => delimiter === written);
	return line && declared
		? { body: text.slice(line.length), skippedLines: 1, declared }
		: { body: text, skippedLines: 0 };
}

/** The separator with which most columns of the first line are known; among equals the first. */
function delimiterOf(text: string, kind: CsvKind): Delimiter {
	const start = /^\n*(.*)/.exec(text)?.[1] ?? '';
	const known = (delimiter: Delimiter): number => {
		const [header = []] = Papa.parse<string[]>(start, { delimiter, newline: '\n', preview: 1 }).data;
		return header.filter((name) => fieldOfColumn(kind, name)).length;
	};
	return DELIMITERS.reduce((best, delimiter) => (known(delimiter) > known(best) ? delimiter : best));
}

/** Every row that is not empty, the header included. */
function readRows(text: string, delimiter: Delimiter, skippedLines: number): TableRow[] | 'too-many-rows' {
	const rows: TableRow[] = [];
	let line = 1 + skippedLines;
	Papa.parse<string[]>(text, {
		delimiter,
		newline: '\n',
		step: ({ data: cells, errors }, parser) => {
			if (cells.some((cell) => cell.trim() !== '')) {
				rows.push({ line, cells, brokenQuotes: errors.some(({ type }) => type === 'Quotes') });
			}
			line += 1 + lineBreaksIn(cells);
			if (rows.length > MOST_ROWS + 1) parser.abort();
		}
	});
	return rows.length > MOST_ROWS + 1 ? 'too-many-rows' : rows;
}

function lineBreaksIn(cells: readonly string[]): number {
	let count = 0;
	for (const cell of cells) count += cell.split('\n').length - 1;
	return count;
}

function columnsOf(
	header: readonly string[],
	kind: CsvKind
): Pick<Table, 'fields' | 'unused'> | TableProblem {
	const fields = new Map<CsvField, number>();
	const unused: string[] = [];
	for (const [at, name] of header.entries()) {
		const field = fieldOfColumn(kind, name);
		if (field === null) unused.push(name);
		if (!field) continue;
		if (fields.has(field)) return { code: 'column-twice', field };
		fields.set(field, at);
	}
	const missing = COLUMNS[kind].required.filter((field) => !fields.has(field));
	if (missing.length > 0) return { code: 'no-header', missing };
	if (fields.has('to') && fields.has('through')) return { code: 'two-ends' };
	return { fields, unused };
}
