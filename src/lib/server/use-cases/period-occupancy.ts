/** How many youths were present on average in a period, and hours that are estimated where there are no stays. */
import { estimatedRows, monthMinutes, occupancyByMonth } from '#domain/period/occupancy.ts';
import { sumFigures, type Figures } from '#domain/seclusion/figures.ts';
import { hoursOf } from '#domain/seclusion/hours.ts';
import type { Basis, Range } from '#domain/seclusion/query.ts';
import type { Knowledge } from './knowledge.ts';
import { daysOfPeriod } from './period-hours.ts';
import { wholeSpan } from './span.ts';

export interface PeriodOccupancy {
	/** Youths present on average over the months that are known; leave taken off where it is known. */
	readonly present: number;
	/** `entered` where all of it was entered by hand, `mixed` where some months were. */
	readonly source: 'stays' | 'entered' | 'mixed';
	/** Months of the period of which neither is known. */
	readonly missingMonths: number;
	/** Hours of months without stays, from what was entered; null where there are none. */
	readonly estimated: Figures | null;
}

/** By location; one of which no month is known is not in it. */
export function occupancyOfPeriod(
	knowledge: Knowledge,
	today: string,
	period: Range
): ReadonlyMap<string, PeriodOccupancy> {
	return knowledge.once(`occupancy of period ${period.from} ${period.to} ${today}`, () => {
		const days = daysOfPeriod(knowledge, today, period);
		return days ? occupancyOn(knowledge, today, days) : new Map<string, PeriodOccupancy>();
	});
}

function occupancyOn(knowledge: Knowledge, today: string, days: Range): Map<string, PeriodOccupancy> {
	const { document } = knowledge;
	const rowsOf = (basis: Basis) => {
		const { tables, youths } = knowledge.tables(basis, wholeSpan(knowledge, today));
		return [...hoursOf(tables, youths, { ...days, by: 'location', per: 'month', basis })];
	};
	const months = occupancyByMonth(document, rowsOf('youths'), days);
	const estimates = Map.groupBy(estimatedRows(document, months, rowsOf('policy'), days), ({ id }) => id);
	const minutes = monthMinutes(document, days);
	const byLocation = new Map<string, PeriodOccupancy>();
	for (const [locationId, own] of Map.groupBy(months, (month) => month.locationId)) {
		const known = own.flatMap(({ month, present, source }) =>
			present === null ? [] : [{ present, source, length: minutes.get(month) ?? 0 }]
		);
		const length = known.reduce((sum, month) => sum + month.length, 0);
		if (length === 0) continue;
		const sources = new Set(known.map(({ source }) => source));
		const estimated = estimates.get(locationId);
		byLocation.set(locationId, {
			present: known.reduce((sum, month) => sum + month.present * month.length, 0) / length,
			source: sources.size > 1 ? 'mixed' : sources.has('entered') ? 'entered' : 'stays',
			missingMonths: own.length - known.length,
			estimated: estimated ? sumFigures(estimated) : null
		});
	}
	return byLocation;
}
