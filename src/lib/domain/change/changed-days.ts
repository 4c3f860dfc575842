/** The weekdays on which a moment differs, and in what, where no figure says so. */
import type { Weekday } from '../document/schema.ts';
import type { WeekBlock } from './week-blocks.ts';

/** Weekdays on which the same becomes the same. */
export interface ChangedDays {
	readonly weekdays: readonly Weekday[];
	/** The block before, with its times, rule and door; of a night there may be more; empty where there was none. */
	readonly before: readonly WeekBlock[];
	readonly after: readonly WeekBlock[];
}

/** Of some weekdays those on which something differs, with equal days together. */
export function changedDays(
	before: readonly WeekBlock[],
	after: readonly WeekBlock[],
	weekdays: readonly Weekday[]
): ChangedDays[] {
	const days = new Map<string, ChangedDays>();
	for (const weekday of weekdays) {
		const was = before.filter((block) => block.weekday === weekday);
		const is = after.filter((block) => block.weekday === weekday);
		const [told, toldNow] = [was.map(tellingOf).join(), is.map(tellingOf).join()];
		if (told === toldNow) continue;
		const same = `${told} becomes ${toldNow}`;
		const known = days.get(same);
		days.set(same, {
			weekdays: [...(known?.weekdays ?? []), weekday],
			before: known?.before ?? was,
			after: known?.after ?? is
		});
	}
	return [...days.values()];
}

/** All of a block that a reader could tell apart; its key and weekday are not. */
function tellingOf({ title, startMinute, endMinute, state, door, rule }: WeekBlock): string {
	const { entry, leave, door: ruledDoor, youthHasKey, signalled } = rule ?? {};
	const ruled = [entry, leave, ruledDoor, youthHasKey === true, signalled === true];
	return JSON.stringify([title, startMinute, endMinute, state, door, ruled]);
}

/** What differs where no figure does. */
export function lighterWord(days: readonly ChangedDays[]): 'moved' | 'renamed' | 'rule' | null {
	if (days.length === 0) return null;
	const differs = (tell: (block: WeekBlock) => string) =>
		days.some(({ before, after }) => before.map(tell).join() !== after.map(tell).join());
	if (differs(({ startMinute, endMinute }) => `${startMinute}–${endMinute}`)) return 'moved';
	return differs(({ title }) => title) ? 'renamed' : 'rule';
}
