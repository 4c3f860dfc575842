/** One youth's day, stretch by stretch, with the rules that made it and sums that equal the figures of that day. */
import { dateOf, dayNumber } from '#domain/time/calendar.ts';
import { explainDay as explainStretches } from '#domain/seclusion/explain.ts';
import { minutesOfStretches, tell } from '#domain/seclusion/told-day.ts';
import { gapsOfStretches, stripOfStretches } from '#domain/seclusion/youth-day.ts';
import { placesOfYouth } from './about.ts';
import { done, NOT_FOUND } from './outcome.ts';
import { useCase } from './use-case.ts';
import { factsOf, isWithinSpan, type YouthBasis } from './youth-facts.ts';

/** Not found for a date on which nothing can be known. */
export const explainDay = useCase(
	'explain-day',
	'read',
	(context, input: { youthId: string; date: string; basis: YouthBasis }) => {
		const { document, today, demand } = context;
		const youth = document.youths.find(({ id }) => id === input.youthId);
		demand('see-youth', placesOfYouth(document, input.youthId, today));
		if (!youth || !isWithinSpan(context, input.date)) return NOT_FOUND;
		const { tables, facts } = factsOf(context, input.basis, youth.id);
		const day = dayNumber(input.date);
		const explained = explainStretches(tables, day, facts);
		const stretches = explained.map((stretch) => tell(stretch, input.date));
		const dateAt = (days: number) => {
			const date = dateOf(day + days);
			return isWithinSpan(context, date) ? date : null;
		};
		const groupIds = new Set(stretches.map(({ groupId }) => groupId));
		const roomIds = new Set(stretches.map(({ roomId }) => roomId));
		return done({
			youthId: youth.id,
			date: input.date,
			basis: input.basis,
			stretches,
			...minutesOfStretches(stretches),
			pieces: stripOfStretches(explained),
			gaps: gapsOfStretches(explained),
			minutesInDay: tables.clock.minutesIn(day),
			groups: document.groups.filter(({ id }) => groupIds.has(id)).map(({ id, name }) => ({ id, name })),
			rooms: document.rooms.filter(({ id }) => roomIds.has(id)).map(({ id, name }) => ({ id, name })),
			previousDate: dateAt(-1),
			nextDate: dateAt(1)
		});
	}
);
