/** A table that stands beside the figures, as a file. */
import { FIXED_TABLES, sheetOfTable } from './fixed-tables.ts';
import type { Outcome } from './outcome.ts';
import { fileOf, refusedAt, type Wish, type WrittenFile } from './sheet-file.ts';
import { useCase } from './use-case.ts';
import { everythingInReach } from './view-shell.ts';

/** What a form sends. */
export interface TableQuestion extends Wish {
	readonly table: string;
}

export const exportTable = useCase(
	async (context, question: TableQuestion): Promise<Outcome<WrittenFile>> => {
		context.demand('see-program', everythingInReach(context.actor.scope));
		const table = FIXED_TABLES.find((name) => name === question.table);
		if (!table) return refusedAt('table', 'choose');
		const sheet = sheetOfTable(context, table, question.language);
		if (!sheet) return { ok: false, reason: 'forbidden' };
		return fileOf(context, sheet, `open-deur-${sheet.name}-${context.today}`, question);
	}
);
