/** Which day moment under a new key is the same as one whose key is gone (FORMAT.md section 5). */
import { isHeld, type WeekBlock } from './week-blocks.ts';

type BlocksByKey = ReadonlyMap<string, readonly WeekBlock[]>;

/** A gone key, a new one, and the minutes of a week in which their blocks overlap. */
interface Overlap {
	readonly gone: string;
	readonly fresh: string;
	readonly minutes: number;
}

/**
 * By gone key the new key that takes its place: the two whose blocks overlap most go first, then by key, and
 * each key takes part once. Both are day moments, on their own side only.
 */
export function newKeysOf(before: BlocksByKey, after: BlocksByKey): Map<string, string> {
	return newKeysAmong(before, after, isHeld, ({ minutes }) => minutes > 0);
}

/**
 * The same among blocks on which nobody is held: one that gave way to another in its hours. They share more than half
 * of the minutes of both.
 */
export function newFreeKeysOf(before: BlocksByKey, after: BlocksByKey): Map<string, string> {
	const isMost = (minutes: number, blocks: readonly WeekBlock[] = []) => 2 * minutes > minutesOf(blocks);
	return newKeysAmong(
		before,
		after,
		(blocks) => !isHeld(blocks),
		({ gone, fresh, minutes }) => isMost(minutes, before.get(gone)) && isMost(minutes, after.get(fresh))
	);
}

type Takes = (blocks: readonly WeekBlock[]) => boolean;

function newKeysAmong(
	before: BlocksByKey,
	after: BlocksByKey,
	takesPart: Takes,
	isEnough: (overlap: Overlap) => boolean
): Map<string, string> {
	const gone = keysOnlyIn(before, after, takesPart);
	const fresh = keysOnlyIn(after, before, takesPart);
	const overlaps = gone.flatMap(([goneKey, goneBlocks]) =>
		fresh.map(([freshKey, freshBlocks]): Overlap => ({
			gone: goneKey,
			fresh: freshKey,
			minutes: overlapOf(goneBlocks, freshBlocks)
		}))
	);
	const newKeys = new Map<string, string>();
	const taken = new Set<string>();
	for (const overlap of overlaps.filter(isEnough).sort(byGreatest)) {
		if (newKeys.has(overlap.gone) || taken.has(overlap.fresh)) continue;
		newKeys.set(overlap.gone, overlap.fresh);
		taken.add(overlap.fresh);
	}
	return newKeys;
}

function keysOnlyIn(
	blocks: BlocksByKey,
	other: BlocksByKey,
	takesPart: Takes
): [string, readonly WeekBlock[]][] {
	return [...blocks].filter(([key, ofKey]) => !other.has(key) && takesPart(ofKey));
}

/** Minutes that two lists of blocks share, weekday by weekday, each on the day on which it starts. */
function overlapOf(one: readonly WeekBlock[], other: readonly WeekBlock[]): number {
	let minutes = 0;
	for (const a of one) {
		for (const b of other) {
			if (a.weekday !== b.weekday) continue;
			const shared = Math.min(a.endMinute, b.endMinute) - Math.max(a.startMinute, b.startMinute);
			minutes += Math.max(0, shared);
		}
	}
	return minutes;
}

function minutesOf(blocks: readonly WeekBlock[]): number {
	return blocks.reduce((sum, { startMinute, endMinute }) => sum + endMinute - startMinute, 0);
}

function byGreatest(a: Overlap, b: Overlap): number {
	if (a.minutes !== b.minutes) return b.minutes - a.minutes;
	if (a.gone !== b.gone) return a.gone < b.gone ? -1 : 1;
	return a.fresh < b.fresh ? -1 : 1;
}
