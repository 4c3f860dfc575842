/** What is made of an answer that a use case keeps: made once, as long as the answer is kept, and written out once. */
export class Remembered<Answer extends object, Made extends object | null> {
	readonly #made = new WeakMap<Answer, Map<string, Made>>();

	/** What was made of the answer under this key, or else what `make` makes of it. Nobody may change it afterwards. */
	of(answer: Answer, key: string, make: () => Made): Made {
		const known = this.#made.get(answer) ?? new Map<string, Made>();
		this.#made.set(answer, known);
		if (!known.has(key)) known.set(key, lasting(make()));
		// What is kept under a key is what was made.
		return known.get(key) as Made;
	}
}

/** What lasts, with its text once that was asked for. */
const texts = new WeakMap<object, { text: string | null }>();

/** Marks a value as one that lasts, and its parts too: a page may take them apart. */
function lasting<Value extends object | null>(value: Value): Value {
	if (value === null) return value;
	for (const part of [value, ...Object.values(value)]) {
		if (typeof part === 'object' && part !== null && !texts.has(part)) texts.set(part, { text: null });
	}
	return value;
}

/** A value that lasts as text for a page, made once; false for any other value. */
export function textOfLasting(value: object): string | false {
	const known = texts.get(value);
	if (!known) return false;
	known.text ??= quotesSwapped(JSON.stringify(inColumns(value)));
	return known.text;
}

/** The value that a text of `textOfLasting` stands for. */
export function lastingFromText(text: string): unknown {
	return fromColumns(JSON.parse(quotesSwapped(text)));
}

/** The text stands between double quotes in a page, where each of its own would have to be escaped. */
function quotesSwapped(text: string): string {
	return text.replace(/["']/g, (quote) => (quote === '"' ? "'" : '"'));
}

/** The mark of rows that are written as columns. */
const MARK = '#';

/** Rows with the same fields: their names once, then the values; what a page is given is mostly rows. */
interface Columns {
	readonly [MARK]: readonly string[];
	readonly rows: readonly (readonly unknown[])[];
	/** It stands for its only row: an object that has the mark as a name of its own. */
	readonly one?: true;
}

const FEWEST_ROWS = 3;

type Fields = Readonly<Record<string, unknown>>;

function inColumns(value: unknown): unknown {
	if (Array.isArray(value)) return columnsOf(sameFields(value)) ?? value.map(inColumns);
	if (!isFields(value)) return value;
	return MARK in value ? { ...columnsOf([value]), one: true } : mapped(value, inColumns);
}

function columnsOf(rows: readonly Fields[] | null): Columns | null {
	return rows && { [MARK]: Object.keys(rows[0]), rows: rows.map((row) => Object.values(row).map(inColumns)) };
}

/** The rows, where all have the same fields in the same order; an undefined one JSON leaves out of a row, but not of a list. */
function sameFields(rows: readonly unknown[]): readonly Fields[] | null {
	const names = isFields(rows[0]) ? Object.keys(rows[0]) : [];
	const isAlike = (row: unknown): row is Fields => {
		if (!isFields(row)) return false;
		const fields = Object.entries(row);
		if (fields.length !== names.length) return false;
		return fields.every(([name, part], at) => name === names[at] && part !== undefined);
	};
	return rows.length >= FEWEST_ROWS && names.length > 0 && rows.every(isAlike) ? rows : null;
}

function fromColumns(value: unknown): unknown {
	if (Array.isArray(value)) return value.map(fromColumns);
	if (!isFields(value)) return value;
	if (!(MARK in value)) return mapped(value, fromColumns);
	// Only `inColumns` leaves the mark.
	const { [MARK]: names, rows, one } = value as unknown as Columns;
	const read = rows.map((row) => Object.fromEntries(names.map((name, at) => [name, fromColumns(row[at])])));
	return one ? read[0] : read;
}

function mapped(fields: Fields, change: (part: unknown) => unknown): Fields {
	return Object.fromEntries(Object.entries(fields).map(([name, part]) => [name, change(part)]));
}

function isFields(value: unknown): value is Fields {
	return typeof value === 'object' && value !== null && !Array.isArray(value);
}
