/** Figures of what was recorded, month by month; worked out once for what is known. */
import { hoursOf, type Row } from '#domain/seclusion/hours.ts';
import type { Basis, Range, RowsBy } from '#domain/seclusion/query.ts';
import { addDays } from '#domain/time/calendar.ts';
import type { Knowledge } from './knowledge.ts';
import { wholeSpan } from './span.ts';

/** Rows by month up to and including today: a month that runs has its days so far. */
export function rowsByMonth(knowledge: Knowledge, today: string, basis: Basis, by: RowsBy): readonly Row[] {
	return knowledge.once(`rows ${basis} ${by} ${today}`, () => {
		const span = wholeSpan(knowledge, today);
		const { tables, youths } = knowledge.tables(basis, span);
		return [...hoursOf(tables, youths, { from: span.from, to: addDays(today, 1), by, per: 'month', basis })];
	});
}

/** One group's row of each youth who was there in a range (within the span of what is recorded). */
export function rowsOfYouthsInGroup(
	knowledge: Knowledge,
	today: string,
	basis: Basis,
	range: Range,
	groupId: string
): readonly Row[] {
	const { tables, youths } = knowledge.tables(basis, wholeSpan(knowledge, today));
	const there = new Set(
		knowledge.document.stays.filter((stay) => stay.groupId === groupId).map(({ youthId }) => youthId)
	);
	const rows: Row[] = [];
	for (const youthId of [...there].sort()) {
		const query = { ...range, by: 'group', per: 'total', basis } as const;
		for (const row of hoursOf(tables, youths, query, [youthId])) {
			if (row.id === groupId && row.presentMinutes > 0) rows.push({ ...row, id: youthId });
		}
	}
	return rows;
}
