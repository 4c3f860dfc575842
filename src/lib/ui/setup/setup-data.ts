/** What the setup screens draw, as the doors between page and components say it. */
import type { Lock } from '#domain/document/schema.ts';

/** A lock from a first date on; null: always. */
export interface LockRow {
	readonly from: string | null;
	readonly lock: Lock;
}

export interface RoomShown {
	readonly id: string;
	readonly name: string;
	readonly locks: readonly LockRow[];
}

/** What a group needs before it has a figure. */
export type Lacking = 'rooms' | 'program' | 'youths';

export interface GroupShown {
	readonly id: string;
	readonly name: string;
	readonly openedOn: string | null;
	readonly closedOn: string | null;
	readonly capacity: number;
	readonly settings: readonly (LockRow & { readonly capacity: number })[];
	readonly rooms: readonly RoomShown[];
	/** How many live here today; null for who may not know. */
	readonly youths: number | null;
	readonly lacking: readonly Lacking[];
}

export interface LocationShown {
	readonly id: string;
	readonly code: string;
	readonly name: string;
	readonly openedOn: string | null;
	readonly closedOn: string | null;
	readonly mayChange: boolean;
	readonly groups: readonly GroupShown[];
}

/** A row of a dated list as it is typed; `capacity` only where the list has it. */
export interface TypedRow {
	readonly from: string;
	readonly capacity?: string;
	readonly lock: string;
}

export interface GroupTyped {
	readonly id: string;
	readonly locationId: string;
	readonly name: string;
	readonly openedOn: string;
	readonly lastDay: string;
	readonly settings: readonly TypedRow[];
}

export interface LocationTyped {
	readonly id: string;
	readonly code: string;
	readonly name: string;
	readonly openedOn: string;
	readonly lastDay: string;
}
