/** The period report, day by day and minute by minute, from the text of FORMAT.md section 5. */
import type { Arrangement, Block, Key, Lock, OpenDeurDocument, Policy } from '#domain/document/schema.ts';
import { WEEKDAYS } from '#domain/document/vocabulary.ts';
import { covers, datesBetween, daysLater } from './clock.ts';
import { policyInForce } from './program.ts';
import { lockOf, stateBehind } from './state.ts';
import type { State } from './state.ts';

type Period = { from: string; to: string };
type Group = OpenDeurDocument['groups'][number];

/** One known day of a group's window. */
type Day = { date: string; policy: Policy; lock: Lock };

const STRICTNESS: State[] = ['free', 'room-bound', 'confined', 'locked-in'];

/** Section 7: the report without its warnings. */
export function report(document: OpenDeurDocument, period: Period) {
	const rows = document.locations
		.filter((location) => datesBetween(period.from, period.to).some((date) => isOpen(location, date)))
		.map((location) => row(document, location.id, period));
	return { locations: rows, totals: totals(rows.filter((one) => one.reported)) };

	function totals(known: Extract<(typeof rows)[number], { reported: true }>[]) {
		const share = (found: typeof known) => ({
			n: found.length,
			pct: known.length === 0 ? 0 : Math.round((found.length * 1000) / known.length) / 10
		});
		const table = (names: string[], nameOf: (one: (typeof known)[number]) => string) =>
			Object.fromEntries(names.map((name) => [name, share(known.filter((one) => nameOf(one) === name))]));
		const doorOf = (one: (typeof known)[number]) => (one.night === 'unchanged' ? one.nightDoorAtEnd : '');
		return {
			...{ locations: rows.length, reported: known.length },
			plannedMoments: table(
				[...new Set(known.map((one) => String(one.plannedMomentsMax)))],
				(one) => `${one.plannedMomentsMax}`
			),
			dayRest: table(
				['dropped', 'adapted', 'dropped-and-adapted', 'tightened', 'unchanged'],
				(one) => one.dayRest
			),
			night: table(['changed', 'ambition', 'tightened', 'unchanged'], (one) => one.night),
			nightUnchangedDoor: table(['locked', 'unlocked', 'mixed'], doorOf)
		};
	}
}

function row(document: OpenDeurDocument, locationId: string, period: Period) {
	const groups = document.groups
		.filter((group) => group.locationId === locationId)
		.map((group) => ({ group, days: knownDays(document, group, period) }))
		.filter(({ days }) => days.length > 0);
	if (groups.length === 0) return { locationId, reported: false as const };

	const rest = new Set(groups.flatMap(({ days }) => dayRest(days[0], days[days.length - 1])));
	const nights = new Set(groups.flatMap(({ days }) => nightMoves(days[0], days[days.length - 1])));
	const ambition = (subject: string) =>
		document.ambitions.some(
			(one) => one.locationId === locationId && one.subject === subject && covers(period, one.recordedOn)
		);
	const own = ownSubjects(document, locationId, period);
	const most = groups.map(({ days }) => mostOnOneDay(days[days.length - 1]));
	const lighterDay =
		rest.has('dropped') && rest.has('adapted')
			? ('dropped-and-adapted' as const)
			: (['dropped', 'adapted'] as const).find((word) => rest.has(word));
	const stricterDay = rest.has('tightened') || rest.has('added');
	const changed = nights.has('relaxed') || own.has('night');
	const lighterNight = changed ? ('changed' as const) : ambition('night') ? ('ambition' as const) : null;
	const stricterNight = nights.has('tightened');
	return {
		...{ locationId, reported: true as const },
		...{ plannedMomentsMin: Math.min(...most), plannedMomentsMax: Math.max(...most) },
		dayRest: lighterDay ?? (stricterDay ? ('tightened' as const) : ('unchanged' as const)),
		dayRestAlsoTightened: lighterDay !== undefined && stricterDay,
		dayRestTailored: own.has('day'),
		dayRestAmbition: ambition('day-rest'),
		night: lighterNight ?? (stricterNight ? ('tightened' as const) : ('unchanged' as const)),
		nightAlsoTightened: lighterNight !== null && stricterNight,
		nightDoorAtEnd: doorAtEnd(
			groups.flatMap(({ group, days }) => nightsBehindDoors(document, group, days[days.length - 1]))
		),
		changesInPeriod: groups.reduce((sum, { days }) => sum + changedDays(days), 0)
	};
}

function isOpen(place: { openedOn?: string | null; closedOn?: string | null }, date: string): boolean {
	return covers({ from: place.openedOn, to: place.closedOn }, date);
}

/** The days of the period on which group and location are open and the group has a policy. */
function knownDays(document: OpenDeurDocument, group: Group, period: Period): Day[] {
	const location = document.locations.find((one) => one.id === group.locationId);
	return datesBetween(period.from, period.to).flatMap((date) => {
		const policy = policyInForce(document, group.id, date);
		if (!location || !isOpen(location, date) || !isOpen(group, date) || policy === null) return [];
		return [{ date, policy, lock: lockOf(document, { groupId: group.id, roomId: null }, date) }];
	});
}

/** Days on which version or lock differs from the last known day before. */
function changedDays(days: Day[]): number {
	return days.filter((day, at) => {
		const before = days[at - 1];
		return before && (before.policy.id !== day.policy.id || before.lock !== day.lock);
	}).length;
}

/** The blocks of each of the seven weekdays, Monday first. */
function week(policy: Policy): Block[][] {
	return WEEKDAYS.map(
		(weekday) => policy.templates.find((template) => template.id === policy.week[weekday])?.blocks ?? []
	);
}

/** The minutes of a block, counted from midnight of the day on which it starts. */
function minutesOf(block: Block): number[] {
	const minute = (time: string) => Number(time.slice(0, 2)) * 60 + Number(time.slice(3));
	const [start, end] = [minute(block.start), minute(block.end)];
	const length = end > start ? end - start : end + 1440 - start;
	return Array.from({ length }, (_, at) => start + at);
}

function strictnessOf(block: Block, lock: Lock, hasKey = false): number {
	return STRICTNESS.indexOf(stateBehind(block.room ?? null, lock, hasKey));
}

/** The blocks of a key on each weekday, nights left out. */
function byDay(policy: Policy, key: string): Block[][] {
	return week(policy).map((blocks) => blocks.filter((block) => block.key === key && block.kind !== 'night'));
}

/** The keys that some block of any kind but night has. */
function dayKeys(policy: Policy): string[] {
	const blocks = week(policy).flat();
	return [...new Set(blocks.filter((block) => block.kind !== 'night').map((block) => block.key))];
}

/** Minutes a week in which a key is at least so strict: 1 mandatory room, 2 secluded, 3 locked. */
function minutesAt(day: Day, key: string, level: number): number {
	return byDay(day.policy, key)
		.flat()
		.filter((block) => strictnessOf(block, day.lock) >= level)
		.reduce((sum, block) => sum + minutesOf(block).length, 0);
}

function isDayMoment(day: Day, key: string): boolean {
	return minutesAt(day, key, 1) > 0;
}

/** What happened to the day moments from the first day to the last: dropped, added, adapted, tightened. */
function dayRest(first: Day, last: Day): string[] {
	const before = dayKeys(first.policy);
	const after = dayKeys(last.policy);
	const result: string[] = [];
	const gone = before.filter((key) => isDayMoment(first, key) && !after.includes(key));
	const fresh = after.filter((key) => isDayMoment(last, key) && !before.includes(key));
	for (let pair = closest(); pair !== null; pair = closest()) {
		result.push(compared(pair.gone, pair.fresh));
		gone.splice(gone.indexOf(pair.gone), 1);
		fresh.splice(fresh.indexOf(pair.fresh), 1);
	}
	const kept = before.filter(
		(key) => after.includes(key) && (isDayMoment(first, key) || isDayMoment(last, key))
	);
	return [
		...result,
		...kept.map((key) => compared(key, key)),
		...gone.map(() => 'dropped'),
		...fresh.map(() => 'added')
	];

	function closest(): { gone: string; fresh: string; minutes: number } | null {
		let best: { gone: string; fresh: string; minutes: number } | null = null;
		for (const goneKey of [...gone].sort()) {
			for (const freshKey of [...fresh].sort()) {
				const minutes = sharedMinutes(byDay(first.policy, goneKey), byDay(last.policy, freshKey));
				if (minutes > (best?.minutes ?? 0)) best = { gone: goneKey, fresh: freshKey, minutes };
			}
		}
		return best;
	}

	function compared(was: string, is: string): string {
		const difference = [1, 2, 3].map((level) => minutesAt(last, is, level) - minutesAt(first, was, level));
		const [room, secluded, locked] = difference;
		if (secluded > 0 || locked > 0) return 'tightened';
		if (room > 0 && secluded === 0 && locked === 0) return 'tightened';
		return difference.some((one) => one < 0) ? 'adapted' : 'unchanged';
	}
}

/** Minutes that both have, weekday by weekday. */
function sharedMinutes(one: Block[][], other: Block[][]): number {
	return one.reduce((sum, blocks, weekday) => {
		const taken = new Set(other[weekday].flatMap(minutesOf));
		return sum + blocks.flatMap(minutesOf).filter((minute) => taken.has(minute)).length;
	}, 0);
}

/** `relaxed` and `tightened`, each where some weekday's night is. */
function nightMoves(first: Day, last: Day): string[] {
	const strictest = (day: Day) =>
		week(day.policy).map((blocks) =>
			Math.max(0, ...blocks.filter(isNight).map((block) => strictnessOf(block, day.lock)))
		);
	const [before, after] = [strictest(first), strictest(last)];
	return before.flatMap((was, weekday) =>
		after[weekday] < was ? ['relaxed'] : after[weekday] > was ? ['tightened'] : []
	);
}

function isNight(block: Block): boolean {
	return block.kind === 'night';
}

function mostOnOneDay(day: Day): number {
	const counts = week(day.policy).map(
		(blocks) => blocks.filter((block) => strictnessOf(block, day.lock) > 0).length
	);
	return Math.max(...counts);
}

/** For each weekday with a night and each room of the group (or the group itself): is it locked in at some time? */
function nightsBehindDoors(document: OpenDeurDocument, group: Group, day: Day): boolean[] {
	const rooms = document.rooms.filter((room) => room.groupId === group.id).map((room) => room.id);
	const doors = rooms.length === 0 ? [null] : rooms;
	return doors.flatMap((roomId) => {
		const lock = lockOf(document, { groupId: group.id, roomId }, day.date);
		return week(day.policy)
			.map((blocks) => blocks.filter(isNight))
			.filter((nights) => nights.length > 0)
			.map((nights) => nights.some((block) => strictnessOf(block, lock) === 3));
	});
}

function doorAtEnd(locked: boolean[]): 'locked' | 'unlocked' | 'mixed' {
	if (!locked.includes(true)) return 'unlocked';
	return locked.includes(false) ? 'mixed' : 'locked';
}

/** `day` and `night`, each where something of one youth begins that makes it less strict. */
function ownSubjects(document: OpenDeurDocument, locationId: string, period: Period): Set<string> {
	const subjects = new Set<string>();
	for (const arrangement of document.arrangements) {
		const others = document.arrangements.filter((other) => other.replaces === arrangement.replaces);
		const home = homeOf(document, arrangement, others, locationId, period);
		if (home === null || arrangement.replaces == null) continue;
		WEEKDAYS.forEach((weekday, at) => {
			if (!(arrangement.weekdays ?? WEEKDAYS).includes(weekday)) return;
			for (const block of week(home.policy)[at]) {
				if (block.key !== arrangement.replaces) continue;
				const instead = { ...block, room: arrangement.instead.room };
				if (strictnessOf(instead, home.lock) >= strictnessOf(block, home.lock)) continue;
				subjects.add(isNight(block) ? 'night' : 'day');
			}
		});
	}
	for (const key of document.keys) {
		const home = homeOf(document, key, document.keys, locationId, period);
		const nights = home === null ? [] : week(home.policy).flat().filter(isNight);
		for (const night of nights) {
			if (home !== null && strictnessOf(night, home.lock, true) < strictnessOf(night, home.lock)) {
				subjects.add('night');
			}
		}
	}
	return subjects;
}

/**
 * Where a youth is at the end of the day on which a rule begins, if that is in a group of the location and
 * within its window; null too where another of these rules already ran the day before.
 */
function homeOf(
	document: OpenDeurDocument,
	rule: Arrangement | Key,
	others: (Arrangement | Key)[] | readonly Key[],
	locationId: string,
	period: Period
): { policy: Policy; lock: Lock } | null {
	const lastMinute = `${rule.from}T23:59`;
	const stay = document.stays.find(
		(one) => one.youthId === rule.youthId && one.from <= lastMinute && (one.to == null || one.to > lastMinute)
	);
	const group = document.groups.find((one) => one.id === stay?.groupId && one.locationId === locationId);
	if (!stay || !group) return null;
	const day = knownDays(document, group, period).find(({ date }) => date === rule.from);
	const dayBefore = daysLater(rule.from, -1);
	for (const other of others) {
		if (other.id !== rule.id && other.youthId === rule.youthId && covers(other, dayBefore)) return null;
	}
	return day
		? {
				policy: day.policy,
				lock: lockOf(document, { groupId: group.id, roomId: stay.roomId ?? null }, rule.from)
			}
		: null;
}
