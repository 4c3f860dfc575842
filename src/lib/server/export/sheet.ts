/** A table as every file is written from it, so that the same numbers stand in each of them. */
import type { Language } from '#i18n/language.ts';

/** Known, but told to nobody outside: the mark of a figure that rests on too few youths. */
export const HIDDEN = Symbol('hidden');

/** Missing is null, never zero. */
export type Cell = string | number | null | typeof HIDDEN;

/** A text in each language: a file may be read by somebody else than whoever took it out. */
export type Bilingual = Readonly<Record<Language, string>>;

/** What a number counts. */
export type Unit = 'minutes' | 'hours' | 'count' | 'youths' | 'percent';

export interface Column {
	/** ASCII, unique in its sheet, no reserved word of a statistics program. */
	readonly name: string;
	readonly label: Bilingual;
	/** `date` is `YYYY-MM-DD`; `decimal` has at most four decimals; a `code` is one of `values`. */
	readonly type: 'text' | 'code' | 'whole' | 'decimal' | 'date';
	readonly unit?: Unit;
	/** What the values mean, where they are codes; by the value as text. */
	readonly values?: Readonly<Record<string, Bilingual>>;
	/** What stands in a cell that is hidden, for a reader; only where some may be. */
	readonly hidden?: Bilingual;
	/** Where the rule stands: a section of FORMAT.md, or another source. */
	readonly source: string;
}

/** One row in the order of the columns. */
export type Cells = readonly Cell[];

export interface Sheet {
	/** Part of a file's name: small letters and hyphens. */
	readonly name: string;
	readonly title: Bilingual;
	readonly columns: readonly Column[];
	/** Read once. */
	readonly rows: Iterable<Cells> | AsyncIterable<Cells>;
}

/** A column, and what stands in it for an item. */
export interface ColumnOf<Item> extends Column {
	of(item: Item): Cell;
}

const DECIMALS = 10_000;

/** A number to four decimals, the same in every file. */
export function fourDecimals(value: number | null): number | null {
	return value === null ? null : Math.round(value * DECIMALS) / DECIMALS;
}

/** A sheet of items, one row each, made while they are read. */
export function sheetOf<Item>(
	{ name, title }: Pick<Sheet, 'name' | 'title'>,
	columns: readonly ColumnOf<Item>[],
	items: Iterable<Item> | AsyncIterable<Item>
): Sheet {
	return { name, title, columns, rows: rowsOf(columns, items) };
}

async function* rowsOf<Item>(
	columns: readonly ColumnOf<Item>[],
	items: Iterable<Item> | AsyncIterable<Item>
): AsyncGenerator<Cells> {
	for await (const item of items) yield columns.map((column) => column.of(item));
}

/** The sheet with its first row looked at; null where it has none. */
export async function unlessEmpty(sheet: Sheet): Promise<Sheet | null> {
	const rows = iteratorOf(sheet.rows);
	const first = await rows.next();
	return first.done ? null : { ...sheet, rows: startingWith(first.value, rows) };
}

async function* startingWith(
	first: Cells,
	rest: AsyncIterator<Cells> | Iterator<Cells>
): AsyncGenerator<Cells> {
	try {
		yield first;
		for (let next = await rest.next(); !next.done; next = await rest.next()) yield next.value;
	} finally {
		await rest.return?.();
	}
}

function iteratorOf(rows: Sheet['rows']): AsyncIterator<Cells> | Iterator<Cells> {
	return Symbol.asyncIterator in rows ? rows[Symbol.asyncIterator]() : rows[Symbol.iterator]();
}

/** What stands in a cell for a reader: the meaning of a code, in a language; anything else as it is. */
export function meaningOf(
	cell: Cell,
	{ values, hidden }: Column,
	language: Language
): Exclude<Cell, typeof HIDDEN> {
	if (cell === HIDDEN) return hidden?.[language] ?? null;
	return cell === null ? null : (values?.[String(cell)]?.[language] ?? cell);
}
