/** Whom a file is for: outside, where figures of few youths are hidden, or inside, where every figure is exact. */
import { codeColumn, textColumn } from './columns.ts';
import { bilingual, FILE_WORDS, meanings } from './labels.ts';
import { HIDDEN, type ColumnOf } from './sheet.ts';

export const DESTINATIONS = ['outside', 'inside'] as const;

export type Destination = (typeof DESTINATIONS)[number];

const MARKS = ['outside', 'inside', 'released', 'program'] as const;

/** Whom a sheet is for: `released` is for one researcher, `program` is nobody's figure. */
export type SheetMark = (typeof MARKS)[number];

const MEANINGS = meanings(MARKS, (t, mark) => t.columns.destination[mark]);
const HIDDEN_WORD = bilingual((t) => t.columns.hidden);

/** In every row, whom it is for: a row that is copied elsewhere takes it along. */
export function destinationColumn<Item>(mark: SheetMark): ColumnOf<Item> {
	return codeColumn('destination', MEANINGS, '9', () => mark);
}

/** A column of which cells may be hidden. */
export function hiding<Item>(column: ColumnOf<Item>): ColumnOf<Item> {
	return { ...column, hidden: HIDDEN_WORD };
}

/** The columns of a sheet for outside: marked as such, and at the end which of them are hidden in a row. */
export function outsideColumns<Item>(columns: readonly ColumnOf<Item>[]): ColumnOf<Item>[] {
	const hiddenIn = (item: Item) =>
		columns.filter((column) => column.of(item) === HIDDEN).map(({ name }) => name);
	return [
		destinationColumn('outside'),
		...columns,
		textColumn('hiddenColumns', '9', (item) => hiddenIn(item).join(' ') || null)
	];
}

/** A column that counts for outside what the program says alone, without what began for one youth. */
export function ofProgram<Item>(column: ColumnOf<Item>): ColumnOf<Item> {
	const { nl, en } = column.label;
	const label = { nl: FILE_WORDS.nl.columns.ofProgram(nl), en: FILE_WORDS.en.columns.ofProgram(en) };
	return { ...column, label };
}

/** In every row, which of its columns count what the program says alone. */
export function programColumn<Item>(of: (item: Item) => string | null): ColumnOf<Item> {
	return textColumn('programColumns', '9', of);
}
