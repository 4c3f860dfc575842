/** A youth's own week to take along: what they do at each rest moment, the night, and what was agreed. */
import { isRestMoment } from '#domain/alternative/board.ts';
import { dateTimeOf, isAwayThroughout, livesInGroup } from '#domain/alternative/who-is-there.ts';
import { momentsOfYouth, type YouthMoment } from '#domain/alternative/youth-moments.ts';
import type { Activity } from '#domain/document/schema.ts';
import { addDays } from '#domain/time/calendar.ts';
import { placesOfYouth } from './about.ts';
import { staysOf } from './named-entries.ts';
import { done, NOT_FOUND } from './outcome.ts';
import { shownArrangements } from './shown-arrangements.ts';
import { useCase, type Context } from './use-case.ts';
import { mondayOf } from './view-choices.ts';
import { isWithinSpan } from './youth-facts.ts';

export interface OwnMoment extends Pick<
	YouthMoment,
	'key' | 'programTitle' | 'piece' | 'why' | 'startMinute' | 'endMinute'
> {
	readonly picture: Activity['picture'] | null;
	/** By an arrangement that the youth agrees with. */
	readonly agreed: boolean;
}

export interface OwnDayOfWeek {
	readonly date: string;
	/** Away all day long, or living nowhere. */
	readonly away: boolean;
	readonly groupName: string | null;
	readonly moments: readonly OwnMoment[];
}

/** `from`: any date of the week; null for the week of tomorrow. Nobody else is in it. */
export const viewOwnWeek = useCase(
	'view-own-week',
	'read',
	(context, input: { youthId: string; from: string | null }) => {
		const { document, today } = context;
		const places = placesOfYouth(document, input.youthId, today);
		context.demand('see-youth', places);
		if (!document.youths.some(({ id }) => id === input.youthId)) return NOT_FOUND;
		const week = mondayOf(input.from ?? addDays(today, 1));
		if (!isWithinSpan(context, week) || !isWithinSpan(context, addDays(week, 6))) return NOT_FOUND;
		const dates = Array.from({ length: 7 }, (_, at) => addDays(week, at));
		const end = addDays(week, 7);
		const stay = staysOf(document, input.youthId)[0] ?? null;
		return done({
			youth: input.youthId,
			...{ week, today },
			days: dates.map((date) => dayOf(context, input.youthId, date)),
			arrangements: shownArrangements(context, input.youthId, stay).filter(
				({ from, to }) => from < end && (!to || to > week)
			)
		});
	}
);

function dayOf({ document }: Context, youthId: string, date: string): OwnDayOfWeek {
	const whole = { from: `${date}T00:00`, to: `${addDays(date, 1)}T00:00` };
	const stay = document.stays.findLast(
		(one) => one.youthId === youthId && one.from < whole.to && (!one.to || one.to > whole.from)
	);
	const group = document.groups.find(({ id }) => id === stay?.groupId);
	const away = !group || isAwayThroughout(document, youthId, whole);
	const moments = group ? (momentsOfYouth(document, youthId, group, date) ?? []) : [];
	return {
		...{ date, away, groupName: group?.name ?? null },
		moments: moments.filter(isToTell).flatMap((moment) => {
			const span = { from: dateTimeOf(date, moment.startMinute), to: dateTimeOf(date, moment.endMinute) };
			const isThere = group && livesInGroup(document, youthId, group.id, span);
			if (!isThere || isAwayThroughout(document, youthId, span)) return [];
			const { key, programTitle, piece, why, startMinute, endMinute, activityId } = moment;
			const picture = document.activities.find(({ id }) => id === activityId)?.picture ?? null;
			const agreed = moment.arrangement?.agreed === 'yes';
			return [{ key, programTitle, piece, why, startMinute, endMinute, picture, agreed }];
		})
	};
}

/** About the room, or otherwise than the program has it. */
function isToTell({ piece, program, why }: YouthMoment): boolean {
	return why !== 'program' || piece?.kind === 'night' || (program !== null && isRestMoment(program));
}
