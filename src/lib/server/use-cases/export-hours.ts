/** Hours as a file, for the rows that the actor may see; of real youths protected, or exact for use inside. */
import { youthConcerns } from '#server/access/audit/audit.ts';
import { BASES, countsRealYouths, ROWS_BY, ROWS_PER, type HoursQuery } from '#domain/seclusion/query.ts';
import { addDays } from '#domain/time/calendar.ts';
import { destinationOf, type DestinationWish } from './export-destination.ts';
import { rowsInReach, sheetOfHours } from './hours-rows.ts';
import type { FieldProblem, Outcome } from './outcome.ts';
import { fileOf, rangeProblems, refusedAt, type Wish, type WrittenFile } from './sheet-file.ts';
import { toldQueryOf, toldSheet } from './told-hours.ts';
import { useCase } from './use-case.ts';
import { everythingInReach } from './view-shell.ts';

/** A query as a form sends it. */
export type HoursQuestion = { readonly [Name in keyof HoursQuery]: string } & Wish & DestinationWish;

/** The rows come one after the other while they are written out. */
export const exportHours = useCase(
	'export-hours',
	'export',
	async (context, question: HoursQuestion): Promise<Outcome<WrittenFile>> => {
		context.demand('see-program', everythingInReach(context.actor.scope));
		const query = queryOf(question);
		if (Array.isArray(query)) return { ok: false, reason: 'fields', fields: query };
		const destination = countsRealYouths(query.basis) ? destinationOf(context, question) : 'inside';
		if (typeof destination !== 'string') return destination;
		const keeps = rowsInReach(context, query, destination);
		if (!keeps) return refusedAt('by', 'not-in-reach');
		const { basis, by, per, from, to } = query;
		if (by === 'youth') {
			const ids = context.document.youths.map(({ id }) => id);
			context.concerns(youthConcerns(ids.filter(keeps)));
		}
		const name = ['open-deur-hours', basis, by, per, from, addDays(to, -1)].join('-');
		if (!countsRealYouths(basis)) return fileOf(context, sheetOfHours(context, query, keeps), name, question);
		if (destination === 'inside') {
			return fileOf(context, sheetOfHours(context, query, keeps), `${name}-inside`, question);
		}
		const told = toldQueryOf(query);
		if (Array.isArray(told)) return { ok: false, reason: 'fields', fields: told };
		const sheet = toldSheet(context, told, keeps);
		return sheet ? fileOf(context, sheet, `${name}-outside`, question) : refusedAt('nothing', 'nothing');
	}
);

function queryOf({ from, to, ...asked }: HoursQuestion): HoursQuery | FieldProblem[] {
	const by = ROWS_BY.find((name) => name === asked.by);
	const per = ROWS_PER.find((name) => name === asked.per);
	const basis = BASES.find((name) => name === asked.basis);
	const problems = rangeProblems({ from, to });
	if (!by || !per || !basis)
		return [...problems, { field: by ? (per ? 'basis' : 'per') : 'by', code: 'choose' }];
	if (by === 'youth' && !countsRealYouths(basis)) problems.push({ field: 'by', code: 'no-real-youths' });
	return problems.length > 0 ? problems : { from, to, by, per, basis };
}
