/** What an arrangement or a key does to a youth's ordinary week, on the doors that the youth lives behind. */
import { isStricter, ownWeek, type OwnDoor, type OwnWeekday } from '#domain/alternative/effect.ts';
import { remarksOn, type Remark } from '#domain/alternative/remarks.ts';
import type { Arrangement, Group, Policy, Stay } from '#domain/document/schema.ts';
import { lockOn } from '#domain/institution/lock-on.ts';
import { policyInForce } from '#domain/program/in-force.ts';
import { holdsKeyOn } from '#domain/seclusion/youth-rules.ts';
import { addDays } from '#domain/time/calendar.ts';
import type { Context } from './use-case.ts';
import { runningArrangements } from './view-youths.ts';

/** Where a youth lives on a date: the stay that runs at its end, the version in force and the door. */
export interface OwnPlace {
	readonly stay: Stay;
	readonly group: Group;
	readonly policy: Policy;
	readonly door: OwnDoor;
}

/** Null where the youth is nowhere that day, or no version is in force there. */
export function placeOn({ document }: Context, youthId: string, date: string): OwnPlace | null {
	const end = `${addDays(date, 1)}T00:00`;
	const stay = document.stays.find(
		(one) => one.youthId === youthId && one.from < end && (!one.to || one.to >= end)
	);
	const group = document.groups.find(({ id }) => id === stay?.groupId);
	const policies = document.policies.filter(({ groupId }) => groupId === group?.id);
	const policy = policyInForce(policies, date);
	if (!stay || !group || !policy) return null;
	const room = document.rooms.find(({ id }) => id === stay.roomId);
	const keys = document.keys.filter((key) => key.youthId === youthId);
	const door = { lock: lockOn(group, room, date), holdsKey: holdsKeyOn(keys, date) };
	return { stay, group, policy, door };
}

/** A week before and after, and whether it is stricter than what the program says. */
export interface OwnEffect {
	readonly before: readonly OwnWeekday[];
	readonly after: readonly OwnWeekday[];
	readonly stricter: boolean;
}

/** What an arrangement does from the day it begins; null where the youth is nowhere then. */
export function effectOfArrangement(context: Context, arrangement: Arrangement): OwnEffect | null {
	const place = placeOn(context, arrangement.youthId, arrangement.from);
	if (!place) return null;
	const { policy, door } = place;
	const others = runningArrangements(context.document, arrangement.youthId, arrangement.from).filter(
		({ id }) => id !== arrangement.id
	);
	return {
		before: ownWeek(policy, door, others),
		after: ownWeek(policy, door, [...others, arrangement]),
		stricter: isStricter(ownWeek(policy, door, []), ownWeek(policy, door, [arrangement]))
	};
}

/** What is odd about an arrangement where the youth lives on its first day. */
export function remarksOf(context: Context, arrangement: Arrangement): Remark[] {
	const { document } = context;
	const { youthId, from } = arrangement;
	const place = placeOn(context, youthId, from);
	return remarksOn(arrangement, {
		stays: document.stays.filter((stay) => stay.youthId === youthId),
		policy: place?.policy ?? null,
		door: place?.door ?? { lock: 'none', holdsKey: false },
		others: document.arrangements.filter((other) => other.youthId === youthId)
	});
}

/** What a key does from a date on; null where the youth is nowhere then, or holds one already. */
export function effectOfKey(context: Context, youthId: string, date: string): OwnEffect | null {
	const place = placeOn(context, youthId, date);
	if (!place || place.door.holdsKey) return null;
	const { policy, door } = place;
	const own = runningArrangements(context.document, youthId, date);
	return {
		before: ownWeek(policy, door, own),
		after: ownWeek(policy, { ...door, holdsKey: true }, own),
		stricter: false
	};
}
