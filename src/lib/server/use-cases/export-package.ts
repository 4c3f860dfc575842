/** A research package: data that the actor may have, with all that makes each figure again. */
import type { Period } from '#domain/document/schema.ts';
import { computeHours } from '#domain/seclusion/hours.ts';
import { BASES, countsRealYouths, type HoursQuery, type Range } from '#domain/seclusion/query.ts';
import { addDays } from '#domain/time/calendar.ts';
import { programDocument } from '#server/export/program-document.ts';
import { packageFiles, type PackagedSheet } from '#server/export/research-package.ts';
import { zipParts } from '#server/export/zip.ts';
import { FIXED_TABLES, sheetOfTable } from './fixed-tables.ts';
import { rowsInReach, sheetOfHours } from './hours-rows.ts';
import { done, type Outcome } from './outcome.ts';
import { sheetsOfReport } from './period-report.ts';
import { madeAt, rangeProblems, refusedAt, type WrittenFile } from './sheet-file.ts';
import { useCase, type Context } from './use-case.ts';
import { everythingInReach } from './view-shell.ts';

/** What a form sends: a period, whose days go before those that are named. */
export interface PackageQuestion extends Range {
	readonly period: string;
	readonly language: 'nl' | 'en';
}

export const exportPackage = useCase((context, question: PackageQuestion): Outcome<WrittenFile> => {
	const { world, knowledge, document, actor, may, demand } = context;
	demand('see-program', everythingInReach(actor.scope));
	const period = document.periods.find(({ id }) => id === question.period);
	if (question.period !== '' && !period) return refusedAt('period', 'choose');
	const { from, to } = period ?? question;
	const problems = rangeProblems({ from, to });
	if (problems.length > 0) return { ok: false, reason: 'fields', fields: problems };
	if (isEmpty(context, { from, to })) return refusedAt('nothing', 'nothing');
	const isWhole = may('export-document', {});
	const content = {
		...{ from, to, isWhole, language: question.language },
		folder: `open-deur-research-${from}-${addDays(to, -1)}`,
		at: madeAt(world),
		knownOn: world.knownOn,
		position: knowledge.position,
		sheets: sheetsOf(context, { from, to }, period, question.language),
		document: isWhole ? document : programDocument(document)
	};
	const parts = zipParts(packageFiles(content), content.at);
	return done({ name: `${content.folder}.zip`, type: 'application/zip', parts });
});

/** True where no program was known on any of the days, so that there is nothing to count. */
function isEmpty({ document }: Context, range: Range): boolean {
	const bases = ['policy', 'youths'] as const;
	const query = { ...range, by: 'institution', per: 'total' } as const;
	return bases
		.flatMap((basis) => computeHours(document, { ...query, basis }))
		.every(({ presentMinutes, unknownMinutes }) => presentMinutes === unknownMinutes);
}

function sheetsOf(
	context: Context,
	range: Range,
	period: Period | undefined,
	language: 'nl' | 'en'
): PackagedSheet[] {
	const tables = FIXED_TABLES.map((table) => sheetOfTable(context, table, language));
	return [
		...BASES.flatMap((basis) => hoursSheets(context, { ...range, basis })),
		...(period && context.may('see-figures', everythingInReach(context.actor.scope))
			? reportSheets(context, period)
			: []),
		...tables.filter((sheet) => sheet !== null).map((sheet) => ({ sheet, query: null, countsYouths: false }))
	];
}

/** By month, for groups, locations and the institution; never for a youth. */
function hoursSheets(context: Context, asked: Pick<HoursQuery, 'from' | 'to' | 'basis'>): PackagedSheet[] {
	return (['group', 'location', 'institution'] as const).flatMap((by) => {
		const query = { ...asked, by, per: 'month' } as const;
		const keeps = rowsInReach(context, query);
		if (!keeps) return [];
		const { from, to, per, basis } = query;
		const options = { from, to, by, per, basis, format: 'csv' };
		return {
			sheet: sheetOfHours(context, query, keeps),
			query: ['hours', ...Object.entries(options).flatMap(([name, value]) => [`--${name}`, value])],
			countsYouths: countsRealYouths(basis)
		};
	});
}

function reportSheets(context: Context, period: Period): PackagedSheet[] {
	const { rows, totals } = sheetsOfReport(context, period);
	const query = ['report', '--period', period.id];
	return [rows, totals]
		.filter((sheet) => sheet !== null)
		.map((sheet) => ({ sheet, query, countsYouths: true }));
}
