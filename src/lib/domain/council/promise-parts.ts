/** What differs from a promise, told apart: what was promised and is not so, and what is different beside it (FORMAT.md section 13). */
import type { Change } from '../change/change.ts';
import { partOfFreeTime, type FreeTimeChange } from '../change/free-time.ts';
import type { MomentChange } from '../change/moment-change.ts';
import type { WeekBlock } from '../change/week-blocks.ts';
import { DOORS, ENTRIES, LEAVES } from '../document/vocabulary.ts';
import { THREE_FIGURES, type FigureName } from '../seclusion/figures.ts';

/** Lists that together say all that differs. */
export interface PromiseDifference {
	/** About a moment that the promise changes: it is not as was promised. */
	readonly broken: readonly Change[];
	/** About anything else, with some figure higher than was promised. */
	readonly stricter: readonly Change[];
	/** About anything else, and no stricter. */
	readonly beside: readonly Change[];
}

/** What of the promised changes is so: all, nothing, or a part of them. */
export type PromiseCame = 'all' | 'part' | 'none';

/**
 * What differs, by what it is about. `meant`: what the promise changes in the program from before the asking; where
 * that is nothing, or there was no program (null), all that differs is about the promise. A moment that is merely less
 * than was promised is not broken by that.
 */
export function promiseDifference(
	meant: readonly Change[] | null,
	differs: readonly Change[]
): PromiseDifference {
	const keys = new Set((meant ?? []).flatMap(keysOf));
	if (keys.size === 0) return { broken: differs, stricter: [], beside: [] };
	const isMeant = (key: string) => keys.has(key);
	const broken = differs.flatMap((change) => {
		if (change.what === 'free-time') return partOfFreeTime(change, isMeant) ?? [];
		return keysOf(change).some(isMeant) && !isMerelyLess(change) ? change : [];
	});
	const others = differs.flatMap((change) => {
		if (change.what === 'free-time') return partOfFreeTime(change, (key) => !isMeant(key)) ?? [];
		return broken.includes(change) ? [] : change;
	});
	const isStricter = (change: Change) => raisedBy(change).length > 0;
	return {
		...{ broken, stricter: others.filter(isStricter) },
		beside: others.filter((change) => !isStricter(change))
	};
}

/**
 * How much of a promise came. `meant` as above, `made`: what the program of today changes in that from before the
 * asking. Nothing came where something was to change and none of it did.
 */
export function promiseCame(
	meant: readonly Change[] | null,
	made: readonly Change[],
	{ broken }: PromiseDifference
): PromiseCame {
	if (broken.length === 0) return 'all';
	const keys = new Set((meant ?? []).flatMap(keysOf));
	return keys.size === 0 || made.flatMap(keysOf).some((key) => keys.has(key)) ? 'part' : 'none';
}

/** True where some of the changes make a youth be on the room for longer. */
export function addRoomTime(changes: readonly Change[]): boolean {
	return changes.some((change) => raisedBy(change).includes('mandatoryRoom'));
}

/** The moments that a change is about, before and after; a night is one of its weekday, an exception about its days. */
function keysOf(change: Change): string[] {
	if (change.what === 'free-time') return freeKeysOf(change);
	if (isOfMoment(change)) {
		if (change.night) return change.days.flatMap(({ weekdays }) => weekdays.map((day) => `night ${day}`));
		const blocks = change.days.flatMap(({ before, after }) => [...before, ...after]);
		return [change.key, ...blocks.map(({ id }) => id)];
	}
	return 'from' in change ? [`${change.from} ${change.to}`] : [];
}

function freeKeysOf({ replaced, added, gone, changed }: FreeTimeChange): string[] {
	const both = replaced.flatMap(({ was, is }) => [was, is]);
	return [...both, ...added, ...gone, ...changed].map(({ key }) => key);
}

function isOfMoment(change: Change): change is MomentChange {
	return 'night' in change;
}

type Minutes = Pick<MomentChange, 'minutesPerWeek'>;

/** The figures that a change makes higher; of an exception that ends, those that it kept lower. */
function raisedBy(change: Change): FigureName[] {
	if (isOfMoment(change)) return raised(change);
	if (!('effects' in change)) return [];
	return change.effects.flatMap(change.what === 'exception-ended' ? lowered : raised);
}

function raised({ minutesPerWeek: { before, after } }: Minutes): FigureName[] {
	return THREE_FIGURES.filter((figure) => after[figure] > before[figure]);
}

function lowered({ minutesPerWeek: { before, after } }: Minutes): FigureName[] {
	return THREE_FIGURES.filter((figure) => after[figure] < before[figure]);
}

/** No figure is higher and some are lower, at no other time and by no stricter rule than was promised. */
function isMerelyLess(change: Change): boolean {
	if (!isOfMoment(change) || raised(change).length > 0 || lowered(change).length === 0) return false;
	return change.days.every(({ before, after }) =>
		after.filter(({ state }) => state !== 'free').every((is) => before.some((was) => isWithin(is, was)))
	);
}

function isWithin(is: WeekBlock, was: WeekBlock): boolean {
	return is.startMinute >= was.startMinute && is.endMinute <= was.endMinute && !isRuledStricter(is, was);
}

/** The vocabulary names the strictest first. */
function isRuledStricter(is: WeekBlock, was: WeekBlock): boolean {
	if (!is.rule || !was.rule) return was.rule === null && is.rule !== null;
	return (
		DOORS.indexOf(is.door ?? 'open') < DOORS.indexOf(was.door ?? 'open') ||
		LEAVES.indexOf(is.rule.leave) < LEAVES.indexOf(was.rule.leave) ||
		ENTRIES.indexOf(is.rule.entry) < ENTRIES.indexOf(was.rule.entry) ||
		(was.withKey && !is.withKey)
	);
}
