/** What begins in a period for one youth and makes it lighter: an arrangement or a key (FORMAT.md section 5). */
import { weekBlocks, type WeekBlock } from '../change/week-blocks.ts';
import type { Arrangement, Key, Lock, OpenDeurDocument, Policy, Stay } from '../document/schema.ts';
import { lockOn } from '../institution/lock-on.ts';
import { isWithin } from '../institution/open-days.ts';
import { policyInForce } from '../program/in-force.ts';
import { stateOf, strictness, type SeclusionState } from '../seclusion/state.ts';
import { addDays } from '../time/calendar.ts';
import type { GroupInPeriod } from './group-in-period.ts';

/** Something lighter that begins for a youth, in the group of the stay that runs at the end of that day. */
export interface OwnBeginning {
	readonly groupId: string;
	readonly youthId: string;
	readonly date: string;
	readonly subject: 'day-rest' | 'night';
	/** The id of the arrangement or key. */
	readonly by: { readonly list: 'arrangements' | 'keys'; readonly id: string };
}

/** Where a youth is at the end of a day: the group's version there, and the lock of the own room. */
interface Place {
	readonly groupId: string;
	readonly policy: Policy;
	readonly lock: Lock;
}

/** Every beginning in the windows of these groups, arrangements first, in list order. */
export function ownBeginnings(
	document: OpenDeurDocument,
	groups: readonly GroupInPeriod[],
	policies: ReadonlyMap<string, readonly Policy[]>
): OwnBeginning[] {
	const placeOn = placeFinder(document, groups, policies);
	const arrangements = Map.groupBy(document.arrangements, ({ youthId }) => youthId);
	const keys = Map.groupBy(document.keys, ({ youthId }) => youthId);
	const beginnings: OwnBeginning[] = [];
	for (const arrangement of document.arrangements) {
		const place = placeOn(arrangement);
		if (!place || ranBefore(arrangement, sameMoment(arrangement, arrangements))) continue;
		for (const subject of lightenedBy(arrangement, place)) {
			beginnings.push(beginningOf(arrangement, place, subject, 'arrangements'));
		}
	}
	for (const key of document.keys) {
		const place = placeOn(key);
		if (!place || ranBefore(key, keys.get(key.youthId) ?? [])) continue;
		if (opensANight(place)) beginnings.push(beginningOf(key, place, 'night', 'keys'));
	}
	return beginnings;
}

type OwnRule = Arrangement | Key;

function beginningOf(
	{ id, youthId, from }: OwnRule,
	{ groupId }: Place,
	subject: OwnBeginning['subject'],
	list: OwnBeginning['by']['list']
): OwnBeginning {
	return { groupId, youthId, date: from, subject, by: { list, id } };
}

/** Where a youth with a rule that begins is, provided that day lies in the group's window and is known. */
function placeFinder(
	document: OpenDeurDocument,
	groups: readonly GroupInPeriod[],
	policies: ReadonlyMap<string, readonly Policy[]>
): (rule: OwnRule) => Place | null {
	const byId = new Map(groups.map((one) => [one.group.id, one]));
	const stays = Map.groupBy(document.stays, ({ youthId }) => youthId);
	const rooms = new Map(document.rooms.map((room) => [room.id, room]));
	return ({ youthId, from }) => {
		const stay = stays.get(youthId)?.find((one) => runsAtEndOf(one, from));
		const at = stay && byId.get(stay.groupId);
		if (!stay || !at || !isWithin(at.window, from)) return null;
		const policy = policyInForce(policies.get(stay.groupId) ?? [], from);
		if (!policy) return null;
		const room = stay.roomId ? rooms.get(stay.roomId) : undefined;
		return { groupId: stay.groupId, policy, lock: lockOn(at.group, room, from) };
	};
}

/** True for the stay of a date's last minute; absences aside. */
function runsAtEndOf({ from, to }: Stay, date: string): boolean {
	const midnight = `${addDays(date, 1)}T00:00`;
	return from < midnight && (!to || to >= midnight);
}

function sameMoment(
	{ youthId, replaces }: Arrangement,
	arrangements: ReadonlyMap<string, readonly Arrangement[]>
): Arrangement[] {
	return (arrangements.get(youthId) ?? []).filter((other) => other.replaces === replaces);
}

/** True where another of the youth's rules was already running the day before: then nothing begins. */
function ranBefore({ id, from }: OwnRule, others: readonly OwnRule[]): boolean {
	return others.some((other) => other.id !== id && other.from < from && (!other.to || other.to >= from));
}

/** What the arrangement makes less strict on some weekday on which it holds. */
function lightenedBy(
	{ replaces, weekdays, instead }: Arrangement,
	{ policy, lock }: Place
): OwnBeginning['subject'][] {
	if (!replaces) return [];
	const lighter = weekBlocks({ program: policy, lock }).all.filter(
		(block) =>
			block.id === replaces &&
			(!weekdays || weekdays.includes(block.weekday)) &&
			isLess(stateOf(instead.room, lock, false), block.state)
	);
	const isNight = ({ kind }: WeekBlock) => kind === 'night';
	return [
		...(lighter.some((block) => !isNight(block)) ? (['day-rest'] as const) : []),
		...(lighter.some(isNight) ? (['night'] as const) : [])
	];
}

/** True where a key makes a night of the week less strict for its holder. */
function opensANight({ policy, lock }: Place): boolean {
	return weekBlocks({ program: policy, lock }).nights.some(({ rule, state }) =>
		isLess(stateOf(rule, lock, true), state)
	);
}

function isLess(one: SeclusionState, other: SeclusionState): boolean {
	return strictness(one) < strictness(other);
}
