/** What a minute counts as: the state that a room rule makes on a lock (FORMAT.md section 3). */
import type { Lock, RoomRule } from '../document/schema.ts';

/** From lightest to strictest; the three figures are nested in this order. */
export const STATES = ['free', 'room-bound', 'confined', 'locked-in'] as const;

export type SeclusionState = (typeof STATES)[number];

/** How the door really stands: one that cannot lock is closed; one that locks itself is locked once closed. */
export function effectiveDoor(door: RoomRule['door'], lock: Lock): RoomRule['door'] {
	if (door === 'locked' && lock === 'none') return 'closed';
	if (door === 'closed' && lock === 'self-locking') return 'locked';
	return door;
}

/** The state of a youth held to this rule behind this lock; `holdsKey` is a key of the youth's own. */
export function stateOf(rule: RoomRule | null | undefined, lock: Lock, holdsKey: boolean): SeclusionState {
	if (!rule) return 'free';
	const canComeOut = effectiveDoor(rule.door, lock) !== 'locked' || rule.youthHasKey === true || holdsKey;
	if (!canComeOut) return 'locked-in';
	if (rule.leave === 'no') return 'confined';
	return rule.leave === 'free' && rule.entry === 'choice' ? 'free' : 'room-bound';
}

/** 0 for free to 3 for locked in: higher is stricter. */
export function strictness(state: SeclusionState): number {
	return STATES.indexOf(state);
}
