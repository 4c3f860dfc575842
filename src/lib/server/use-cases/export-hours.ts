/** Hours as a file, for the rows that the actor may see. */
import { BASES, countsRealYouths, ROWS_BY, ROWS_PER, type HoursQuery } from '#domain/seclusion/query.ts';
import { addDays } from '#domain/time/calendar.ts';
import { rowsInReach, sheetOfHours } from './hours-rows.ts';
import type { FieldProblem, Outcome } from './outcome.ts';
import { fileOf, rangeProblems, refusedAt, type Wish, type WrittenFile } from './sheet-file.ts';
import { useCase } from './use-case.ts';
import { everythingInReach } from './view-shell.ts';

/** A query as a form sends it. */
export type HoursQuestion = { readonly [Name in keyof HoursQuery]: string } & Wish;

/** The rows come one after the other while they are written out. */
export const exportHours = useCase(
	async (context, question: HoursQuestion): Promise<Outcome<WrittenFile>> => {
		context.demand('see-program', everythingInReach(context.actor.scope));
		const query = queryOf(question);
		if (Array.isArray(query)) return { ok: false, reason: 'fields', fields: query };
		const keeps = rowsInReach(context, query);
		if (!keeps) return refusedAt('by', 'not-in-reach');
		const { basis, by, per, from, to } = query;
		const name = ['open-deur-hours', basis, by, per, from, addDays(to, -1)].join('-');
		return fileOf(context, sheetOfHours(context, query, keeps), name, question);
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
