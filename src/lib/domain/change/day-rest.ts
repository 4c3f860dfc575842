/** What happened to each moment of the day between two situations (FORMAT.md section 5). */
import { nominalMinutes, verdictOn, type Verdict } from './nominal.ts';
import { newKeysOf } from './same-moment.ts';
import { isHeld, type WeekBlock, type WeekBlocks } from './week-blocks.ts';

/** One day moment before and after; an empty list on the side where it is not. */
export interface MomentPair {
	readonly verdict: Verdict | 'dropped' | 'added';
	/** Its key before, or after where it was not there. */
	readonly key: string;
	/** The blocks of its key of any kind but night, those that are free too. */
	readonly before: readonly WeekBlock[];
	readonly after: readonly WeekBlock[];
}

/** Every key that is a day moment before or after; first those that were there, in the order of the week. */
export function compareDayRest(before: WeekBlocks, after: WeekBlocks): MomentPair[] {
	const newKeys = newKeysOf(before.byDay, after.byDay);
	const pairs: MomentPair[] = [];
	for (const [key, blocks] of before.byDay) {
		const now = after.byDay.get(newKeys.get(key) ?? key) ?? [];
		if (isHeld(blocks) || isHeld(now)) pairs.push(pairOf(key, blocks, now));
	}
	const replacing = new Set(newKeys.values());
	for (const [key, blocks] of after.byDay) {
		const isNew = !before.byDay.has(key) && !replacing.has(key);
		if (isNew && isHeld(blocks)) pairs.push({ verdict: 'added', key, before: [], after: blocks });
	}
	return pairs;
}

/** A key that was free and no longer is has more minutes than none, so it is tightened. */
function pairOf(key: string, before: readonly WeekBlock[], after: readonly WeekBlock[]): MomentPair {
	const verdict = after.length === 0 ? 'dropped' : verdictOn(nominalMinutes(before), nominalMinutes(after));
	return { verdict, key, before, after };
}
