/** Wall clock to elapsed minutes in one time zone, over a range of days (FORMAT.md section 2, rule 3). */
import { dateOf, dayNumber, minuteOfDay } from './calendar.ts';

const NANOSECONDS_PER_MINUTE = 60_000_000_000n;
const MINUTES_PER_DAY = 1440;

/** What is asked of a clock to lay out one day. */
export interface DayClock {
	/** The first instant of a day. */
	startOf(day: number): number;
	/** Elapsed minutes of a day. */
	minutesIn(day: number): number;
	/** The instant of a wall-clock minute of a day; a minute from 1440 on is of the next day. */
	instantOf(day: number, minute: number): number;
}

/** A clock on which every day has 24 hours, for what a program prescribes in an ordinary week. */
export const ORDINARY_CLOCK: DayClock = {
	startOf: (day) => day * MINUTES_PER_DAY,
	minutesIn: () => MINUTES_PER_DAY,
	instantOf: (day, minute) => day * MINUTES_PER_DAY + minute
};

/**
 * Instants are whole minutes since 1970-01-01T00:00Z. A wall-clock time that the spring change skips moves
 * forward with the clock; one that the autumn change repeats means its first occurrence.
 */
export class Clock implements DayClock {
	readonly firstDay: number;
	/** The day after the last one that this clock knows. */
	readonly endDay: number;
	readonly #zone: string;
	/** The first instant of each day, by day − firstDay; one more than there are days. */
	readonly #starts: Float64Array;
	/** 1 for each day whose wall clock is not its elapsed minutes, by day − firstDay. */
	readonly #odd: Uint8Array;
	/** The changes of offset on those days. */
	readonly #changes = new Map<number, OffsetChange[]>();

	constructor(zone: string, firstDay: number, endDay: number) {
		this.firstDay = firstDay;
		this.endDay = endDay;
		this.#zone = zone;
		this.#starts = new Float64Array(endDay - firstDay + 1);
		this.#odd = new Uint8Array(endDay - firstDay + 1);
		this.#fill();
	}

	/** The first instant of a day, `firstDay` to `endDay`. */
	startOf(day: number): number {
		return this.#starts[day - this.firstDay];
	}

	/** Elapsed minutes of a day: 1440, but for days on which the offset changes. */
	minutesIn(day: number): number {
		return this.startOf(day + 1) - this.startOf(day);
	}

	/** True where a day's wall clock is not its elapsed minutes. */
	isOdd(day: number): boolean {
		return this.#odd[day - this.firstDay] === 1;
	}

	/** True where neither a day nor the night that runs into it has a change of clock. */
	isOrdinary(day: number): boolean {
		const at = day - this.firstDay;
		return this.#odd[at] === 0 && (at === 0 || this.#odd[at - 1] === 0);
	}

	/** The instant of a wall-clock minute of a day; a minute from 1440 on is of the next day. */
	instantOf(day: number, minute: number): number {
		if (minute >= MINUTES_PER_DAY) return this.instantOf(day + 1, minute - MINUTES_PER_DAY);
		return this.isOdd(day) ? this.#instantOnOddDay(day, minute) : this.startOf(day) + minute;
	}

	/** The instant of a local date-time, kept within the days that this clock knows. */
	instantWithin(dateTime: string): number {
		const day = dayNumber(dateTime);
		if (day < this.firstDay) return this.startOf(this.firstDay);
		if (day >= this.endDay) return this.startOf(this.endDay);
		return this.instantOf(day, minuteOfDay(dateTime, 11));
	}

	/** The wall-clock minute of a day that shows some elapsed minutes after its first instant. */
	wallMinuteOf(day: number, elapsed: number): number {
		if (!this.isOdd(day)) return elapsed;
		const instant = Temporal.Instant.fromEpochMilliseconds((this.startOf(day) + elapsed) * 60_000);
		const { hour, minute } = instant.toZonedDateTimeISO(this.#zone);
		return hour * 60 + minute;
	}

	/** The day in which an instant passes. */
	dayOf(instant: number): number {
		let at = Math.floor((instant - this.#starts[0]) / MINUTES_PER_DAY);
		while (this.#starts[at + 1] <= instant) at++;
		while (this.#starts[at] > instant) at--;
		return this.firstDay + at;
	}

	#fill(): void {
		const midnight = Temporal.PlainDate.from(dateOf(this.firstDay)).toZonedDateTime(this.#zone);
		let offset = minutesOf(midnight.offsetNanoseconds);
		let change = midnight.getTimeZoneTransition('next');
		let changeDay = firstOddDay(change);
		for (let day = this.firstDay; day <= this.endDay; day++) {
			this.#starts[day - this.firstDay] = day * MINUTES_PER_DAY - offset;
			// The day before the change, the day after it, and what lies between are judged one by one.
			while (change && changeDay <= day) {
				this.#markOdd(day, change, offset);
				offset = minutesOf(change.offsetNanoseconds);
				change = change.getTimeZoneTransition('next');
				changeDay = firstOddDay(change);
			}
			if (this.isOdd(day)) this.#starts[day - this.firstDay] = startOfOddDay(this.#zone, day);
		}
	}

	#markOdd(firstOddDay: number, change: Temporal.ZonedDateTime, offsetBefore: number): void {
		const at = Number(change.epochNanoseconds / NANOSECONDS_PER_MINUTE);
		const offsetChange = { at, offsetBefore, offsetAfter: minutesOf(change.offsetNanoseconds) };
		const dayAfter = dayNumber(change.toPlainDate().toString());
		for (let day = Math.min(firstOddDay, dayAfter); day <= Math.max(firstOddDay, dayAfter); day++) {
			this.#changes.set(day, [...(this.#changes.get(day) ?? []), offsetChange]);
			this.#odd[day - this.firstDay] = 1;
		}
	}

	/** The first instant at which the wall clock shows a minute; a skipped one counts on from before the change. */
	#instantOnOddDay(day: number, minute: number): number {
		const local = day * MINUTES_PER_DAY + minute;
		for (const { at, offsetBefore, offsetAfter } of this.#changes.get(day) ?? []) {
			const skipped = local - offsetAfter < at;
			if (local - offsetBefore < at || skipped) return local - offsetBefore;
		}
		return local - (this.#changes.get(day)?.at(-1)?.offsetAfter ?? 0);
	}
}

/** An instant at which the zone's offset changes; offsets in minutes east of UTC. */
interface OffsetChange {
	readonly at: number;
	readonly offsetBefore: number;
	readonly offsetAfter: number;
}

function minutesOf(nanoseconds: number): number {
	return Math.round(nanoseconds / Number(NANOSECONDS_PER_MINUTE));
}

/** The day on which the wall clock stands just before a change. */
function firstOddDay(change: Temporal.ZonedDateTime | null): number {
	return change ? dayNumber(change.subtract({ nanoseconds: 1 }).toPlainDate().toString()) : Infinity;
}

function startOfOddDay(zone: string, day: number): number {
	const start = Temporal.PlainDate.from(dateOf(day)).toZonedDateTime(zone);
	return Number(start.epochNanoseconds / NANOSECONDS_PER_MINUTE);
}
