/** The hours of a measurement period by group, month and kind of day, on each basis; worked out once for what is known. */
import { sumFigures, type Figures } from '#domain/seclusion/figures.ts';
import { hoursOf, type Row } from '#domain/seclusion/hours.ts';
import type { Basis, Range, RowsPer } from '#domain/seclusion/query.ts';
import { addDays, dayNumber, weekdayOf } from '#domain/time/calendar.ts';
import type { Knowledge } from './knowledge.ts';
import { wholeSpan } from './span.ts';

/** What is counted of one group on one basis. */
export interface GroupHours {
	readonly groupId: string;
	readonly total: Figures;
	readonly byMonth: ReadonlyMap<string, Figures>;
	/** Monday to Friday, and Saturday and Sunday, from midnight to midnight; their moments are not counted. */
	readonly schoolDays: Figures;
	readonly weekendDays: Figures;
}

/** The days of a period of which there can be figures: up to and including today; null before its first day. */
export function daysOfPeriod(knowledge: Knowledge, today: string, { from, to }: Range): Range | null {
	const span = wholeSpan(knowledge, today);
	const tomorrow = addDays(today, 1);
	const days = { from: from < span.from ? span.from : from, to: to < tomorrow ? to : tomorrow };
	return days.from < days.to ? days : null;
}

/** By group; a group in which nobody was, or that was not open, is not in it. */
export function hoursOfPeriod(
	knowledge: Knowledge,
	today: string,
	period: Range,
	basis: Basis
): ReadonlyMap<string, GroupHours> {
	return knowledge.once(`hours of period ${period.from} ${period.to} ${basis} ${today}`, () => {
		const days = daysOfPeriod(knowledge, today, period);
		if (!days) return new Map<string, GroupHours>();
		const months = rowsOf(knowledge, today, days, basis, 'month');
		const byDay = Map.groupBy(rowsOf(knowledge, today, days, basis, 'day'), ({ id }) => id);
		const groups = [...Map.groupBy(months, ({ id }) => id)];
		return new Map(
			groups.map(([groupId, rows]) => [groupId, groupHours(groupId, rows, byDay.get(groupId) ?? [])])
		);
	});
}

function rowsOf(knowledge: Knowledge, today: string, days: Range, basis: Basis, per: RowsPer): Row[] {
	const { tables, youths } = knowledge.tables(basis, wholeSpan(knowledge, today));
	return [...hoursOf(tables, youths, { ...days, by: 'group', per, basis })];
}

function groupHours(groupId: string, months: readonly Row[], days: readonly Row[]): GroupHours {
	const isWeekend = ({ day = '' }: Row) => ['sat', 'sun'].includes(weekdayOf(dayNumber(day)));
	return {
		groupId,
		total: sumFigures(months),
		byMonth: new Map(months.map((row) => [row.month ?? '', row])),
		schoolDays: sumFigures(days.filter((row) => !isWeekend(row))),
		weekendDays: sumFigures(days.filter(isWeekend))
	};
}

/** What one youth had in one group in the period. */
export interface YouthHours {
	readonly groupId: string;
	readonly figures: Figures;
}

/** Of each youth who was there, the figures in each group; who it was is not told. */
export function youthsInPeriod(
	knowledge: Knowledge,
	today: string,
	period: Range,
	basis: 'youths' | 'reported'
): readonly (readonly YouthHours[])[] {
	return knowledge.once(`youths in period ${period.from} ${period.to} ${basis} ${today}`, () => {
		const days = daysOfPeriod(knowledge, today, period);
		if (!days) return [];
		const { tables, youths } = knowledge.tables(basis, wholeSpan(knowledge, today));
		const there = knowledge.document.stays.filter(
			({ from, to }) => from.slice(0, 10) < days.to && (!to || to.slice(0, 10) >= days.from)
		);
		return [...new Set(there.map(({ youthId }) => youthId))].map((youthId) => {
			const query = { ...days, by: 'group', per: 'total', basis } as const;
			const rows = [...hoursOf(tables, youths, query, [youthId])];
			return rows.map(({ id, ...figures }) => ({ groupId: id, figures }));
		});
	});
}
