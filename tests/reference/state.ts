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
	const holdsKey = person.keys.some((key) => covers(key, block.date));
	return stateBehind(block.room, lockOf(document, stay, block.date), holdsKey);
}

/** Section 3: the state that a room rule makes behind a lock, for one who holds a key of their own or not. */
export function stateBehind(rule: RoomRule | null, lock: Lock, holdsKey: boolean): State {
	if (rule === null) return 'free';
	const canComeOut = !isLocked(rule, lock) || rule.youthHasKey === true || holdsKey;
	if (!canComeOut) return 'locked-in';
	if (rule.leave === 'no') return 'confined';
	if (rule.leave === 'on-need' || rule.entry === 'mandatory') return 'room-bound';
	return 'free';
}

/** Section 3: the lock of the stay's room, else of the group's settings, on the date the block starts. */
export function lockOf(
	document: OpenDeurDocument,
	stay: Pick<Stay, 'groupId' | 'roomId'>,
	date: string
): Lock {
	const room = document.rooms.find((candidate) => candidate.id === stay.roomId);
	const group = document.groups.find((candidate) => candidate.id === stay.groupId);
	const dated = (room?.locks ?? group?.settings ?? []).findLast((entry) =>
		covers({ from: entry.from }, date)
	);
	if (dated === undefined) throw new Error(`No lock for group ${stay.groupId} on ${date}.`);
	return dated.lock;
}

/** Section 3: `locked` on a lock of `none` is closed; `closed` on a self-locking lock is locked. */
function isLocked(rule: RoomRule, lock: Lock): boolean {
	if (rule.door === 'locked') return lock !== 'none';
	return rule.door === 'closed' && lock === 'self-locking';
}
