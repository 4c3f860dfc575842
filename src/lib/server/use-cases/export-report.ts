/** The report of a measurement period as a file: its locations, or its totals. */
import { destinationOf, type DestinationWish } from './export-destination.ts';
import type { Outcome } from './outcome.ts';
import { sheetsOfReport } from './period-report.ts';
import { fileOf, refusedAt, type Wish, type WrittenFile } from './sheet-file.ts';
import { useCase } from './use-case.ts';
import { everythingInReach } from './view-shell.ts';

export const REPORT_PARTS = ['locations', 'totals'] as const;

/** What a form sends. */
export interface ReportQuestion extends Wish, DestinationWish {
	readonly period: string;
	readonly part: string;
}

export const exportReport = useCase(
	'export-report',
	'export',
	async (context, question: ReportQuestion): Promise<Outcome<WrittenFile>> => {
		context.demand('see-aggregates', everythingInReach(context.actor.scope));
		const destination = destinationOf(context, question);
		if (typeof destination !== 'string') return destination;
		const period = context.document.periods.find(({ id }) => id === question.period);
		const part = REPORT_PARTS.find((name) => name === question.part);
		if (!period || !part) return refusedAt(period ? 'part' : 'period', 'choose');
		const { rows, totals } = sheetsOfReport(context, period, destination);
		const sheet = part === 'totals' ? totals : rows;
		if (!sheet) return { ok: false, reason: 'forbidden' };
		return fileOf(context, sheet, `open-deur-${sheet.name}-${destination}`, question);
	}
);
