/** What bears on one youth's days, for the use cases that show them. */
import { youthDay, type YouthDay } from '#domain/seclusion/youth-day.ts';
import type { YouthFacts } from '#domain/seclusion/explain.ts';
import type { Basis } from '#domain/seclusion/query.ts';
import type { Tables } from '#domain/seclusion/tables.ts';
import { addDays, dayNumber } from '#domain/time/calendar.ts';
import { wholeSpan } from './span.ts';
import type { Context } from './use-case.ts';

/** The bases that count real youths: planned and reported. */
export type YouthBasis = Extract<Basis, 'youths' | 'reported'>;

/** The tables of a basis and what a youth has in them. */
export function factsOf(
	{ knowledge, today, document }: Context,
	basis: YouthBasis,
	youthId: string
): { tables: Tables; facts: YouthFacts } {
	const { tables, youths } = knowledge.tables(basis, wholeSpan(knowledge, today));
	const facts = {
		stays: youths.stays(youthId),
		absences: youths.absences(youthId),
		keys: document.keys.filter((key) => key.youthId === youthId),
		rules: youths.rules(tables, youthId)
	};
	return { tables, facts };
}

/** The days of a youth from a date on, as strips. The date is within the span, but for its last day. */
export function youthDays(
	context: Context,
	basis: YouthBasis,
	youthId: string,
	dates: readonly string[]
): YouthDay[] {
	const { tables, facts } = factsOf(context, basis, youthId);
	return dates.map((date) => youthDay(tables, dayNumber(date), facts));
}

/** True where a day, and the one after it, can be laid out. */
export function isWithinSpan({ knowledge, today }: Context, date: string): boolean {
	const { from, to } = wholeSpan(knowledge, today);
	return from <= date && addDays(date, 1) < to;
}
