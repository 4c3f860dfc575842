/** A date of a group, to say what is otherwise on it: its moments, what was said already, and who has an own rule. */
import { youthConcerns } from '#server/access/audit/audit.ts';
import { groupDay, type GroupDay, type GroupMoment } from '#domain/alternative/group-day.ts';
import { isAwayThroughout, dateTimeOf, youthsOfGroupOn } from '#domain/alternative/who-is-there.ts';
import { ownRuleOf, type ChangeToCome } from '#domain/alternative/own-rule.ts';
import { originOn } from '#domain/alternative/day-change.ts';
import type { DayChange, Group, Lock } from '#domain/document/schema.ts';
import { settingOn } from '#domain/institution/lock-on.ts';
import { isGroupOpenOn } from '#domain/institution/opening.ts';
import { addDays } from '#domain/time/calendar.ts';
import { placeOfGroup } from './about.ts';
import { done, NOT_FOUND } from './outcome.ts';
import { wholeSpan } from './span.ts';
import { useCase, type Context } from './use-case.ts';

/** What a youth does by an own rule, in minutes of the date. */
export interface OwnMoments {
	readonly youthId: string;
	readonly moments: readonly {
		readonly title: string;
		readonly startMinute: number;
		readonly endMinute: number;
	}[];
}

/** A moment with the youths who would be counted wrongly if a change for the group held for them too. */
export interface MomentToChange extends GroupMoment {
	readonly own: readonly OwnMoments[];
	/** The same, where the moment would last an hour longer. */
	readonly ownIfLonger: readonly OwnMoments[];
}

export interface TodayView {
	readonly group: { readonly id: string; readonly name: string; readonly lock: Lock; readonly open: boolean };
	readonly location: { readonly id: string; readonly name: string };
	readonly date: string;
	readonly today: string;
	readonly origin: DayChange['origin'];
	readonly day: Omit<GroupDay, 'moments'>;
	readonly moments: readonly MomentToChange[];
	/** Youths with an own rule at some time of the day, for a block that is added. */
	readonly own: readonly OwnMoments[];
	/** Null for who may not see youths. */
	readonly youths: readonly { readonly id: string; readonly away: boolean }[] | null;
	readonly mayRecord: boolean;
	readonly position: number;
}

const HOUR = 60;
const WHOLE_DAY = { startMinute: 0, endMinute: 1980 };

/** `date` null: today. Dates outside what is recorded and the year ahead are not found. */
export const viewToday = useCase(
	'view-today',
	'read',
	(context, input: { groupId: string; date: string | null }) => {
		const { document, today, knowledge, may } = context;
		const place = placeOfGroup(document, input.groupId);
		const group = document.groups.find(({ id }) => id === input.groupId);
		const location = document.locations.find(({ id }) => id === group?.locationId);
		context.demand('see-program', place ?? {});
		const date = input.date ?? today;
		const span = wholeSpan(knowledge, today);
		if (!group || !location || !place || date < span.from || date >= span.to) return NOT_FOUND;
		const { lock } = settingOn(group, date);
		const { moments, ...day } = groupDay(document, group.id, date, lock);
		const seesYouths = may('see-youth', place);
		const youthIds = seesYouths ? youthsOfGroupOn(document, group.id, date) : null;
		context.concerns(youthConcerns(youthIds ?? []));
		return done<TodayView>({
			group: { id: group.id, name: group.name, lock, open: isGroupOpenOn(group, document.locations, date) },
			location: { id: location.id, name: location.name },
			...{ date, today, origin: originOn(date, today) },
			day: seesYouths ? day : { ...day, changes: day.changes.filter((change) => !change.youthIds) },
			moments: moments.map((moment) => withOwnRules(context, group, date, moment, youthIds ?? [])),
			own: ownMoments(context, youthIds ?? [], changeOf(group, date, today, null, WHOLE_DAY)),
			youths: youthIds?.map((id) => ({ id, away: isAwayThroughout(document, id, wholeDay(date)) })) ?? null,
			mayRecord: may('record-day-change', place),
			position: knowledge.position
		});
	}
);

function withOwnRules(
	context: Context,
	group: Group,
	date: string,
	moment: GroupMoment,
	youthIds: readonly string[]
): MomentToChange {
	const { startMinute, endMinute } = moment.planned ?? moment.program;
	const { today } = context;
	const ownWithin = (span: ChangeToCome['span']) =>
		ownMoments(context, youthIds, changeOf(group, date, today, moment.key, span));
	return {
		...moment,
		own: ownWithin({ startMinute, endMinute }),
		ownIfLonger: ownWithin({ startMinute, endMinute: endMinute + HOUR })
	};
}

function changeOf(
	group: Group,
	date: string,
	today: string,
	replaces: string | null,
	span: ChangeToCome['span']
): ChangeToCome {
	return { id: '', groupId: group.id, date, replaces, origin: originOn(date, today), span };
}

/** The youths with an own rule who are there while the change would hold. */
function ownMoments({ document }: Context, youthIds: readonly string[], change: ChangeToCome): OwnMoments[] {
	const { startMinute, endMinute } = change.span ?? WHOLE_DAY;
	const time = { from: dateTimeOf(change.date, startMinute), to: dateTimeOf(change.date, endMinute) };
	return youthIds.flatMap((youthId) => {
		const rule = isAwayThroughout(document, youthId, time) ? null : ownRuleOf(document, youthId, change);
		if (!rule) return [];
		const moments = rule.moments.map((own) => ({
			title: own.title,
			startMinute: own.startMinute,
			endMinute: own.endMinute
		}));
		return [{ youthId, moments }];
	});
}

function wholeDay(date: string) {
	return { from: `${date}T00:00`, to: `${addDays(date, 1)}T00:00` };
}
