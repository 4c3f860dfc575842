/** Holds the rows of a file against what is recorded: which can be taken, which are there already, which are refused and why. */
import type { ListName, OpenDeurDocument } from '#domain/document/schema.ts';
import { judgeLeave } from './judge-leave.ts';
import { judgeStay } from './judge-stay.ts';
import { judgeYouth } from './judge-youth.ts';
import type { Judge, Reach } from './judged.ts';
import { LIST_OF, type CsvKind } from './kinds.ts';
import { RowReader, type RowReason } from './read-row.ts';
import type { Table } from './read-table.ts';
import { Register } from './register.ts';

export interface TakenRow {
	readonly line: number;
	readonly cells: readonly string[];
	readonly list: ListName;
	readonly entry: { readonly id: string };
}

export interface RefusedRow {
	readonly line: number;
	readonly cells: readonly string[];
	readonly reasons: readonly RowReason[];
}

export interface Judgement {
	readonly taken: readonly TakenRow[];
	/** Lines of rows that say what is recorded already. */
	readonly known: readonly number[];
	readonly refused: readonly RefusedRow[];
}

const JUDGES: Record<CsvKind, (register: Register, reach: Reach) => Judge> = {
	youths: judgeYouth,
	stays: judgeStay,
	leave: judgeLeave
};

/** One pass over the rows, in the order of the file: of two that clash the first is taken. */
export function judgeRows(table: Table, kind: CsvKind, document: OpenDeurDocument, reach: Reach): Judgement {
	const judge = JUDGES[kind](new Register(document), reach);
	const list = LIST_OF[kind];
	const taken: TakenRow[] = [];
	const known: number[] = [];
	const refused: RefusedRow[] = [];
	const lineOf = new Map<string, number>();
	for (const row of table.rows) {
		const reader = new RowReader(row, table);
		const judged = reader.isGood ? judge(reader) : null;
		const earlier = judged && judged !== 'known' ? lineOf.get(judged.id) : undefined;
		if (earlier !== undefined) reader.refuse('same-row', { line: earlier });
		if (!reader.isGood || judged === null) {
			refused.push({ line: row.line, cells: row.cells, reasons: reader.reasons });
		} else if (judged === 'known') known.push(row.line);
		else {
			lineOf.set(judged.id, row.line);
			taken.push({ line: row.line, cells: row.cells, list, entry: judged });
		}
	}
	return { taken, known, refused };
}
