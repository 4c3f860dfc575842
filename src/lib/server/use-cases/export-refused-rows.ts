/** The refused rows of a CSV file as a file: as they came, with their line and the reason beside them. */
import { REFUSED_COLUMNS } from '#server/csv/kinds.ts';
import { BYTE_ORDER_MARK, csvLine, LINE_END } from '#server/export/csv-text.ts';
import { findCsvUpload, judgeUpload, type RowReason } from './csv-upload.ts';
import { done, NOT_FOUND } from './outcome.ts';
import { useCase } from './use-case.ts';
import { everythingInReach } from './view-shell.ts';

export interface RefusedRowsQuestion {
	readonly id: string;
	readonly language: 'nl' | 'en';
	/** A reason in words. */
	readonly reasonText: (reason: RowReason) => string;
}

/** Put right, the same file can be sent in again: the two columns more are left aside. */
export const exportRefusedRows = useCase(
	'export-refused-rows',
	'export',
	(context, { id, language, reasonText }: RefusedRowsQuestion) => {
		context.demand('change-stay', everythingInReach(context.actor.scope));
		const upload = findCsvUpload(context, id);
		if (!upload) return NOT_FOUND;
		const judged = judgeUpload(context, upload);
		if ('ok' in judged) return judged;
		const { table, judgement } = judged;
		// A file that comes back for the second time brings these columns along.
		const own = new Set<string>(Object.values(REFUSED_COLUMNS).flatMap((names) => Object.values(names)));
		const kept = table.header.map((_, at) => at).filter((at) => !own.has(table.header[at].toLowerCase()));
		const line = (cells: readonly (string | number)[]) => csvLine(cells, table.delimiter) + LINE_END;
		const header = [
			...kept.map((at) => table.header[at]),
			REFUSED_COLUMNS.line[language],
			REFUSED_COLUMNS.why[language]
		];
		const rows = judgement.refused.map(({ line: number, cells, reasons }) => {
			const surplus = cells.slice(table.header.length).filter((cell) => cell.trim() !== '');
			const why = reasons.map(reasonText).join(' ');
			return line([...kept.map((at) => cells[at] ?? ''), number, why, ...surplus]);
		});
		return done({ kind: judged.kind, text: BYTE_ORDER_MARK + line(header) + rows.join('') });
	}
);
