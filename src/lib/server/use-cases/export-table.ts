/** A table that stands beside the figures, as a file. */
import { destinationOf, type DestinationWish } from './export-destination.ts';
import { FIXED_TABLES, sheetOfTable } from './fixed-tables.ts';
import type { Outcome } from './outcome.ts';
import { fileOf, refusedAt, type Wish, type WrittenFile } from './sheet-file.ts';
import { useCase } from './use-case.ts';
import { everythingInReach } from './view-shell.ts';

/** What a form sends. */
export interface TableQuestion extends Wish, DestinationWish {
	readonly table: string;
}

export const exportTable = useCase(
	'export-table',
	'export',
	async (context, question: TableQuestion): Promise<Outcome<WrittenFile>> => {
		context.demand('see-program', everythingInReach(context.actor.scope));
		const table = FIXED_TABLES.find((name) => name === question.table);
		if (!table) return refusedAt('table', 'choose');
		// Only occupancy counts youths; what else there is goes outside as it is.
		const countsYouths = table === 'occupancy';
		if (countsYouths) context.demand('see-aggregates', everythingInReach(context.actor.scope));
		const destination = countsYouths ? destinationOf(context, question) : 'outside';
		if (typeof destination !== 'string') return destination;
		const { language } = question;
		const sheet = sheetOfTable(context, table, { language, destination });
		if (!sheet) return { ok: false, reason: 'forbidden' };
		const name = countsYouths ? `${sheet.name}-${destination}` : sheet.name;
		return fileOf(context, sheet, `open-deur-${name}-${context.today}`, question);
	}
);
