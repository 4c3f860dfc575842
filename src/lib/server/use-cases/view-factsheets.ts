/** The factsheets that there are: one for each location, and one for each of its groups. */
import { windowOf } from '#domain/institution/open-days.ts';
import { addDays } from '#domain/time/calendar.ts';
import { done, NOT_FOUND } from './outcome.ts';
import { useCase } from './use-case.ts';
import { named, type PeriodNamed } from './view-report.ts';
import { everythingInReach } from './view-shell.ts';

export interface FactsheetList {
	readonly period: PeriodNamed | null;
	readonly periods: readonly PeriodNamed[];
	readonly locations: readonly {
		readonly id: string;
		readonly name: string;
		readonly groups: readonly { readonly id: string; readonly name: string }[];
	}[];
}

/** Of the places that were open in the period; without one, that are open today. */
export const viewFactsheets = useCase(
	'view-factsheets',
	'read',
	({ document, actor, today, demand }, input: { periodId: string | null }) => {
		demand('see-program', everythingInReach(actor.scope));
		const period = document.periods.find(({ id }) => id === input.periodId);
		if (input.periodId !== null && !period) return NOT_FOUND;
		const range = period ?? { from: today, to: addDays(today, 1) };
		return done<FactsheetList>({
			period: period ? named(period) : null,
			periods: document.periods.map(named),
			locations: document.locations
				.map((location) => ({
					...{ id: location.id, name: location.name },
					groups: document.groups
						.filter((group) => group.locationId === location.id && windowOf(group, location, range))
						.map(({ id, name }) => ({ id, name }))
				}))
				.filter(({ groups }) => groups.length > 0)
		});
	}
);
