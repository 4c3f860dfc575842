/** Warnings about rules for one youth or one day, judged behind the doors that they hold behind (FORMAT.md section 8). */
import { holdsKeyOn } from '../../seclusion/youth-rules.ts';
import { dateOf, dayNumber } from '../../time/calendar.ts';
import type { Arrangement, DayChange } from '../schema.ts';
import {
	daysOfReplacement,
	doorsOfGroup,
	doorsOn,
	findingsOnDoors,
	legalFindings,
	type Door
} from './doors.ts';
import type { HeldRules } from './held-rules.ts';
import { placed, type Placed, type Register } from './register.ts';
import { daysOf, daysTouched, isEmpty, overlap, piecesOf, type Stretch } from './stretch.ts';
import { blockOn } from './template-days.ts';
import { locksOfStay, matchesWeekday, staysDuring } from './youth-days.ts';

const DAYS_PER_WEEK = 7;

/** Judges what stands in a block's place, in the room of each youth that it holds for. */
export function judgeOwnRules(register: Register, held: HeldRules): void {
	for (const arrangement of placed(register.document.arrangements))
		judgeArrangement(register, arrangement, held);
	for (const dayChange of placed(register.document.dayChanges)) judgeDayChange(register, dayChange, held);
}

/** Within a piece the room, its lock and the youth's keys stay the same. */
function judgeArrangement(register: Register, { entry, index }: Placed<Arrangement>, held: HeldRules): void {
	const { id: entryId, youthId, replaces, instead } = entry;
	const room = instead.room;
	if (!room) return;
	const keys = register.keysOfYouth.get(youthId) ?? [];
	const keyDays = keys.map(({ from, to }) => daysOf(from, to)).flatMap(({ from, to }) => [from, to]);
	for (const { stay, stretch } of staysDuring(register, entry)) {
		const group = register.groups.get(stay.groupId)?.group;
		const locks = locksOfStay(register, stay);
		if (!group || !locks) continue;
		for (const piece of piecesOf(stretch, [...daysOfReplacement([{ locks }]), ...keyDays])) {
			const day = firstDay(entry, piece);
			if (day === undefined) continue;
			const doors = withKey(doorsOn([{ locks }], dateOf(day)), holdsKeyOn(keys, dateOf(day)));
			const path = `arrangements[${index}].instead`;
			const { title, kind } = instead;
			const rule = { path, group, entryId, key: replaces ?? undefined, title, kind };
			held.add(rule, findingsOnDoors(room, doors), { from: day, to: piece.to }, doors.length);
		}
	}
}

/** The first day of a stretch on which an arrangement matches by its weekdays. */
function firstDay(arrangement: Arrangement, { from, to }: Stretch): number | undefined {
	for (let day = from; day < Math.min(to, from + DAYS_PER_WEEK); day++) {
		if (matchesWeekday(arrangement, day)) return day;
	}
	return undefined;
}

function withKey(doors: readonly Door[], holdsKey: boolean): Door[] {
	return doors.map(({ lock }) => ({ lock, holdsKey }));
}

/** A day change has no effect where its key does not occur; minutes stay with the kind of the block replaced. */
function judgeDayChange(register: Register, { entry, index }: Placed<DayChange>, held: HeldRules): void {
	const { id: entryId, instead, groupId, date, youthIds, replaces } = entry;
	const record = register.groups.get(groupId);
	const replaced = record && replaces ? blockOn(record.policies, date, replaces) : undefined;
	if (!record || !instead?.room || (replaces && !replaced)) return;
	const { room, title } = instead;
	const kind = replaced?.kind ?? instead.kind;
	const stretch = { from: dayNumber(date), to: dayNumber(date) + 1 };
	const doors = youthIds
		? youthIds.flatMap((youthId) => doorsOfYouth(register, youthId, groupId, stretch))
		: doorsOn(doorsOfGroup(record, stretch), date);
	const legal = youthIds ? [] : legalFindings(kind, room, doors, date);
	const path = `dayChanges[${index}].instead`;
	const rule = { path, group: record.group, entryId, key: replaces ?? undefined, title, kind };
	held.add(rule, findingsOnDoors(room, doors).concat(legal), stretch, doors.length);
}

/** The doors behind which a youth stays in a group on the first day of a stretch. */
function doorsOfYouth(register: Register, youthId: string, groupId: string, stretch: Stretch): Door[] {
	const date = dateOf(stretch.from);
	const holdsKey = holdsKeyOn(register.keysOfYouth.get(youthId) ?? [], date);
	const here = (register.staysOfYouth.get(youthId) ?? [])
		.map(({ entry }) => entry)
		.filter(
			(stay) => stay.groupId === groupId && !isEmpty(overlap(daysTouched(stay.from, stay.to), stretch))
		);
	return here.flatMap((stay) => {
		const locks = locksOfStay(register, stay);
		return locks ? withKey(doorsOn([{ locks }], date), holdsKey) : [];
	});
}
