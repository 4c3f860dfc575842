/** From the cells of a row to the values of its fields, and what is wrong with each. */
import type { Problem } from '#domain/document/problem.ts';
import { addDays } from '#domain/time/calendar.ts';
import { isGarbled } from './decode.ts';
import type { CsvField } from './kinds.ts';
import { readMoment } from './moments.ts';
import type { Table, TableRow } from './read-table.ts';

/** Why a row is not taken, as codes and values; words come from i18n. */
export interface RowReasons {
	'broken-quotes': Record<never, never>;
	'too-many-cells': { cells: number; columns: number };
	encoding: { value: string };
	formula: { value: string };
	missing: { field: CsvField };
	'bad-youth-number': { value: string };
	'bad-date': { field: CsvField; value: string };
	'bad-time': { field: CsvField; value: string };
	'bad-range': { from: string; to: string };
	'bad-reason': { value: string };
	'unknown-youth': { value: string };
	'unknown-location': { value: string };
	'ambiguous-location': { value: string };
	'location-needed': { value: string };
	'unknown-group': { value: string };
	'ambiguous-group': { value: string };
	'unknown-room': { value: string; group: string };
	'ambiguous-room': { value: string; group: string };
	'room-elsewhere': { value: string; group: string };
	'out-of-reach': { value: string };
	'same-row': { line: number };
	'youth-elsewhere': { value: string; location: string };
	'overlapping-row': { line: number };
	'overlapping-stay': { from: string; to: string | null };
	'overlapping-elsewhere': Record<never, never>;
	'recorded-otherwise': Record<never, never>;
	'not-valid': { problem: Problem };
}

export type RowReasonCode = keyof RowReasons;

export type RowReason = {
	[C in RowReasonCode]: { readonly code: C; readonly values: RowReasons[C] };
}[RowReasonCode];

const LONGEST_SHOWN = 60;
const YOUTH_NUMBER = /^[A-Z]{2}\d{4}$/;
/** What a spreadsheet would run; a lone dash is how some write "nothing". */
const FORMULA = /^(?:[=+@\t\r＝＋－＠]|-(?!$))/;

/** A row that is being read: hands out values, and collects why it cannot be taken. */
export class RowReader {
	readonly line: number;
	readonly reasons: RowReason[] = [];
	readonly #row: TableRow;
	readonly #fields: Table['fields'];

	constructor(row: TableRow, table: Pick<Table, 'fields' | 'header'>) {
		this.line = row.line;
		this.#row = row;
		this.#fields = table.fields;
		const { length: columns } = table.header;
		const surplus = row.cells.slice(columns).some((cell) => cell.trim() !== '');
		if (row.brokenQuotes) this.refuse('broken-quotes', {});
		else if (surplus) this.refuse('too-many-cells', { cells: row.cells.length, columns });
		for (const value of row.cells) {
			if (isGarbled(value)) this.refuse('encoding', { value: shown(value) });
		}
	}

	/** True while nothing speaks against the row. */
	get isGood(): boolean {
		return this.reasons.length === 0;
	}

	refuse<C extends RowReasonCode>(code: C, values: RowReasons[C]): void {
		// Code and values belong together by the signature.
		this.reasons.push({ code, values } as RowReason);
	}

	/** The text of a field; empty where the cell or the column is not there, or holds a formula. */
	text(field: CsvField): string {
		const cell = this.#row.cells[this.#fields.get(field) ?? -1] ?? '';
		if (FORMULA.test(cell)) {
			this.refuse('formula', { value: shown(cell) });
			return '';
		}
		const text = cell.trim();
		return text === '-' ? '' : text;
	}

	/** The text of a field that may not be empty; null where the row is refused for it. */
	required(field: CsvField): string | null {
		const before = this.reasons.length;
		const text = this.text(field);
		if (text !== '') return text;
		if (this.reasons.length === before) this.refuse('missing', { field });
		return null;
	}

	/** A youth's number, in capitals. */
	youthNumber(): string | null {
		const text = this.required('youth')?.toUpperCase();
		if (text === undefined) return null;
		if (YOUTH_NUMBER.test(text)) return text;
		this.refuse('bad-youth-number', { value: shown(text) });
		return null;
	}

	/** The local moments between which something holds: a date alone is its first minute, `through` counts whole. */
	range(): { from: string; to: string | null } | null {
		const from = this.#moment('from', this.required('from'));
		const end = this.#fields.has('through') ? 'through' : 'to';
		const to = this.#moment(end, this.text(end) || null);
		if (from === null) return null;
		if (to === null || to > from) return { from, to };
		this.refuse('bad-range', { from, to });
		return null;
	}

	#moment(field: CsvField, text: string | null): string | null {
		if (text === null) return null;
		const read = readMoment(text);
		if (typeof read === 'string') {
			this.refuse(read, { field, value: shown(text) });
			return null;
		}
		if (field === 'through' && read.time === null) return `${addDays(read.date, 1)}T00:00`;
		return `${read.date}T${read.time ?? '00:00'}`;
	}
}

/** A value as it may stand in a sentence: short, and on one line. */
export function shown(value: string): string {
	const short = value.length > LONGEST_SHOWN ? `${value.slice(0, LONGEST_SHOWN)}…` : value;
	return short.replace(/[\p{Cc}\p{Cf}\p{Zl}\p{Zp}]/gu, '\uFFFD');
}
