/** Nights that stop sooner than their strip shows, since the next day begins earlier than their own would. */
import type { Weekday } from '#domain/document/schema.ts';
import { WEEKDAYS } from '#domain/document/vocabulary.ts';
import type { StripPiece } from '#domain/seclusion/strip.ts';

/** A template's strip with the weekdays that use it. */
export interface StripOfDays {
	readonly weekdays: readonly string[];
	readonly pieces: readonly StripPiece[] | null;
}

export interface NightCut {
	/** The days on which the night begins and stops. */
	readonly begins: Weekday;
	readonly stops: Weekday;
	/** Of the strip, and of what counts: minutes after midnight. */
	readonly endMinute: number;
	readonly cutMinute: number;
	/** What begins then. */
	readonly title: string;
}

const DAY = 1440;

/** In the order of the week. A block that begins later goes first (FORMAT.md section 2). */
export function nightCuts(strips: readonly StripOfDays[]): NightCut[] {
	const piecesOn = (weekday: Weekday) =>
		strips.find(({ weekdays }) => weekdays.includes(weekday))?.pieces ?? [];
	return WEEKDAYS.flatMap((begins, at) => {
		const stops = WEEKDAYS[(at + 1) % WEEKDAYS.length];
		const night = piecesOn(begins).find(({ kind, endMinute }) => kind === 'night' && endMinute > DAY);
		if (!night) return [];
		const endMinute = night.endMinute - DAY;
		const first = piecesOn(stops).find(({ startMinute }) => startMinute < endMinute);
		return first ? [{ begins, stops, endMinute, cutMinute: first.startMinute, title: first.title }] : [];
	});
}
