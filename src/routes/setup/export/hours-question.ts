/** The query that the form for hours makes: its last day counts. */
import { isDate } from '#domain/document/formats.ts';
import { addDays } from '#domain/time/calendar.ts';
import type { HoursQuestion } from '#server/use-cases/export-hours.ts';

/** A last day that is no date is left as it is, for the use case to refuse. */
export function hoursQuestion(parameters: URLSearchParams): HoursQuestion {
	const of = (name: string) => parameters.get(name) ?? '';
	const through = of('through');
	return {
		from: of('from'),
		to: isDate(through) ? addDays(through, 1) : through,
		by: of('by'),
		per: of('per'),
		basis: of('basis')
	};
}
