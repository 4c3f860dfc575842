/** Minutes of days that follow each other in a ring, so that a night runs into the morning after it. */

export const MINUTES_PER_DAY = 1440;
export const SLOT_MINUTES = 15;
export const SLOTS_PER_DAY = MINUTES_PER_DAY / SLOT_MINUTES;

/** A day as it is shown begins at 06:00: the night belongs to the day on which it starts. */
export const DAY_START_MINUTE = 360;

/** A stretch of minutes since the midnight before the first day; the end may pass the end of the ring. */
export interface Stretch {
	readonly from: number;
	readonly to: number;
}

/** The minute within a ring of some days. */
export function onRing(minute: number, days: number): number {
	const length = days * MINUTES_PER_DAY;
	return ((minute % length) + length) % length;
}

/** The day, as it is shown, to which a minute of the ring belongs. */
export function dayShown(minute: number, days: number): number {
	return Math.floor(onRing(minute - DAY_START_MINUTE, days) / MINUTES_PER_DAY);
}

/** Adds a number to every minute of a stretch. */
export function addStretch(into: Int16Array, { from, to }: Stretch, amount: number): void {
	for (let minute = from; minute < to; minute++) {
		into[((minute % into.length) + into.length) % into.length] += amount;
	}
}

/** True where two stretches of a ring share a minute. */
export function meet(one: Stretch, other: Stretch, days: number): boolean {
	const length = days * MINUTES_PER_DAY;
	const start = onRing(other.from - one.from, days);
	return start < one.to - one.from || start + (other.to - other.from) > length;
}
