/** The blocks that hold for a group or a youth on one date (FORMAT.md section 2, rules 2 and 4–6). */
import type { Arrangement, Block, DayChange, Instead, Kind, RoomRule } from '../document/schema.ts';
import { minuteOfDay } from '../time/calendar.ts';

const MINUTES_PER_DAY = 1440;

/** Who goes first where blocks cover the same minute: the lowest (rule 7). */
const PRECEDENCE = { dayChange: 0, arrangement: 1, program: 2 } as const;

/** A block as it holds on a date, after arrangements and day changes. */
export interface PlannedBlock {
	/** The same for the same block on the same date, whoever it is for. */
	readonly id: string;
	readonly title: string;
	/** What its minutes are attributed to: the replaced block's kind; an added block's own. */
	readonly kind: Kind;
	/** Wall-clock minute of the date it starts on, 0–1439. */
	readonly startMinute: number;
	/** Wall-clock minute, above `startMinute`; from 1440 on the next day. */
	readonly endMinute: number;
	/** Null: not held to the room. */
	readonly rule: RoomRule | null;
	readonly precedence: number;
	/** Place in its template; added blocks after it, in list order. */
	readonly order: number;
	/** The block of the template; absent for an added one. */
	readonly block: Block | null;
	readonly arrangement: Arrangement | null;
	readonly dayChange: DayChange | null;
}

/** Minutes from the start of a date to a block's end: an end at or before the start lies on the next day. */
export function endMinuteOf(start: number, end: string): number {
	const minute = minuteOfDay(end);
	return minute <= start ? minute + MINUTES_PER_DAY : minute;
}

/** The blocks of a template as it stands. */
export function planTemplate(blocks: readonly Block[]): PlannedBlock[] {
	return blocks.map(plainBlock);
}

/**
 * The blocks of one date: those of the template with, for each key, the arrangement and then the day change
 * that applies to it, and those that are added. `arrangements` and `dayChanges` are the ones that match that
 * date and person, in list order.
 */
export function planBlocks(
	blocks: readonly Block[],
	arrangements: readonly Arrangement[],
	dayChanges: readonly DayChange[]
): PlannedBlock[] {
	return applyRules(planTemplate(blocks), arrangements, dayChanges);
}

/** The same from the planned blocks of a template; what no rule touches stays the same block. */
export function applyRules(
	template: readonly PlannedBlock[],
	arrangements: readonly Arrangement[],
	dayChanges: readonly DayChange[]
): PlannedBlock[] {
	const planned: PlannedBlock[] = [];
	for (const plain of template) {
		const arrangement = arrangementFor(plain.id, arrangements);
		const dayChange = dayChangeFor(plain.id, dayChanges);
		let moment: PlannedBlock | null = plain;
		if (arrangement) moment = replaced(moment, arrangement.instead, PRECEDENCE.arrangement, { arrangement });
		if (dayChange) {
			const { instead } = dayChange;
			moment = instead && replaced(moment, instead, PRECEDENCE.dayChange, { dayChange });
		}
		if (moment) planned.push(moment);
	}
	addBlocks(planned, template.length, arrangements, dayChanges);
	return planned;
}

/** Rule 4: of the arrangements for a key, the one with the latest `from`. */
function arrangementFor(key: string, arrangements: readonly Arrangement[]): Arrangement | null {
	let latest: Arrangement | null = null;
	for (const arrangement of arrangements) {
		if (arrangement.replaces === key && (!latest || arrangement.from > latest.from)) latest = arrangement;
	}
	return latest;
}

/** Rule 5: for one key practice goes before choice, and within those one that names the youth. */
function dayChangeFor(key: string, dayChanges: readonly DayChange[]): DayChange | null {
	let first: DayChange | null = null;
	for (const change of dayChanges) {
		if (change.replaces === key && (!first || weight(change) > weight(first))) first = change;
	}
	return first;
}

function weight(change: DayChange): number {
	return (change.origin === 'practice' ? 2 : 0) + (change.youthIds ? 1 : 0);
}

function plainBlock(block: Block, order: number): PlannedBlock {
	const startMinute = minuteOfDay(block.start);
	return {
		id: block.key,
		title: block.title,
		kind: block.kind,
		startMinute,
		endMinute: endMinuteOf(startMinute, block.end),
		rule: block.room ?? null,
		precedence: PRECEDENCE.program,
		order,
		block,
		arrangement: null,
		dayChange: null
	};
}

/** Rule 6: `instead` takes the block's place; without times it keeps times and precedence. */
function replaced(
	moment: PlannedBlock,
	instead: Instead,
	precedence: number,
	why: Pick<PlannedBlock, 'arrangement'> | Pick<PlannedBlock, 'dayChange'>
): PlannedBlock {
	const times = timesOf(instead);
	const moved = times && (times.startMinute !== moment.startMinute || times.endMinute !== moment.endMinute);
	const own = { title: instead.title, rule: instead.room ?? null, ...why };
	return moved ? { ...moment, ...own, ...times, precedence } : { ...moment, ...own };
}

function timesOf(instead: Instead): { startMinute: number; endMinute: number } | null {
	if (!instead.start || !instead.end) return null;
	const startMinute = minuteOfDay(instead.start);
	return { startMinute, endMinute: endMinuteOf(startMinute, instead.end) };
}

/** Adds the blocks that replace nothing: those of arrangements, then those of day changes. */
function addBlocks(
	into: PlannedBlock[],
	firstOrder: number,
	arrangements: readonly Arrangement[],
	dayChanges: readonly DayChange[]
): void {
	let order = firstOrder;
	for (const arrangement of arrangements) {
		if (arrangement.replaces) continue;
		const id = `+arrangement:${arrangement.id}`;
		const why = { precedence: PRECEDENCE.arrangement, order: order++, arrangement, dayChange: null };
		into.push(addedBlock(id, arrangement.instead, why));
	}
	for (const dayChange of dayChanges) {
		if (dayChange.replaces || !dayChange.instead) continue;
		const why = { precedence: PRECEDENCE.dayChange, order: order++, arrangement: null, dayChange };
		into.push(addedBlock(`+day-change:${dayChange.id}`, dayChange.instead, why));
	}
}

function addedBlock(
	id: string,
	instead: Instead,
	why: Pick<PlannedBlock, 'precedence' | 'order' | 'arrangement' | 'dayChange'>
): PlannedBlock {
	const times = timesOf(instead);
	if (!times) throw new Error(`an added block needs a start and an end: ${id}`);
	const { title, kind, room } = instead;
	return { id, title, kind, ...times, rule: room ?? null, block: null, ...why };
}
