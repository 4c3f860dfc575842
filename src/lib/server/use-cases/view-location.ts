/** A location: its groups' days under each other, its rooms' locks through time, and hours per youth in a month. */
import type { Group, Room } from '#domain/document/schema.ts';
import { isGroupOpenOn } from '#domain/institution/opening.ts';
import { hoursPer24, type Figures } from '#domain/seclusion/figures.ts';
import type { Row } from '#domain/seclusion/hours.ts';
import type { Range } from '#domain/seclusion/query.ts';
import { spreadOf, type Spread } from '#domain/seclusion/spread.ts';
import { addDays, firstOfNextMonth } from '#domain/time/calendar.ts';
import { attentionOf, type Attention } from './attention.ts';
import { done, NOT_FOUND } from './outcome.ts';
import { prescribedOn, templateStrips, type TemplateStrip } from './prescribed.ts';
import { rowsByMonth, rowsOfYouthsInGroup } from './recorded-figures.ts';
import { wholeSpan } from './span.ts';
import { useCase, type Context } from './use-case.ts';
import { toldMonthOf } from './told-month.ts';
import { stairsIn } from './view-stairs.ts';

export interface GroupAtLocation {
	readonly id: string;
	readonly name: string;
	readonly open: boolean;
	readonly versionTitle: string | null;
	readonly strips: readonly TemplateStrip[] | null;
	readonly schoolDays: Figures | null;
	readonly weekendDays: Figures | null;
	readonly selfLocking: boolean;
	readonly rooms: readonly Pick<Room, 'id' | 'name' | 'locks'>[];
	readonly settings: Group['settings'];
	/** Null for who may not see figures of the group. */
	readonly attention: Attention | null;
	/** Real youths in the month; null for who may not see their figures. */
	readonly month: MonthOfGroup | null;
}

/** What real youths of a group had in a month: planned beside reported. */
export interface MonthOfGroup {
	readonly planned: Figures | null;
	readonly reported: Figures | null;
	readonly confirmed: boolean;
	/** Hours of planned seclusion per 24 h present, over the youths who were there. */
	readonly spread: Spread | null;
}

/** `month` is `YYYY-MM`; absent: the last month that has ended. */
export const viewLocation = useCase(
	'view-location',
	'read',
	(context, input: { locationId: string; month: string | null }) => {
		const { document, today } = context;
		const location = document.locations.find(({ id }) => id === input.locationId);
		context.demand('see-program', { locationIds: [input.locationId] });
		if (!location) return NOT_FOUND;
		const month = monthWithin(context, input.month);
		const groups = document.groups.filter(({ locationId }) => locationId === location.id);
		const shown = groups.map((group) => groupAtLocation(context, group, month));
		const seesExact = shown.some((group) => group.month !== null);
		return done({
			location: { id: location.id, name: location.name, code: location.code },
			month,
			previousMonth: monthWithin(context, addDays(`${month}-01`, -1).slice(0, 7)),
			nextMonth: monthWithin(context, firstOfNextMonth(month).slice(0, 7)),
			endsToday: month === today.slice(0, 7),
			stairs: stairsIn(context, { kind: 'location', id: location.id }),
			groups: shown,
			/** All youths of the location together, for who sees no group's own figures; null for who does, or may not. */
			told: seesExact ? null : toldMonthOf(context, location.id, input.month)
		});
	}
);

/** A month for which figures can be: within what is recorded, and begun. */
function monthWithin({ knowledge, today }: Context, month: string | null): string {
	const first = wholeSpan(knowledge, today).from.slice(0, 7);
	const asked = month ?? addDays(`${today.slice(0, 7)}-01`, -1).slice(0, 7);
	return asked < first ? first : asked > today.slice(0, 7) ? today.slice(0, 7) : asked;
}

function groupAtLocation(context: Context, group: Group, month: string): GroupAtLocation {
	const { document, knowledge, today, may } = context;
	const prescribed = prescribedOn(document, group, today);
	const place = { groupIds: [group.id], locationIds: [group.locationId] };
	const sees = may('see-figures', place);
	const attention = attentionOf(knowledge, today, group.id);
	return {
		id: group.id,
		name: group.name,
		open: isGroupOpenOn(group, document.locations, today),
		versionTitle: prescribed?.policy.title ?? null,
		strips: prescribed && templateStrips(prescribed.week),
		schoolDays: prescribed?.week.schoolDays ?? null,
		weekendDays: prescribed?.week.weekendDays ?? null,
		selfLocking: attention.selfLocking,
		rooms: document.rooms
			.filter(({ groupId }) => groupId === group.id)
			.map(({ id, name, locks }) => ({ id, name, locks })),
		settings: group.settings,
		attention: sees ? attention : null,
		month: sees ? monthOfGroup(context, group.id, month) : null
	};
}

function monthOfGroup({ document, knowledge, today }: Context, groupId: string, month: string): MonthOfGroup {
	const rowOf = (basis: 'youths' | 'reported'): Row | null =>
		rowsByMonth(knowledge, today, basis, 'group').find((row) => row.id === groupId && row.month === month) ??
		null;
	const hours = rowsOfYouthsInGroup(knowledge, today, 'youths', rangeOf(month, today), groupId)
		.map((row) => hoursPer24(row.secludedMinutes, row))
		.filter((value) => value !== null);
	return {
		planned: rowOf('youths'),
		reported: rowOf('reported'),
		confirmed: document.confirmations.some((row) => row.groupId === groupId && row.month === month),
		spread: spreadOf(hours)
	};
}

/** The days of a month up to and including today. */
function rangeOf(month: string, today: string): Range {
	const end = firstOfNextMonth(month);
	const tomorrow = addDays(today, 1);
	return { from: `${month}-01`, to: end < tomorrow ? end : tomorrow };
}
