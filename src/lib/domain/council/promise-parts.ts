/** What differs from a promise, told apart: what was promised and is not so, and what is different beside it (FORMAT.md section 13). */
import type { Change } from '../change/change.ts';
import { partOfFreeTime, type FreeTimeChange } from '../change/free-time.ts';
import type { MomentChange } from '../change/moment-change.ts';
import { THREE_FIGURES } from '../seclusion/figures.ts';

/** Two lists that together say all that differs. */
export interface PromiseDifference {
	/** About a moment that the promise changes: it is not as was promised. */
	readonly broken: readonly Change[];
	/** About anything else. */
	readonly beside: readonly Change[];
}

/** What of the promised changes is so: all, nothing, or a part of them. */
export type PromiseCame = 'all' | 'part' | 'none';

/**
 * What differs, by what it is about. `meant`: what the promise changes in the program of the day of the decision; null
 * where there was none, so that everything was promised. A moment that lasts shorter or is lighter than was promised
 * is not broken by that.
 */
export function promiseDifference(
	meant: readonly Change[] | null,
	differs: readonly Change[]
): PromiseDifference {
	if (meant === null) return { broken: differs, beside: [] };
	const keys = new Set(meant.flatMap(keysOf));
	const isMeant = (key: string) => keys.has(key);
	const broken = differs.flatMap((change) => {
		if (change.what === 'free-time') return partOfFreeTime(change, isMeant) ?? [];
		return keysOf(change).some(isMeant) && !isLighter(change) ? change : [];
	});
	const beside = differs.flatMap((change) => {
		if (change.what === 'free-time') return partOfFreeTime(change, (key) => !isMeant(key)) ?? [];
		return broken.includes(change) ? [] : change;
	});
	return { broken, beside };
}

/**
 * How much of a promise came. `meant` as above, `made`: what the program of today changes in that of the day of the
 * decision. Nothing came where no moment that was to change did.
 */
export function promiseCame(
	meant: readonly Change[] | null,
	made: readonly Change[],
	{ broken }: PromiseDifference
): PromiseCame {
	if (broken.length === 0) return 'all';
	const keys = new Set((meant ?? []).flatMap(keysOf));
	return made.flatMap(keysOf).some((key) => keys.has(key)) ? 'part' : 'none';
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

/** No figure is higher, and some are lower. */
function isLighter(change: Change): boolean {
	if (!isOfMoment(change)) return false;
	const { before, after } = change.minutesPerWeek;
	return (
		THREE_FIGURES.every((figure) => after[figure] <= before[figure]) &&
		THREE_FIGURES.some((figure) => after[figure] < before[figure])
	);
}
