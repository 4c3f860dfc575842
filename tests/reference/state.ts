/** What a minute counts as: lock, door, and the four states (FORMAT.md section 3). */
import type { Lock, OpenDeurDocument, RoomRule } from '#domain/document/schema.ts';
import { covers } from './clock.ts';
import type { DayBlock } from './day-blocks.ts';
import type { Person, Stay } from './people.ts';

export type State = 'locked-in' | 'confined' | 'room-bound' | 'free';

/** Section 3: the state that a block makes for a person in a stay; without a block that is free. */
export function stateOf(
	document: OpenDeurDocument,
	person: Person,
	stay: Stay,
	block: DayBlock | null
): State {
	if (block === null || block.room === null) return 'free';
	const rule = block.room;
	if (!canComeOut(rule, lockOf(document, stay, block.date), person, block.date)) return 'locked-in';
	if (rule.leave === 'no') return 'confined';
	if (rule.leave === 'on-need' || rule.entry === 'mandatory') return 'room-bound';
	return 'free';
}

/** Section 3: the lock of the stay's room, else of the group's settings, on the date the block starts. */
function lockOf(document: OpenDeurDocument, stay: Stay, date: string): Lock {
	const room = document.rooms.find((candidate) => candidate.id === stay.roomId);
	const group = document.groups.find((candidate) => candidate.id === stay.groupId);
	const dated = (room?.locks ?? group?.settings ?? []).findLast((entry) =>
		covers({ from: entry.from }, date)
	);
	if (dated === undefined) throw new Error(`No lock for group ${stay.groupId} on ${date}.`);
	return dated.lock;
}

/** Section 3: the effective door is not locked, or every youth has a key, or a key of this youth runs on the date. */
function canComeOut(rule: RoomRule, lock: Lock, person: Person, date: string): boolean {
	if (!isLocked(rule, lock)) return true;
	return rule.youthHasKey === true || person.keys.some((key) => covers(key, date));
}

/** Section 3: `locked` on a lock of `none` is closed; `closed` on a self-locking lock is locked. */
function isLocked(rule: RoomRule, lock: Lock): boolean {
	if (rule.door === 'locked') return lock !== 'none';
	return rule.door === 'closed' && lock === 'self-locking';
}
