/** What one quarter of a day asks for and has. */
import type { NightDoor } from './need.ts';

/** One quarter of the ring, by its worst minute. */
export interface Slot {
	/** The minute of the ring at which it starts. */
	readonly minute: number;
	readonly youthsOut: number;
	readonly onFloor: number;
	readonly needed: number;
	/** Present at night, awake or asleep; `presentNeeded` is 0 by day. */
	readonly present: number;
	readonly presentNeeded: number;
	/** Hands that lack: the most of the floor's and, at night, of those present. */
	readonly short: number;
	/** Workers there on a shift that counts on the floor, those at a handover or on a break included. */
	readonly onShift: number;
	readonly night: NightDoor | null;
}
