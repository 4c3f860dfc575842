/** The choice board of a group: the week in which every youth chooses what to do in place of the rest moments. */
import { boardDay, type BoardDay } from '#domain/alternative/board.ts';
import { offered } from '#domain/alternative/catalogue.ts';
import type { Activity } from '#domain/document/schema.ts';
import { WEEKDAYS } from '#domain/document/vocabulary.ts';
import { addDays, dayNumber, weekdayOf } from '#domain/time/calendar.ts';
import { youthConcerns } from '#server/access/audit/audit.ts';
import { placeOfGroup } from './about.ts';
import { minuteThere, zoneOf } from './clock-there.ts';
import { done, NOT_FOUND } from './outcome.ts';
import { wholeSpan } from './span.ts';
import { useCase } from './use-case.ts';

export interface ChoicesView {
	readonly group: { readonly id: string; readonly name: string };
	readonly location: { readonly id: string; readonly name: string };
	/** Its Monday. */
	readonly week: string;
	readonly today: string;
	readonly days: readonly BoardDay[];
	/** The date that is filled in. */
	readonly day: BoardDay;
	readonly activities: readonly Activity[];
	/** Those that can no longer be chosen, for what was chosen before. */
	readonly retired: readonly Activity[];
	readonly mayRecord: boolean;
	readonly position: number;
}

/** The Monday of the week of a date. */
export function mondayOf(date: string): string {
	return addDays(date, -WEEKDAYS.indexOf(weekdayOf(dayNumber(date))));
}

/** `week` is any date of it, `day` the date to fill in; null: the week of tomorrow, and its first day to come. */
export const viewChoices = useCase(
	'view-choices',
	'read',
	(context, input: { groupId: string; week: string | null; day: string | null }) => {
		const { document, today, knowledge, world } = context;
		const place = placeOfGroup(document, input.groupId);
		const group = document.groups.find(({ id }) => id === input.groupId);
		const location = document.locations.find(({ id }) => id === group?.locationId);
		context.demand('see-youth', place ?? {});
		const week = mondayOf(input.day ?? input.week ?? addDays(today, 1));
		const span = wholeSpan(knowledge, today);
		if (!group || !location || !place || week < span.from || addDays(week, 7) > span.to) return NOT_FOUND;
		const now = minuteThere(world.instant(), zoneOf(document));
		const dates = Array.from({ length: 7 }, (_, at) => addDays(week, at));
		const days = dates.map((date) => boardDay(document, group, date, now));
		const toCome = days.find(({ moments }) => moments.some(({ started }) => !started)) ?? days[0];
		const ofLocation = document.activities.filter(({ locationId }) => locationId === location.id);
		const youthIds = days.flatMap(({ moments }) =>
			moments.flatMap(({ cells }) => cells.map(({ youthId }) => youthId))
		);
		context.concerns(youthConcerns(new Set(youthIds)));
		return done<ChoicesView>({
			group: { id: group.id, name: group.name },
			location: { id: location.id, name: location.name },
			...{ week, today, days },
			day: days.find(({ date }) => date === input.day) ?? toCome,
			activities: offered(ofLocation, location.id),
			retired: ofLocation.filter(({ retired }) => retired),
			mayRecord: context.may('record-day-change', place),
			position: knowledge.position
		});
	}
);
