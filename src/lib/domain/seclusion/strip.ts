/** One day of a program as a door strip: the blocks that start on it, whole, with what each makes of the door. */
import type { Block, Kind, Lock, RoomRule } from '../document/schema.ts';
import { planBlocks, type PlannedBlock } from '../program/plan.ts';
import { effectiveDoor, stateOf, strictness, type SeclusionState } from './state.ts';

/** A block on a strip. Minutes of wall clock since midnight of the day it starts on; the end may pass 1440. */
export interface StripPiece {
	readonly id: string;
	readonly title: string;
	readonly kind: Kind;
	readonly startMinute: number;
	readonly endMinute: number;
	readonly state: SeclusionState;
	/** How the door really stands; null for a block that is not held to the room. */
	readonly door: RoomRule['door'] | null;
	/** True where the youth can open the door with a key. */
	readonly withKey: boolean;
	readonly signalled: boolean;
	/** Free because the youth may choose: a shade of free, not a state. */
	readonly ownChoice: boolean;
	/** True where the program says closed, but the lock makes it locked. */
	readonly locksItself: boolean;
}

/** The three figures of one strip, by day and night, in nominal minutes (end less start). */
export interface StripMinutes {
	readonly rest: Readonly<Record<'mandatoryRoom' | 'secluded' | 'locked', number>>;
	readonly night: Readonly<Record<'mandatoryRoom' | 'secluded' | 'locked', number>>;
}

/** The strip of a template behind a lock; `holdsKey` where the youth has a key of the own room. */
export function stripOfTemplate(blocks: readonly Block[], lock: Lock, holdsKey = false): StripPiece[] {
	return stripOfMoments(planBlocks(blocks, [], []), lock, holdsKey);
}

/** The strip of planned blocks behind a lock, in the order in which they start. */
export function stripOfMoments(
	moments: readonly PlannedBlock[],
	lock: Lock,
	holdsKey: boolean
): StripPiece[] {
	return moments
		.map((moment) => pieceOf(moment, lock, holdsKey))
		.sort((a, b) => a.startMinute - b.startMinute);
}

/** The pieces about the room: those that are not free, and those that are free by choice. The rest of the day is free. */
export function roomPieces(pieces: readonly StripPiece[]): StripPiece[] {
	return pieces.filter(({ state, ownChoice }) => state !== 'free' || ownChoice);
}

/** What the pieces of a strip count: these same blocks, each from its start to its end. */
export function minutesOfStrip(pieces: readonly StripPiece[]): StripMinutes {
	const minutes = {
		rest: { mandatoryRoom: 0, secluded: 0, locked: 0 },
		night: { mandatoryRoom: 0, secluded: 0, locked: 0 }
	};
	for (const { kind, state, startMinute, endMinute } of pieces) {
		const part = kind === 'night' ? minutes.night : minutes.rest;
		const length = endMinute - startMinute;
		if (strictness(state) >= 1) part.mandatoryRoom += length;
		if (strictness(state) >= 2) part.secluded += length;
		if (strictness(state) >= 3) part.locked += length;
	}
	return minutes;
}

function pieceOf(moment: PlannedBlock, lock: Lock, holdsKey: boolean): StripPiece {
	const { id, title, kind, startMinute, endMinute, rule } = moment;
	const state = stateOf(rule, lock, holdsKey);
	const door = rule ? effectiveDoor(rule.door, lock) : null;
	return {
		id,
		title,
		kind,
		startMinute,
		endMinute,
		state,
		door,
		withKey: rule !== null && (rule.youthHasKey === true || holdsKey),
		signalled: rule?.signalled === true,
		ownChoice: rule !== null && state === 'free',
		locksItself: rule?.door === 'closed' && door === 'locked'
	};
}
