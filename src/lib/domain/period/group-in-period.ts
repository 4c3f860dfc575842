/** One group in a period: how it began, how it ended, and what differs (FORMAT.md section 5). */
import { compareDayRest, type MomentPair } from '../change/day-rest.ts';
import { compareNights, nightsOf, type NightComparison } from '../change/night.ts';
import { isKnown, situationOf, spellsOf, type KnownSpell } from '../change/spells.ts';
import { weekBlocks, type WeekBlocks } from '../change/week-blocks.ts';
import type { Group, Location, Policy, Room } from '../document/schema.ts';
import { windowOf } from '../institution/open-days.ts';
import { lockOn } from '../institution/lock-on.ts';
import type { Range } from '../seclusion/query.ts';
import type { SeclusionState } from '../seclusion/state.ts';
import { addDays } from '../time/calendar.ts';

/** A group that had a version on at least one day of its window. */
export interface GroupInPeriod {
	readonly group: Group;
	readonly window: Range;
	/** The spells of the window in which a version was in force: at least one. */
	readonly spells: readonly KnownSpell[];
	readonly dayRest: readonly MomentPair[];
	readonly night: NightComparison;
	/** The most blocks that are not free, night included, that start on one weekday at the end. */
	readonly plannedMoments: number;
	/** The state of each night at the end behind the lock of each room, or of the group where it has none. */
	readonly nightsAtEnd: readonly SeclusionState[];
	/** Days on which version or lock differs from the last known day before. */
	readonly changes: number;
}

/** The group in a period; null where it has no window, or no day of it has a version. */
export function groupInPeriod(
	group: Group,
	location: Location,
	policies: readonly Policy[],
	rooms: readonly Room[],
	period: Range
): GroupInPeriod | null {
	const window = windowOf(group, location, period);
	const spells = window ? spellsOf(group, policies, window).filter(isKnown) : [];
	const last = spells.at(-1);
	if (!window || !last) return null;
	const [before, after] = [weekBlocks(situationOf(spells[0])), weekBlocks(situationOf(last))];
	return {
		group,
		window,
		spells,
		dayRest: compareDayRest(before, after),
		night: compareNights(before.nights, after.nights),
		plannedMoments: mostHeldOnOneDay(after),
		nightsAtEnd: nightsBehindDoors(group, rooms, last),
		changes: spells.filter((spell, at) => at > 0 && differs(spell, spells[at - 1])).length
	};
}

function differs(spell: KnownSpell, before: KnownSpell): boolean {
	return spell.policy !== before.policy || spell.lock !== before.lock;
}

function mostHeldOnOneDay({ all }: WeekBlocks): number {
	const held = all.filter(({ state }) => state !== 'free');
	const byWeekday = Map.groupBy(held, ({ weekday }) => weekday);
	return Math.max(0, ...[...byWeekday.values()].map(({ length }) => length));
}

function nightsBehindDoors(group: Group, rooms: readonly Room[], last: KnownSpell): SeclusionState[] {
	const lastDay = addDays(last.to, -1);
	const own = rooms.length === 0 ? [undefined] : rooms;
	const locks = new Set(own.map((room) => lockOn(group, room, lastDay)));
	return [...locks].flatMap((lock) => {
		const { nights } = weekBlocks({ ...situationOf(last), lock });
		return [...nightsOf(nights).values()];
	});
}
