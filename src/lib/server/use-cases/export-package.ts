/**
 * A research package: data that the actor may have, with all that makes each figure again. For outside it holds
 * nothing about a youth: figures of real youths are protected, and the document is without them.
 */
import { TOLD_BY, TOLD_PER } from '#domain/disclosure/publication.ts';
import { YOUTH_BASES } from '#domain/disclosure/youth-month.ts';
import type { Period } from '#domain/document/schema.ts';
import { computeHours } from '#domain/seclusion/hours.ts';
import { BASES, countsRealYouths, type HoursQuery, type Range } from '#domain/seclusion/query.ts';
import { addDays } from '#domain/time/calendar.ts';
import type { Destination } from '#server/export/destination.ts';
import { programDocument } from '#server/export/program-document.ts';
import type { Sheet } from '#server/export/sheet.ts';
import { packageFiles, type PackagedSheet } from '#server/export/research-package.ts';
import { zipParts } from '#server/export/zip.ts';
import { destinationOf, SEES, type DestinationWish } from './export-destination.ts';
import { FIXED_TABLES, sheetOfTable } from './fixed-tables.ts';
import { rowsInReach, sheetOfHours } from './hours-rows.ts';
import { done, type Outcome } from './outcome.ts';
import { sheetsOfReport } from './period-report.ts';
import { madeAt, rangeProblems, refusedAt, type WrittenFile } from './sheet-file.ts';
import { toldSheet, wholeMonthsOf } from './told-hours.ts';
import { toldOutside } from './told-outside.ts';
import { useCase, type Context } from './use-case.ts';
import { everythingInReach } from './view-shell.ts';

/** What a form sends: a period, whose days go before those that are named. */
export interface PackageQuestion extends Range, DestinationWish {
	readonly period: string;
	readonly language: 'nl' | 'en';
}

export const exportPackage = useCase(
	'export-package',
	'export',
	(context, question: PackageQuestion): Outcome<WrittenFile> => {
		const { world, knowledge, document, actor, may, demand } = context;
		demand('see-program', everythingInReach(actor.scope));
		const period = document.periods.find(({ id }) => id === question.period);
		if (question.period !== '' && !period) return refusedAt('period', 'choose');
		const { from, to } = period ?? question;
		const problems = rangeProblems({ from, to });
		if (problems.length > 0) return { ok: false, reason: 'fields', fields: problems };
		if (isEmpty(context, { from, to })) return refusedAt('nothing', 'nothing');
		const destination = destinationOf(context, question);
		if (typeof destination !== 'string') return destination;
		const isWhole = destination === 'inside' && may('export-document', {});
		const about = { from, to, period, language: question.language, destination };
		const content = {
			...{ from, to, isWhole, language: question.language },
			folder: `open-deur-research-${destination}-${from}-${addDays(to, -1)}`,
			about:
				destination === 'inside'
					? ({ destination } as const)
					: ({ destination, edition: toldOutside(context).edition } as const),
			at: madeAt(world),
			knownOn: world.knownOn,
			position: knowledge.position,
			sheets: sheetsOf(context, about),
			document: isWhole ? document : programDocument(document)
		};
		const parts = zipParts(packageFiles(content), content.at);
		return done({ name: `${content.folder}.zip`, type: 'application/zip', parts });
	}
);

/** True where no program was known on any of the days, so that there is nothing to count. */
function isEmpty({ document }: Context, range: Range): boolean {
	const bases = ['policy', 'youths'] as const;
	const query = { ...range, by: 'institution', per: 'total' } as const;
	return bases
		.flatMap((basis) => computeHours(document, { ...query, basis }))
		.every(({ presentMinutes, unknownMinutes }) => presentMinutes === unknownMinutes);
}

/** What a package is about. */
interface About extends Range {
	readonly period: Period | undefined;
	readonly language: 'nl' | 'en';
	readonly destination: Destination;
}

function sheetsOf(context: Context, about: About): PackagedSheet[] {
	const { from, to, period, destination } = about;
	const isInside = destination === 'inside';
	const exact = BASES.filter((basis) => isInside || !countsRealYouths(basis));
	const tables = FIXED_TABLES.map((table) => sheetOfTable(context, table, about));
	const seesFigures = context.may(SEES[destination], everythingInReach(context.actor.scope));
	return [
		...exact.flatMap((basis) => hoursSheets(context, { from, to, basis })),
		...(isInside ? [] : toldSheets(context, { from, to })),
		...(period && seesFigures ? reportSheets(context, period, destination) : []),
		...tables.filter((sheet) => sheet !== null).map(withoutQuery)
	];
}

/** A sheet that no command gives back. */
function withoutQuery(sheet: Sheet): PackagedSheet {
	return { sheet, query: null, countsYouths: false };
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

/** Figures of real youths as they go outside: of the whole months that the range holds. */
function toldSheets(context: Context, range: Range): PackagedSheet[] {
	const months = wholeMonthsOf(range);
	if (!months) return [];
	return YOUTH_BASES.flatMap((basis) =>
		TOLD_BY.flatMap((by) => {
			const keeps = rowsInReach(context, { by, basis }, 'outside');
			const sheets = TOLD_PER.map((per) => keeps && toldSheet(context, { ...months, by, per, basis }, keeps));
			return sheets.filter((sheet) => sheet !== null).map(withoutQuery);
		})
	);
}

/** For outside the document of the package gives the report back, but for what is hidden. */
function reportSheets(context: Context, period: Period, destination: Destination): PackagedSheet[] {
	const { rows, totals } = sheetsOfReport(context, period, destination);
	const query = ['report', '--period', period.id];
	return [rows, totals]
		.filter((sheet) => sheet !== null)
		.map((sheet) => ({ sheet, query, countsYouths: destination === 'inside' }));
}
