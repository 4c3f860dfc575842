/** What differs in the rest of the day, where nobody is held to the room: said in one line. */
import { newFreeKeysOf } from './same-moment.ts';
import { isHeld, type WeekBlock, type WeekBlocks } from './week-blocks.ts';

/** A block by day on which nobody is held to the room, as it is on the first weekday that has it. */
export interface FreeMoment {
	readonly key: string;
	readonly title: string;
	readonly startMinute: number;
	readonly endMinute: number;
	/** Being on the room is a choice then; false where the block is not about the room. */
	readonly isOwnChoice: boolean;
}

/** Blocks of the day by what happened to them; each key once. */
export interface FreeTimeChange {
	readonly what: 'free-time';
	/** One gave way to another in its hours. */
	readonly replaced: readonly { readonly was: FreeMoment; readonly is: FreeMoment }[];
	readonly added: readonly FreeMoment[];
	readonly gone: readonly FreeMoment[];
	/** Other times, another name (the new one), or other weekdays. */
	readonly changed: readonly FreeMoment[];
}

/** The blocks by day that are free before and after; null where all are the same. */
export function freeTimeChange(before: WeekBlocks, after: WeekBlocks): FreeTimeChange | null {
	const replacing = newFreeKeysOf(before.byDay, after.byDay);
	const replaces = new Set(replacing.values());
	const [added, gone, changed]: FreeMoment[][] = [[], [], []];
	for (const key of new Set([...before.byDay.keys(), ...after.byDay.keys()])) {
		const was = before.byDay.get(key) ?? [];
		const is = after.byDay.get(key) ?? [];
		if (isHeld(was) || isHeld(is) || tellingOf(was) === tellingOf(is)) continue;
		if (replacing.has(key) || replaces.has(key)) continue;
		const into = was.length === 0 ? added : is.length === 0 ? gone : changed;
		into.push(freeMoment(is[0] ?? was[0]));
	}
	const replaced = [...replacing].flatMap(([stood, stands]) => {
		const [was, is] = [before.byDay.get(stood) ?? [], after.byDay.get(stands) ?? []];
		// Another key alone is nothing that a reader could see.
		return tellingOf(was) === tellingOf(is) ? [] : { was: freeMoment(was[0]), is: freeMoment(is[0]) };
	});
	return asChange({ what: 'free-time', replaced, added, gone, changed });
}

/** Of a change that part in which some key is, or that in which none is; null where that is nothing. */
export function partOfFreeTime(
	{ what, replaced, added, gone, changed }: FreeTimeChange,
	isIn: (key: string) => boolean
): FreeTimeChange | null {
	const holds = ({ key }: FreeMoment) => isIn(key);
	return asChange({
		what,
		replaced: replaced.filter(({ was, is }) => holds(was) || holds(is)),
		...{ added: added.filter(holds), gone: gone.filter(holds), changed: changed.filter(holds) }
	});
}

function asChange(change: FreeTimeChange): FreeTimeChange | null {
	const { replaced, added, gone, changed } = change;
	return replaced.length + added.length + gone.length + changed.length === 0 ? null : change;
}

function freeMoment(block: WeekBlock | undefined): FreeMoment {
	if (!block) throw new Error('a moment has no block');
	const { id, title, startMinute, endMinute, rule } = block;
	return { key: id, title, startMinute, endMinute, isOwnChoice: rule !== null };
}

function tellingOf(blocks: readonly WeekBlock[]): string {
	return JSON.stringify(
		blocks.map(({ weekday, title, startMinute, endMinute }) => [weekday, title, startMinute, endMinute])
	);
}
