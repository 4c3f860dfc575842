/** What a door can do on a date: dated lists whose first row holds always (FORMAT.md sections 1 and 3). */
import type { Group, GroupSetting, Lock, Room } from '../document/schema.ts';

/** The row of a dated list that holds on a date: the last one that begins on or before it. */
export function rowOn<Row extends { from: string | null }>(rows: readonly Row[], date: string): Row {
	let current = rows[0];
	for (const row of rows) {
		if (row.from === null || row.from <= date) current = row;
	}
	return current;
}

/** The lock of a room, else of the group, on the date a block starts (FORMAT.md section 3). */
export function lockOn(group: Group, room: Room | undefined, date: string): Lock {
	return room ? rowOn(room.locks, date).lock : rowOn(group.settings, date).lock;
}

/** Capacity and lock of a group on a date. */
export function settingOn(group: Group, date: string): GroupSetting {
	return rowOn(group.settings, date);
}
