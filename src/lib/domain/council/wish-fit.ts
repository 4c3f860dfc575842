/** Where a moment fits that is wished shorter or at another time, and what stands in its way where it does not. */
import type { Block, Lock } from '../document/schema.ts';
import type { Wish } from '../document/vocabulary.ts';
import type { DraftProgram } from '../program/draft.ts';
import { spanOf } from '../program/edit-blocks.ts';
import { minuteOfDay, timeOf } from '../time/calendar.ts';
import { changedTo, firstBlock } from './wish-edits.ts';
import { canBeAsked, otherTimes, proposedTime, timesOffered, type MomentNow } from './wish-times.ts';

const MINUTES_PER_DAY = 1440;

/**
 * The times that are offered with a wish, `HH:MM`: the end of a shorter moment by day, the start of a shorter night,
 * the start of a moment at another time. Few; empty where there is nothing to choose.
 */
export function timesOf(program: DraftProgram, lock: Lock, key: string, wish: Wish): string[] {
	return timesThatFit(program, lock, key, wish).map(timeOf);
}

/** What stands in the way of a moment at another time, anywhere in the day; in the order of the day, each name once. */
export function inTheWay(program: DraftProgram, key: string, wish: Wish): Block[] {
	const first = firstBlock(program, key);
	if (!first || wish !== 'other-time') return [];
	const met = otherTimes(nowOf(first)).flatMap((minute) => metAt(program, key, minute));
	const byTitle = Map.groupBy(met, ({ title }) => title);
	const earliest = [...byTitle.values()].map((blocks) => blocks.sort(inOrderOfDay)[0]);
	return earliest.sort(inOrderOfDay);
}

/** What runs on from the night before comes first. */
function inOrderOfDay(a: Block, b: Block): number {
	const startOf = (block: Block) => spanOf(block).startMinute - (isOverMidnight(block) ? MINUTES_PER_DAY : 0);
	return startOf(a) - startOf(b);
}

function isOverMidnight(block: Block): boolean {
	return spanOf(block).endMinute > MINUTES_PER_DAY;
}

/** The program with the moment at a time, or at the one that is proposed; null where it does not fit. */
export function withTime(
	program: DraftProgram,
	lock: Lock,
	{ key, wish, at }: { readonly key: string; readonly wish: Wish; readonly at: string | null }
): DraftProgram | null {
	const first = firstBlock(program, key);
	if (!first) return null;
	const now = nowOf(first);
	const offered = () => timesThatFit(program, lock, key, wish);
	const chosen = at === null ? proposedTime(wish, now, offered()) : minuteAsked(wish, now, at);
	return chosen !== null && canBeAsked(wish, now, chosen)
		? changedAt(program, lock, key, wish, chosen)
		: null;
}

function timesThatFit(program: DraftProgram, lock: Lock, key: string, wish: Wish): number[] {
	const first = firstBlock(program, key);
	if (!first) return [];
	return timesOffered(wish, nowOf(first), (minute) => changedAt(program, lock, key, wish, minute) !== null);
}

/** A moment that is moved may fall in no night either. */
function changedAt(
	program: DraftProgram,
	lock: Lock,
	key: string,
	wish: Wish,
	minute: number
): DraftProgram | null {
	if (wish === 'other-time' && metAt(program, key, minute).length > 0) return null;
	return changedTo(program, lock, key, wish, minute);
}

/** An end over midnight is on the next day. */
function minuteAsked(wish: Wish, { startMinute }: MomentNow, at: string): number {
	const minute = minuteOfDay(at);
	return wish === 'shorter' && minute <= startMinute ? minute + MINUTES_PER_DAY : minute;
}

/** The blocks that a moment would cover from a minute on, on any day that has it; the end of any night too. */
function metAt({ templates }: DraftProgram, key: string, minute: number): Block[] {
	const nights = templates.flatMap(({ blocks }) => blocks.filter(isOverMidnight));
	return templates.flatMap(({ blocks }) => {
		const block = blocks.find((one) => one.key === key);
		if (!block) return [];
		const { startMinute, endMinute } = spanOf(block);
		const untilMinute = minute + endMinute - startMinute;
		const covers = (one: Block, earlier: number) => {
			const other = spanOf(one);
			return (
				one.key !== key && other.startMinute - earlier < untilMinute && minute < other.endMinute - earlier
			);
		};
		return [
			...blocks.filter((one) => covers(one, 0)),
			...nights.filter((one) => covers(one, MINUTES_PER_DAY))
		];
	});
}

function nowOf(block: Block): MomentNow {
	return { ...spanOf(block), kind: block.kind };
}
