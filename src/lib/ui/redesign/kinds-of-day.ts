/** The weekdays that are alike on every side, together: a week has few kinds of day. */
import type { Weekday } from '#domain/document/schema.ts';
import type { StripPiece } from '#domain/seclusion/strip.ts';

interface Day {
	readonly weekday: Weekday;
	readonly pieces: readonly StripPiece[];
}

export interface KindOfDay {
	readonly weekdays: readonly Weekday[];
	/** Of each side, in their order. */
	readonly pieces: readonly (readonly StripPiece[])[];
}

/** Each side has the seven weekdays, Monday first. */
export function kindsOfDay(sides: readonly (readonly Day[])[]): KindOfDay[] {
	const [first] = sides;
	const days = (first ?? []).map(({ weekday }, at) => ({
		weekday,
		pieces: sides.map((side) => side[at].pieces)
	}));
	return [...Map.groupBy(days, ({ pieces }) => JSON.stringify(pieces)).values()].map((same) => ({
		weekdays: same.map(({ weekday }) => weekday),
		pieces: same[0].pieces
	}));
}
