/** What differs in the rest of the day, where nobody is held to the room: said in one line. */
import { isHeld, type WeekBlock, type WeekBlocks } from './week-blocks.ts';

/** Titles of blocks of the day by what happened to them; each title once. */
export interface FreeTimeChange {
	readonly what: 'free-time';
	readonly added: readonly string[];
	readonly gone: readonly string[];
	/** Other times, another name (the new one), or other weekdays. */
	readonly changed: readonly string[];
}

/** The blocks by day that are free before and after; null where all are the same. */
export function freeTimeChange(before: WeekBlocks, after: WeekBlocks): FreeTimeChange | null {
	const added = new Set<string>();
	const gone = new Set<string>();
	const changed = new Set<string>();
	for (const key of new Set([...before.byDay.keys(), ...after.byDay.keys()])) {
		const was = before.byDay.get(key) ?? [];
		const is = after.byDay.get(key) ?? [];
		if (isHeld(was) || isHeld(is) || tellingOf(was) === tellingOf(is)) continue;
		const into = was.length === 0 ? added : is.length === 0 ? gone : changed;
		into.add((is[0] ?? was[0]).title);
	}
	const titles = { added: [...added], gone: [...gone], changed: [...changed] };
	const isSame = added.size + gone.size + changed.size === 0;
	return isSame ? null : { what: 'free-time', ...titles };
}

function tellingOf(blocks: readonly WeekBlock[]): string {
	return JSON.stringify(
		blocks.map(({ weekday, title, startMinute, endMinute }) => [weekday, title, startMinute, endMinute])
	);
}
