/** A time of day as people type it: the fields of every browser then look alike, whatever its own language. */

/** What may be typed, as the `pattern` of a field: 9:00, 09.00, 9u30, 0930, 930 or 9. */
export const TYPED_TIME_PATTERN = '([01]?[0-9]|2[0-3])[:.uh]?([0-5][0-9])?';

const TYPED_TIME = new RegExp(`^${TYPED_TIME_PATTERN}$`);

/** `HH:MM` from 00:00 to 23:59 of what was typed; null where it is no time of day. */
export function typedTime(text: string): string | null {
	const [, hour, minute = '00'] = TYPED_TIME.exec(text.trim()) ?? [];
	return hour === undefined ? null : `${hour.padStart(2, '0')}:${minute}`;
}
