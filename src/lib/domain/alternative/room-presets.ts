/** The room rules that people mean most, by name, so that a form can offer them in one tap. */
import type { RoomRule } from '../document/schema.ts';

/** From lightest to strictest; `none` is not held to the room. */
export const ROOM_PRESETS = {
	none: null,
	own: { entry: 'choice', leave: 'free', door: 'open' },
	'need-open': { entry: 'mandatory', leave: 'on-need', door: 'open' },
	'need-closed': { entry: 'mandatory', leave: 'on-need', door: 'closed' },
	'no-closed': { entry: 'mandatory', leave: 'no', door: 'closed' },
	locked: { entry: 'mandatory', leave: 'no', door: 'locked' }
} as const satisfies Record<string, RoomRule | null>;

export type RoomPreset = keyof typeof ROOM_PRESETS;

export const ROOM_PRESET_NAMES = Object.keys(ROOM_PRESETS) as RoomPreset[];

/** True for a name of the list. */
export function isRoomPreset(name: unknown): name is RoomPreset {
	return ROOM_PRESET_NAMES.some((preset) => preset === name);
}
