/** Occupancy by location and month, and the hours estimated from what was entered; worked out once for what is known. */
import {
	estimatedRows,
	occupancyByMonth,
	type EstimatedRow,
	type MonthOccupancy
} from '#domain/period/occupancy.ts';
import { hoursOf } from '#domain/seclusion/hours.ts';
import type { Range } from '#domain/seclusion/query.ts';
import { addDays } from '#domain/time/calendar.ts';
import type { Knowledge } from './knowledge.ts';
import { rowsByMonth } from './recorded-figures.ts';
import { wholeSpan } from './span.ts';

/** Every location in every month up to and including today; a month that runs is averaged over its days so far. */
export function occupancyOf(knowledge: Knowledge, today: string): readonly MonthOccupancy[] {
	return knowledge.once(`occupancy ${today}`, () => {
		const { document } = knowledge;
		const present = rowsByMonth(knowledge, today, 'youths', 'location');
		return occupancyByMonth(document, present, monthsUpTo(knowledge, today));
	});
}

/** The estimated hours of locations and months without stays, on the basis `policy`: marked wherever they are shown. */
export function estimatedOf(knowledge: Knowledge, today: string): readonly EstimatedRow[] {
	return knowledge.once(`estimated ${today}`, () => {
		const { document } = knowledge;
		const range = monthsUpTo(knowledge, today);
		const { tables, youths } = knowledge.tables('policy', wholeSpan(knowledge, today));
		const from = wholeSpan(knowledge, today).from;
		const query = { from, to: range.to, by: 'location', per: 'month', basis: 'policy' } as const;
		return estimatedRows(document, occupancyOf(knowledge, today), [...hoursOf(tables, youths, query)], range);
	});
}

/** From the first of the month in which anything is recorded, or occupancy is entered, to today. */
function monthsUpTo(knowledge: Knowledge, today: string): Range {
	const months = knowledge.document.occupancies.map(({ month }) => month);
	const first = [...months, wholeSpan(knowledge, today).from.slice(0, 7)].sort()[0];
	return { from: `${first}-01`, to: addDays(today, 1) };
}
