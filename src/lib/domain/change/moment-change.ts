/** What differs between two weeks, moment by moment: the verdict of section 5, and else moved, renamed or another rule. */
import type { Weekday } from '../document/schema.ts';
import { WEEKDAYS } from '../document/vocabulary.ts';
import { changedDays, lighterWord, type ChangedDays } from './changed-days.ts';
import { compareDayRest, type MomentPair } from './day-rest.ts';
import { compareNights } from './night.ts';
import { nominalMinutes, type ThreeMinutes } from './nominal.ts';
import type { WeekBlock, WeekBlocks } from './week-blocks.ts';

/** What a change of a moment is called, from the heaviest word to the lightest. */
export type MomentChangeName =
	| 'dropped'
	| 'adapted'
	| 'tightened'
	| 'added'
	| 'night-relaxed'
	| 'night-tightened'
	| 'moved'
	| 'renamed'
	| 'rule';

/** One moment, or the nights, in so far as it differs. */
export interface MomentChange {
	readonly what: MomentChangeName;
	readonly night: boolean;
	/** The key of the block before, or after where it was not there. */
	readonly key: string;
	/** All weekdays on which it stands before or after. */
	readonly weekdays: readonly Weekday[];
	/** The weekdays on which it differs. */
	readonly days: readonly ChangedDays[];
	/**
	 * Nominal minutes per week per youth: of a day moment those of the whole week, of a night those of the
	 * weekdays in `days`. The differences of all changes add up to the difference of the weeks.
	 */
	readonly minutesPerWeek: { readonly before: ThreeMinutes; readonly after: ThreeMinutes };
	/** Titles of what stands in the hours of a moment that was dropped. */
	readonly instead: readonly string[];
}

/** Everything that differs in the moments on the room, in the order of the week; the nights come last. */
export function momentChanges(before: WeekBlocks, after: WeekBlocks): MomentChange[] {
	return [
		...compareDayRest(before, after).flatMap((pair) => dayMomentChange(pair, after)),
		...nightChanges(before.nights, after.nights)
	];
}

function dayMomentChange({ verdict, key, before, after }: MomentPair, week: WeekBlocks): MomentChange[] {
	const days = changedDays(before, after, WEEKDAYS);
	const what = verdict === 'unchanged' ? lighterWord(days) : verdict;
	if (what === null) return [];
	const instead = verdict === 'dropped' ? titlesDuring(before, week) : [];
	return [{ what, night: false, key, days, instead, ...sidesOf(before, after) }];
}

/** The nights by what section 5 says of each weekday. */
function nightChanges(before: readonly WeekBlock[], after: readonly WeekBlock[]): MomentChange[] {
	const { relaxed, tightened } = compareNights(before, after);
	const others = WEEKDAYS.filter((weekday) => !relaxed.includes(weekday) && !tightened.includes(weekday));
	return [
		nightChange(before, after, relaxed, 'night-relaxed'),
		nightChange(before, after, tightened, 'night-tightened'),
		nightChange(before, after, others, null)
	].filter((change) => change !== null);
}

function nightChange(
	allBefore: readonly WeekBlock[],
	allAfter: readonly WeekBlock[],
	weekdays: readonly Weekday[],
	verdict: 'night-relaxed' | 'night-tightened' | null
): MomentChange | null {
	const days = changedDays(allBefore, allAfter, weekdays);
	const what = verdict ?? lighterWord(days);
	if (days.length === 0 || what === null) return null;
	const isAmong = ({ weekday }: WeekBlock) => days.some((part) => part.weekdays.includes(weekday));
	const { minutesPerWeek } = sidesOf(allBefore.filter(isAmong), allAfter.filter(isAmong));
	const { weekdays: everyNight } = sidesOf(allBefore, allAfter);
	const key = [...allBefore, ...allAfter].find(isAmong)?.id ?? '';
	return { what, night: true, key, weekdays: everyNight, days, minutesPerWeek, instead: [] };
}

function sidesOf(
	before: readonly WeekBlock[],
	after: readonly WeekBlock[]
): Pick<MomentChange, 'weekdays' | 'minutesPerWeek'> {
	const present = new Set([...before, ...after].map(({ weekday }) => weekday));
	return {
		weekdays: WEEKDAYS.filter((weekday) => present.has(weekday)),
		minutesPerWeek: { before: nominalMinutes(before), after: nominalMinutes(after) }
	};
}

/** Titles of the blocks of a week that stand in the hours of other blocks, each once. */
function titlesDuring(blocks: readonly WeekBlock[], { all }: WeekBlocks): string[] {
	const during = all.filter((one) =>
		blocks.some(
			(block) =>
				one.weekday === block.weekday &&
				one.startMinute < block.endMinute &&
				block.startMinute < one.endMinute
		)
	);
	return [...new Set(during.map(({ title }) => title))];
}
