/** The columns of sheets: each made with its words, its unit and the rule that counts it. */
import type { columns } from '#i18n/nl/columns.ts';
import { bilingual, meanings } from './labels.ts';
import type { Bilingual, Cell, ColumnOf, Unit } from './sheet.ts';

export type ColumnName = keyof typeof columns.label;

/** Which rule a column follows: a section of FORMAT.md. */
export type Section = '1' | '2' | '3' | '4' | '5' | '8' | '9';

const YES_NO = meanings([0, 1], (t, yes) => (yes ? t.shared.yes : t.shared.no));

/** A text, or a month or time written as text. */
export function textColumn<Item>(
	name: ColumnName,
	section: Section,
	of: (item: Item) => string | null | undefined
): ColumnOf<Item> {
	return column(name, 'text', section, (item) => of(item) ?? null);
}

/** A date; empty where there is none. */
export function dateColumn<Item>(
	name: ColumnName,
	section: Section,
	of: (item: Item) => string | null | undefined
): ColumnOf<Item> {
	return column(name, 'date', section, (item) => of(item) ?? null);
}

/** A whole number of something. */
export function wholeColumn<Item>(
	name: ColumnName,
	unit: Unit,
	section: Section,
	of: (item: Item) => number | null
): ColumnOf<Item> {
	return { ...column(name, 'whole', section, of), unit };
}

/** A number of something, with decimals. */
export function decimalColumn<Item>(
	name: ColumnName,
	unit: Unit | undefined,
	section: Section,
	of: (item: Item) => number | null
): ColumnOf<Item> {
	return { ...column(name, 'decimal', section, of), unit };
}

/** One of some codes. */
export function codeColumn<Item>(
	name: ColumnName,
	values: Readonly<Record<string, Bilingual>>,
	section: Section,
	of: (item: Item) => string | null | undefined
): ColumnOf<Item> {
	return { ...column<Item>(name, 'code', section, (item) => of(item) ?? null), values };
}

/** 1 for yes, 0 for no; empty where neither is known. */
export function yesNoColumn<Item>(
	name: ColumnName,
	section: Section,
	of: (item: Item) => boolean | null | undefined
): ColumnOf<Item> {
	const cellOf = (item: Item): Cell => {
		const answer = of(item);
		return answer === null || answer === undefined ? null : Number(answer);
	};
	return { ...column(name, 'whole', section, cellOf), values: YES_NO };
}

function column<Item>(
	name: ColumnName,
	type: ColumnOf<Item>['type'],
	section: Section,
	of: (item: Item) => Cell
): ColumnOf<Item> {
	const source = `FORMAT.md ${section}`;
	return { name, label: bilingual((t) => t.columns.label[name]), type, source, of };
}
