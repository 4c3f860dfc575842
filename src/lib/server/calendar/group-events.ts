/** A group's program as events on real days: which block runs from which instant to which (FORMAT.md section 2). */
import type { Group, Kind, Location, OpenDeurDocument } from '#domain/document/schema.ts';
import { settingOn } from '#domain/institution/lock-on.ts';
import { isGroupOpenOn } from '#domain/institution/opening.ts';
import { scheduleOf, Plans, type Schedule } from '#domain/program/schedule.ts';
import { layOutDay, type Stretch } from '#domain/seclusion/layout.ts';
import type { Range } from '#domain/seclusion/query.ts';
import { stateOf, type SeclusionState } from '#domain/seclusion/state.ts';
import { dateOf, dayNumber } from '#domain/time/calendar.ts';
import { Clock } from '#domain/time/clock.ts';

/** A block, or a part of one that another block interrupts. Instants are whole minutes since 1970-01-01T00:00Z. */
export interface GroupEvent {
	/** The same for the same block on the same date, whenever the calendar is read. */
	readonly id: string;
	readonly title: string;
	readonly kind: Kind;
	/** Null for a block that is not about the room. */
	readonly state: SeclusionState | null;
	/** Free because one may choose. */
	readonly ownChoice: boolean;
	readonly start: number;
	readonly end: number;
}

/**
 * The events of a range of dates, in order: the versions in force and yet to come with their exceptions, and what
 * the whole group chose beforehand; nothing of one youth. An event that runs on from before the range is whole.
 */
export function groupEvents(document: OpenDeurDocument, group: Group, { from, to }: Range): GroupEvent[] {
	const location = document.locations.find(({ id }) => id === group.locationId);
	if (!location) return [];
	// A day before, for what runs on into the range, and one after, for what runs on out of it.
	const [first, end] = [dayNumber(from) - 1, dayNumber(to) + 1];
	const clock = new Clock(location.timeZone, first - 1, end + 1);
	const schedule = scheduleOfGroup(document, group, first, end);
	const events: Running[] = [];
	for (let day = first; day < end; day++) {
		if (isGroupOpenOn(group, [location] satisfies Location[], dateOf(day))) {
			addDay(events, clock, schedule, group, day);
		}
	}
	const start = clock.startOf(dayNumber(from));
	const stop = clock.startOf(dayNumber(to));
	return events.filter((event) => event.end > start && event.start < stop).map(withId(group, events));
}

/** An event while days are added, with the stretch it is made of. */
interface Running extends Omit<GroupEvent, 'id'> {
	readonly moment: Stretch['moment'];
	readonly startedOn: string;
	end: number;
}

function scheduleOfGroup(document: OpenDeurDocument, { id }: Group, first: number, end: number): Schedule {
	const policies = document.policies.filter(({ groupId }) => groupId === id);
	const chosen = document.dayChanges.filter(
		({ groupId, origin, youthIds }) => groupId === id && origin === 'choice' && !youthIds
	);
	return scheduleOf(policies, chosen, first - 1, end, new Plans());
}

/** Adds a day; what runs on from the day before is one event. */
function addDay(
	events: Running[],
	clock: Clock,
	{ firstDay, plans }: Schedule,
	group: Group,
	day: number
): void {
	const [before, plan] = [plans[day - 1 - firstDay], plans[day - firstDay]];
	const midnight = clock.startOf(day);
	for (const { from, to, moment, startedDayBefore } of layOutDay(clock, day, before.blocks, plan.blocks)) {
		const start = midnight + from;
		const last = events.at(-1);
		if (startedDayBefore && last?.moment === moment && last.end === start) {
			last.end = midnight + to;
			continue;
		}
		const startedOn = dateOf(startedDayBefore ? day - 1 : day);
		const { title, kind, rule } = moment;
		const state = rule && stateOf(rule, settingOn(group, startedOn).lock, false);
		const ownChoice = state === 'free';
		events.push({ title, kind, state, ownChoice, start, end: midnight + to, moment, startedOn });
	}
}

/** A block that another one interrupts makes several events: they are numbered. */
function withId(group: Group, events: readonly Running[]): (event: Running) => GroupEvent {
	return ({ moment, startedOn, ...event }) => {
		const parts = events.filter((other) => other.moment.id === moment.id && other.startedOn === startedOn);
		const part = parts.findIndex(({ start }) => start === event.start);
		const id = [group.id, startedOn, moment.id, ...(part > 0 ? [part + 1] : [])].join('/');
		return { id, ...event };
	};
}
