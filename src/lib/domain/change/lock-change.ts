/** Locks that are replaced: those of the group, or those of some of its rooms. */
import type { Group, Lock, Room } from '../document/schema.ts';
import { lockOn } from '../institution/lock-on.ts';
import type { Program } from '../seclusion/week.ts';
import { momentChanges, type MomentChange } from './moment-change.ts';
import { weekBlocks } from './week-blocks.ts';

/** Doors that can do something else from a day on. */
export interface LockChange {
	readonly what: 'lock-replaced';
	readonly before: Lock;
	readonly after: Lock;
	/** The rooms, by name; null for the lock of the group. */
	readonly rooms: readonly string[] | null;
	readonly isEveryRoom: boolean;
	/** What it does in these rooms by itself; of a group's lock that stands among the other changes. */
	readonly effects: readonly MomentChange[];
}

/** The lock of the group; null where it stays. */
export function groupLockChange(before: Lock, after: Lock): LockChange | null {
	return before === after
		? null
		: { what: 'lock-replaced', before, after, rooms: null, isEveryRoom: false, effects: [] };
}

/** The rooms whose lock on a date differs from the day before, those with the same change together. */
export function roomLockChanges(
	group: Group,
	rooms: readonly Room[],
	program: Program | null,
	dayBefore: string,
	date: string
): LockChange[] {
	const replaced = rooms
		.map((room) => ({ room, before: lockOn(group, room, dayBefore), after: lockOn(group, room, date) }))
		.filter(({ before, after }) => before !== after);
	const together = Map.groupBy(replaced, ({ before, after }) => `${before} ${after}`);
	return [...together.values()].map((same) => {
		const [{ before, after }] = same;
		const effects = program ? behindLocks(program, before, after) : [];
		const names = same.map(({ room }) => room.name);
		const isEveryRoom = same.length === rooms.length;
		return { what: 'lock-replaced', before, after, rooms: names, isEveryRoom, effects };
	});
}

function behindLocks(program: Program, before: Lock, after: Lock): MomentChange[] {
	return momentChanges(weekBlocks({ program, lock: before }), weekBlocks({ program, lock: after }));
}
