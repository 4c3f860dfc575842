/** One youth's month opened into its days: what a figure of that month is the sum of. */
import { sumFigures } from '#domain/seclusion/figures.ts';
import { hoursOf } from '#domain/seclusion/hours.ts';
import { addDays, firstOfNextMonth } from '#domain/time/calendar.ts';
import { placesOfYouth } from './about.ts';
import { done, NOT_FOUND } from './outcome.ts';
import { wholeSpan } from './span.ts';
import { useCase } from './use-case.ts';
import type { YouthBasis } from './youth-facts.ts';

/** `month` is `YYYY-MM`; a month that runs has its days so far. Days without presence have no row. */
export const explainMonth = useCase(
	'explain-month',
	'read',
	(context, input: { youthId: string; month: string; basis: YouthBasis }) => {
		const { document, knowledge, today, demand } = context;
		const youth = document.youths.find(({ id }) => id === input.youthId);
		demand('see-youth', placesOfYouth(document, input.youthId, today));
		const span = wholeSpan(knowledge, today);
		const from = `${input.month}-01`;
		const end = firstOfNextMonth(input.month);
		const to = end <= today ? end : addDays(today, 1);
		if (!youth || from < span.from.slice(0, 8) || from > today) return NOT_FOUND;
		const { tables, youths } = knowledge.tables(input.basis, span);
		const query = { from: from < span.from ? span.from : from, to, by: 'youth', per: 'day' } as const;
		const rows = [...hoursOf(tables, youths, { ...query, basis: input.basis }, [youth.id])];
		return done({
			youthId: youth.id,
			month: input.month,
			basis: input.basis,
			running: end > today,
			days: rows.map((row) => ({ ...row, day: row.day ?? from })),
			sum: rows.length > 0 ? sumFigures(rows) : null,
			previousMonth: addDays(from, -1).slice(0, 7),
			nextMonth: end <= today ? end.slice(0, 7) : null
		});
	}
);
