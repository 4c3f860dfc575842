/** The occupancy of a location, year by year: both averages from stays, and what was entered where there are none. */
import type { MonthOccupancy } from '#domain/period/occupancy.ts';
import type { Figures } from '#domain/seclusion/figures.ts';
import { done, NOT_FOUND } from './outcome.ts';
import { estimatedOf, occupancyOf } from './recorded-occupancy.ts';
import { useCase } from './use-case.ts';

export interface OccupancyRow extends MonthOccupancy {
	/** True where the month has not ended: averaged up to today. */
	readonly running: boolean;
	/** Hours of all youths together, estimated from what was entered; null where they are counted, or nothing is known. */
	readonly estimated: Figures | null;
}

/** `locationId` null: the first that the actor may see. `year` null: the newest. */
export const viewOccupancy = useCase(
	'view-occupancy',
	'read',
	(context, input: { locationId: string | null; year: string | null }) => {
		const { document, knowledge, today, may, demand } = context;
		const locations = document.locations.filter(({ id }) => may('see-figures', { locationIds: [id] }));
		const location = document.locations.find(({ id }) => id === (input.locationId ?? locations[0]?.id));
		demand('see-figures', location ? { locationIds: [location.id] } : {});
		if (!location) return NOT_FOUND;
		const own = occupancyOf(knowledge, today).filter(({ locationId }) => locationId === location.id);
		const years = [...new Set(own.map(({ month }) => month.slice(0, 4)))].sort().reverse();
		const year = years.find((one) => one === input.year) ?? years[0] ?? today.slice(0, 4);
		const estimates = estimatedOf(knowledge, today).filter(({ id }) => id === location.id);
		const months = own
			.filter(({ month }) => month.startsWith(year))
			.map((row): OccupancyRow => ({
				...row,
				running: row.month === today.slice(0, 7),
				estimated: estimates.find(({ month }) => month === row.month) ?? null
			}));
		return done({
			position: knowledge.position,
			location: { id: location.id, name: location.name },
			locations: locations.map(({ id, name }) => ({ id, name })),
			years,
			year,
			months: months.reverse(),
			mayRecord: may('record-occupancy', { locationIds: [location.id] })
		});
	}
);
