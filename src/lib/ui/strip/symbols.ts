/** Which symbols say how the door of a piece stands. */
import Bell from '@lucide/svelte/icons/bell';
import DoorClosed from '@lucide/svelte/icons/door-closed';
import DoorOpen from '@lucide/svelte/icons/door-open';
import KeyRound from '@lucide/svelte/icons/key-round';
import Lock from '@lucide/svelte/icons/lock';
import type { StripPiece } from '#domain/seclusion/strip.ts';

export const SYMBOLS = {
	locked: Lock,
	closed: DoorClosed,
	open: DoorOpen,
	key: KeyRound,
	bell: Bell
} as const;

/** How wide and high a symbol is. */
export const SYMBOL_PIXELS = 18;

export type SymbolName = keyof typeof SYMBOLS;

export const SYMBOL_NAMES: readonly SymbolName[] = ['locked', 'closed', 'open', 'key', 'bell'];

/** The door, or the key where it opens a locked one; the bell where staff get a notice. */
export function symbolsOf({ door, withKey, signalled }: StripPiece): SymbolName[] {
	if (!door) return [];
	const first: SymbolName = door === 'locked' && withKey ? 'key' : door;
	return signalled ? [first, 'bell'] : [first];
}

/** How wide symbols beside each other are. */
export function symbolsPixels(symbols: readonly SymbolName[]): number {
	return symbols.length * (SYMBOL_PIXELS + 3) - 3;
}
