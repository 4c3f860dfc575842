/** How certain the figures of a period are: which months of which group somebody confirmed. */
import type { Range } from '#domain/seclusion/query.ts';
import { firstOfNextMonth } from '#domain/time/calendar.ts';
import { knownPeriod } from './known-period.ts';
import type { Knowledge } from './knowledge.ts';
import { hoursOfPeriod } from './period-hours.ts';

/** `no-program`: open, without a version; `closed`: the group was not open in it; `running`: it has not ended. */
export type MonthCertainty = 'confirmed' | 'unconfirmed' | 'running' | 'no-program' | 'closed';

export interface GroupCertainty {
	readonly groupId: string;
	readonly name: string;
	readonly locationId: string;
	readonly locationName: string;
	/** One for each month. */
	readonly months: readonly MonthCertainty[];
}

export interface PeriodCertainty {
	/** The months of the period up to and including today. */
	readonly months: readonly string[];
	readonly groups: readonly GroupCertainty[];
	readonly confirmed: number;
	/** Months of groups that have ended and in which a version was in force. */
	readonly ended: number;
}

/** The confirmations of a period. */
export function certaintyOf(knowledge: Knowledge, today: string, period: Range): PeriodCertainty {
	return knowledge.once(`certainty ${period.from} ${period.to} ${today}`, () => {
		const prescribed = hoursOfPeriod(knowledge, today, period, 'policy');
		const months = monthsOf(period, today);
		const { groups, confirmations } = knowledge.document;
		const confirmed = new Set(confirmations.map(({ groupId, month }) => `${groupId} ${month}`));
		const judge = (groupId: string, month: string): MonthCertainty => {
			const figures = prescribed.get(groupId)?.byMonth.get(month);
			if (!figures || figures.presentMinutes === 0) return 'closed';
			if (figures.presentMinutes === figures.unknownMinutes) return 'no-program';
			if (confirmed.has(`${groupId} ${month}`)) return 'confirmed';
			return firstOfNextMonth(month) > today ? 'running' : 'unconfirmed';
		};
		const rows = knownPeriod(knowledge, period).locations.flatMap(({ location }) =>
			groups
				.filter(({ id, locationId }) => locationId === location.id && prescribed.has(id))
				.map(({ id, name }): GroupCertainty => ({
					groupId: id,
					name,
					locationId: location.id,
					locationName: location.name,
					months: months.map((month) => judge(id, month))
				}))
		);
		const all = rows.flatMap((row) => row.months);
		const count = (certainty: MonthCertainty) => all.filter((one) => one === certainty).length;
		return {
			months,
			groups: rows,
			confirmed: count('confirmed'),
			ended: count('confirmed') + count('unconfirmed')
		};
	});
}

function monthsOf({ from, to }: Range, today: string): string[] {
	const months: string[] = [];
	for (let date = `${from.slice(0, 7)}-01`; date < to && date <= today; date = firstOfNextMonth(date)) {
		months.push(date.slice(0, 7));
	}
	return months;
}
