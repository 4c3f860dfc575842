/** What the actor may take out. */
import { countsRealYouths, BASES, ROWS_BY } from '#domain/seclusion/query.ts';
import { destinationsOf } from './export-destination.ts';
import { REPORT_PARTS } from './export-report.ts';
import { FIXED_TABLES } from './fixed-tables.ts';
import { rowsInReach } from './hours-rows.ts';
import { done } from './outcome.ts';
import { FORMATS } from './sheet-file.ts';
import { releasesSeen } from './view-releases.ts';
import { useCase } from './use-case.ts';
import { everythingInReach } from './view-shell.ts';

export const viewExports = useCase('view-exports', 'read', (context, _: null) => {
	const { document, actor, today, may, demand } = context;
	const all = everythingInReach(actor.scope);
	demand('see-program', all);
	const seesFigures = may('see-aggregates', all);
	const mayAll = may('see-aggregates', {});
	return done({
		today,
		formats: FORMATS,
		/** Whom files of real youths can be for; the protected one first. */
		destinations: seesFigures ? destinationsOf(context) : [],
		periods: document.periods.map(({ id, name, from, to }) => ({ id, name, from, to })),
		bases: BASES.filter((basis) => seesFigures || !countsRealYouths(basis)),
		// What is prescribed has rows of every kind but those of youths.
		rowsBy: ROWS_BY.filter((by) => by !== 'youth' || rowsInReach(context, { by, basis: 'youths' })),
		/** False where of real youths some rows only are given. */
		seesAll: mayAll,
		reportParts: REPORT_PARTS.filter((part) => seesFigures && (part !== 'totals' || mayAll)),
		tables: FIXED_TABLES.filter((table) => table !== 'occupancy' || seesFigures),
		document: may('export-document', {}),
		/** True for who releases packages, and for a researcher to whom one was released. */
		releases: may('manage-accounts', {}) || releasesSeen(context).length > 0
	});
});
