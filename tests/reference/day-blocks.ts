/** The blocks that start on one date in one group, as they stand for one person (FORMAT.md sections 2.2 to 2.6). */
import type { Arrangement, Block, DayChange, Instead, Kind } from '#domain/document/schema.ts';
import type { OpenDeurDocument, RoomRule } from '#domain/document/schema.ts';
import { covers, daysLater, minuteAt, weekdayOf, zoneOf } from './clock.ts';
import type { Person, Spell } from './people.ts';
import { policyInForce, templateOn } from './program.ts';
import type { Basis } from './question.ts';

/** Section 2.7: who gave a block its time; a higher number goes before a lower one. */
const PROGRAM = 0;
const ARRANGEMENT = 1;
const DAY_CHANGE = 2;

/** A block as it stands: its rule, the minutes it covers, its place in section 2.7, and where it came from. */
export type DayBlock = Spell & {
	groupId: string;
	date: string;
	key: string | null;
	kind: Kind;
	start: string;
	end: string;
	room: RoomRule | null;
	rank: number;
	policyId: string | null;
	arrangementId: string | null;
	dayChangeId: string | null;
};

/** The blocks of a group's date for a person, in the order of section 2.7: the template's, then added ones. */
export function blocksOn(
	document: OpenDeurDocument,
	person: Person,
	groupId: string,
	date: string,
	basis: Basis
): DayBlock[] {
	const zone = zoneOf(document);
	const arrangements = arrangementsOn(person, date);
	const dayChanges = dayChangesOn(document, person, groupId, date, basis);
	const policy = policyInForce(document, groupId, date);
	const blocks = policy === null ? [] : templateOn(policy, date).blocks;
	return [
		...blocks
			.map((block) => fromProgram(block, groupId, date, policy?.id ?? null))
			.map((block) => withArrangement(block, arrangements))
			.map((block) => withDayChange(block, dayChanges))
			.filter((block) => block !== null),
		...arrangements.filter(addsBlock).map((arrangement) => addedByArrangement(arrangement, groupId, date)),
		...dayChanges.filter(addsBlock).map((change) => addedByDayChange(change, groupId, date))
	].map((block) => onTheClock(block, zone));
}

/** Section 2.2: a template's block belongs to the date it starts on. */
function fromProgram(block: Block, groupId: string, date: string, policyId: string | null): DayBlock {
	return {
		...{ groupId, date, key: block.key, kind: block.kind, start: block.start, end: block.end },
		...{ room: block.room ?? null, rank: PROGRAM, policyId, arrangementId: null, dayChangeId: null },
		...{ from: 0, to: 0 }
	};
}

/** Section 2.4: the youth's arrangements that run on the date and name its weekday, whatever the group. */
function arrangementsOn(person: Person, date: string): Arrangement[] {
	return person.arrangements.filter(
		(arrangement) =>
			covers(arrangement, date) && (arrangement.weekdays ?? [weekdayOf(date)]).includes(weekdayOf(date))
	);
}

/** Section 2.4: of those for the block's key, the one with the latest `from` applies. */
function withArrangement(block: DayBlock, arrangements: Arrangement[]): DayBlock {
	let latest: Arrangement | null = null;
	for (const arrangement of arrangements) {
		if (arrangement.replaces !== block.key) continue;
		if (latest === null || arrangement.from > latest.from) latest = arrangement;
	}
	if (latest === null) return block;
	return { ...inPlaceOf(block, latest.instead, ARRANGEMENT), arrangementId: latest.id };
}

/**
 * Sections 2.5 and 4: the changes of that group and date that name the youth or nobody. `practice` counts in the
 * bases `reported` and `practice` only, and the basis `policy` knows no day change at all.
 */
function dayChangesOn(
	document: OpenDeurDocument,
	person: Person,
	groupId: string,
	date: string,
	basis: Basis
): DayChange[] {
	if (basis === 'policy') return [];
	return document.dayChanges.filter(
		(change) =>
			change.groupId === groupId &&
			change.date === date &&
			(change.youthIds == null || (person.youthId !== null && change.youthIds.includes(person.youthId))) &&
			(change.origin === 'choice' || basis === 'reported' || basis === 'practice')
	);
}

/**
 * Section 2.5: for one key `practice` goes before `choice`, and within those one that names the youth before one for
 * the group. Null where the moment falls away.
 */
function withDayChange(block: DayBlock, dayChanges: DayChange[]): DayBlock | null {
	const weight = (change: DayChange) =>
		(change.origin === 'practice' ? 2 : 0) + (change.youthIds == null ? 0 : 1);
	let first: DayChange | null = null;
	for (const change of dayChanges) {
		if (change.replaces !== block.key) continue;
		if (first === null || weight(change) > weight(first)) first = change;
	}
	if (first === null) return block;
	if (first.instead === null) return null;
	return { ...inPlaceOf(block, first.instead, DAY_CHANGE), dayChangeId: first.id };
}

/**
 * Section 2.6: `instead` takes the block's place, as the block then stands. Without times it keeps the block's times
 * and its place in section 2.7; the kind, and so the attribution, is always the replaced block's.
 */
function inPlaceOf(block: DayBlock, instead: Instead, rank: number): DayBlock {
	const start = instead.start ?? block.start;
	const end = instead.end ?? block.end;
	const moved = start !== block.start || end !== block.end;
	return { ...block, start, end, room: instead.room ?? null, rank: moved ? rank : block.rank };
}

/** Sections 2.4 and 2.5: a rule that replaces nothing adds a block. */
function addsBlock(rule: { replaces?: string | null }): boolean {
	return rule.replaces == null;
}

/** Section 2.6: a block added by an arrangement has its own kind, and a place above the group's day. */
function addedByArrangement(arrangement: Arrangement, groupId: string, date: string): DayBlock {
	return { ...added(arrangement.instead, groupId, date, ARRANGEMENT), arrangementId: arrangement.id };
}

/** Section 2.6: a block added by a day change has its own kind, and goes before all others. */
function addedByDayChange(change: DayChange, groupId: string, date: string): DayBlock {
	if (change.instead === null) throw new Error(`Day change ${change.id} replaces nothing with nothing.`);
	return { ...added(change.instead, groupId, date, DAY_CHANGE), dayChangeId: change.id };
}

function added(instead: Instead, groupId: string, date: string, rank: number): DayBlock {
	if (instead.start == null || instead.end == null)
		throw new Error(`Added block ${instead.title} has no times.`);
	return {
		...{ groupId, date, key: null, kind: instead.kind, start: instead.start, end: instead.end },
		...{ room: instead.room ?? null, rank, policyId: null, arrangementId: null, dayChangeId: null },
		...{ from: 0, to: 0 }
	};
}

/**
 * Sections 1 and 2.3: an end at or before the start lies on the next day; both are minutes that really pass, and a
 * block that would end at or before its start by then has no minutes (`to` ≤ `from`).
 */
function onTheClock(block: DayBlock, zone: string): DayBlock {
	const endDate = block.end <= block.start ? daysLater(block.date, 1) : block.date;
	return {
		...block,
		from: minuteAt(block.date, block.start, zone),
		to: minuteAt(endDate, block.end, zone)
	};
}
