/** The syntax with which SPSS reads the CSV of a sheet: types, lengths, labels, and what is missing. */
import type { Language } from '#i18n/language.ts';
import { headOf } from './csv-file.ts';
import { HIDDEN, type Bilingual, type Cell, type Cells, type Column, type Sheet } from './sheet.ts';

/** Words of the language that no variable may be called. */
const RESERVED = ['ALL', 'AND', 'BY', 'EQ', 'GE', 'GT', 'LE', 'LT', 'NE', 'NOT', 'OR', 'TO', 'WITH'];
const NAME = /^[A-Za-z][A-Za-z0-9_]{0,63}$/;

/** Stands for a number that is hidden, and is declared missing; no figure is below zero. */
export const HIDDEN_CODE = -99;

/** The longest text of a variable, and of labels, in bytes. */
const MOST_BYTES = 32_767;
const LABEL_BYTES = 240;
const VALUE_LABEL_BYTES = 120;
/** A line of syntax may hold 256 bytes; the pieces of a text leave room for what stands around them. */
const PIECE_LETTERS = 60;

/** How many bytes the longest text of each column takes, found while the rows go by. */
export class TextLengths {
	readonly #lengths: number[];

	constructor(columns: readonly Column[]) {
		this.#lengths = columns.map(() => 1);
	}

	/** The rows, each text on one line: a line is a case. What is hidden becomes its code. */
	async *measured(rows: Sheet['rows']): AsyncGenerator<Cells> {
		for await (const row of rows) yield row.map((cell, at) => this.#measure(cell, at));
	}

	of(at: number): number {
		return this.#lengths[at];
	}

	#measure(cell: Cell, at: number): Cell {
		if (cell === HIDDEN) return HIDDEN_CODE;
		if (typeof cell !== 'string') return cell;
		const text = cell.replace(/\s*[\r\n]\s*/g, ' ');
		// What would run as a formula gets one sign more.
		const bytes = Math.min(Buffer.byteLength(text) + 1, MOST_BYTES);
		if (bytes > this.#lengths[at]) this.#lengths[at] = bytes;
		return text;
	}
}

/**
 * The syntax for a CSV as `researchCsv` writes it. Numbers that are empty are system-missing, texts that are
 * empty are declared missing, and so is the code of what is hidden. Throws for a column that no variable can be
 * called after.
 */
export function spssSyntax(
	{ columns, title }: Pick<Sheet, 'columns' | 'title'>,
	csvName: string,
	lengths: TextLengths,
	language: Language
): string {
	refuseNames(columns);
	const commands = [
		`* Encoding: UTF-8`,
		`* ${oneLine(title[language])}`,
		`* Put this file and ${csvName} in one folder, and name it in the next line without its star`,
		`* CD 'C:\\folder'`,
		'PRESERVE',
		'SET DECIMAL=DOT',
		getData(columns, csvName, lengths),
		'RESTORE',
		...labels(columns, language),
		...missingAndLevels(columns),
		'EXECUTE'
	];
	return `${commands.join('.\n')}.\n`;
}

function getData(columns: readonly Column[], csvName: string, lengths: TextLengths): string {
	const variables = columns.map((column, at) => `    ${column.name} ${formatOf(column, lengths.of(at))}`);
	return [
		'GET DATA',
		'  /TYPE=TXT',
		`  /FILE=${quoted(csvName)}`,
		"  /ENCODING='UTF8'",
		'  /ARRANGEMENT=DELIMITED',
		'  /DELCASE=LINE',
		"  /DELIMITERS=','",
		`  /QUALIFIER='"'`,
		'  /FIRSTCASE=2',
		'  /VARIABLES=',
		...variables
	].join('\n');
}

function labels(columns: readonly Column[], language: Language): string[] {
	const named = columns.map((column) => `${column.name} ${label(headOf(column, language), LABEL_BYTES)}`);
	const coded = columns
		.filter(({ values, hidden }) => values ?? hidden)
		.map((column) => valueLabels(column, language));
	const commands = [`VARIABLE LABELS\n  ${named.join('\n  /')}`];
	return coded.length > 0 ? [...commands, `VALUE LABELS\n  ${coded.join('\n  /')}`] : commands;
}

function missingAndLevels(columns: readonly Column[]): string[] {
	const namesOf = (some: readonly Column[]) => some.map(({ name }) => `\n  ${name}`).join('');
	const texts = columns.filter(isText);
	const nominal = columns.filter((column) => isText(column) || column.values);
	const scale = columns.filter((column) => !nominal.includes(column));
	const commands = [];
	const hiding = columns.filter(({ hidden }) => hidden);
	if (texts.length > 0) commands.push(`MISSING VALUES${namesOf(texts)} (' ')`);
	if (hiding.length > 0) commands.push(`MISSING VALUES${namesOf(hiding)} (${HIDDEN_CODE})`);
	if (nominal.length > 0) commands.push(`VARIABLE LEVEL${namesOf(nominal)} (NOMINAL)`);
	if (scale.length > 0) commands.push(`VARIABLE LEVEL${namesOf(scale)} (SCALE)`);
	return commands;
}

function isText({ type }: Column): boolean {
	return type === 'text' || type === 'code';
}

function formatOf({ type }: Column, bytes: number): string {
	if (type === 'whole') return 'F12.0';
	if (type === 'decimal') return 'F16.4';
	return type === 'date' ? 'SDATE10' : `A${bytes}`;
}

function valueLabels({ name, type, values, hidden }: Column, language: Language): string {
	const meanings: Readonly<Record<string, Bilingual>> = {
		...values,
		...(hidden && { [HIDDEN_CODE]: hidden })
	};
	const lines = Object.entries(meanings).map(([code, meaning]) => {
		const value = type === 'code' ? quoted(code) : code;
		return `    ${value} ${label(meaning[language], VALUE_LABEL_BYTES)}`;
	});
	return [name, ...lines].join('\n');
}

/** A label within its bytes, in pieces that a line can hold. */
function label(text: string, mostBytes: number): string {
	let letters = [...oneLine(text)];
	while (Buffer.byteLength(letters.join('')) > mostBytes) letters = letters.slice(0, -1);
	const pieces: string[] = [];
	for (let at = 0; at === 0 || at < letters.length; at += PIECE_LETTERS) {
		pieces.push(quoted(letters.slice(at, at + PIECE_LETTERS).join('')));
	}
	return pieces.join(' +\n    ');
}

/** Without a full stop at the end, which would end the command. */
function oneLine(text: string): string {
	return text.replace(/\s+/g, ' ').trim().replace(/\.+$/, '');
}

function quoted(text: string): string {
	return `'${text.replaceAll("'", "''")}'`;
}

function refuseNames(columns: readonly Column[]): void {
	const names = columns.map(({ name }) => name.toUpperCase());
	for (const [at, name] of names.entries()) {
		if (!NAME.test(name) || RESERVED.includes(name) || names.indexOf(name) !== at) {
			throw new Error(`no variable can be called ${columns[at].name}`);
		}
	}
}
