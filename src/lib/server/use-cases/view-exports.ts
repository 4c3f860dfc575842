/** What the actor may take out. */
import { countsRealYouths, BASES, ROWS_BY } from '#domain/seclusion/query.ts';
import { REPORT_PARTS } from './export-report.ts';
import { FIXED_TABLES } from './fixed-tables.ts';
import { rowsInReach } from './hours-rows.ts';
import { done } from './outcome.ts';
import { FORMATS } from './sheet-file.ts';
import { useCase } from './use-case.ts';
import { everythingInReach } from './view-shell.ts';

export const viewExports = useCase((context, _: null) => {
	const { document, actor, today, may, demand } = context;
	const all = everythingInReach(actor.scope);
	demand('see-program', all);
	const seesFigures = may('see-figures', all);
	const mayAll = may('see-figures', {});
	return done({
		today,
		formats: FORMATS,
		periods: document.periods.map(({ id, name, from, to }) => ({ id, name, from, to })),
		bases: BASES.filter((basis) => seesFigures || !countsRealYouths(basis)),
		// What is prescribed has rows of every kind but those of youths.
		rowsBy: ROWS_BY.filter((by) => by !== 'youth' || rowsInReach(context, { by, basis: 'youths' })),
		/** False where of real youths some rows only are given. */
		seesAll: mayAll,
		reportParts: REPORT_PARTS.filter((part) => seesFigures && (part !== 'totals' || mayAll)),
		tables: FIXED_TABLES.filter((table) => table !== 'occupancy' || seesFigures),
		document: may('export-document', {})
	});
});
