/** One group's program behind one door, day by day, as running totals: any run of whole days in two look-ups. */
import type { Lock } from '../document/schema.ts';
import type { Schedule } from '../program/schedule.ts';
import { emptyTally, type Tally } from './figures.ts';
import type { DayProfile } from './profile.ts';

/** What is summed, in the order in which a row of running totals holds it. */
const COLUMNS = Object.keys(emptyTally()) as (keyof Tally)[];

/** More days than this may add up to more minutes than 32 bits hold. */
const MOST_DAYS_IN_32_BITS = 1_000_000;

/** A group, the lock of a door through time, and what each day there counts without a key of one's own. */
export class Lane {
	readonly groupId: string;
	readonly schedule: Schedule;
	/** The lock on a day, from the day before the first. */
	readonly lockOn: (day: number) => Lock;
	/**
	 * Days on which a block of the day before first holds, so that its moment is not among those that start
	 * on a day and hold on it; a run of days is cut there.
	 */
	readonly cuts: ReadonlySet<number>;
	readonly #firstDay: number;
	readonly #profiles: readonly DayProfile[];
	readonly #totals: Int32Array | Float64Array;

	constructor(
		groupId: string,
		schedule: Schedule,
		lockOn: (day: number) => Lock,
		firstDay: number,
		profiles: readonly DayProfile[]
	) {
		this.groupId = groupId;
		this.schedule = schedule;
		this.lockOn = lockOn;
		this.#firstDay = firstDay;
		this.#profiles = profiles;
		this.#totals = runningTotals(profiles);
		this.cuts = lateStarts(profiles, firstDay);
	}

	/** What a day counts for one who is there without a key or an arrangement. */
	profile(day: number): DayProfile {
		return this.#profiles[day - this.#firstDay];
	}

	/** Adds the whole days from `from` up to `to`. */
	addDays(tally: Tally, from: number, to: number): void {
		const first = (from - this.#firstDay) * COLUMNS.length;
		const end = (to - this.#firstDay) * COLUMNS.length;
		const totals = this.#totals;
		tally.present += totals[end] - totals[first];
		tally.unknown += totals[end + 1] - totals[first + 1];
		tally.restMandatoryRoom += totals[end + 2] - totals[first + 2];
		tally.nightMandatoryRoom += totals[end + 3] - totals[first + 3];
		tally.restSecluded += totals[end + 4] - totals[first + 4];
		tally.nightSecluded += totals[end + 5] - totals[first + 5];
		tally.restLocked += totals[end + 6] - totals[first + 6];
		tally.nightLocked += totals[end + 7] - totals[first + 7];
		tally.moments += totals[end + 8] - totals[first + 8];
	}
}

function runningTotals(profiles: readonly DayProfile[]): Int32Array | Float64Array {
	const Totals = profiles.length < MOST_DAYS_IN_32_BITS ? Int32Array : Float64Array;
	const totals = new Totals((profiles.length + 1) * COLUMNS.length);
	let at = 0;
	for (const { whole } of profiles) {
		const next = at + COLUMNS.length;
		totals[next] = totals[at] + whole.present;
		totals[next + 1] = totals[at + 1] + whole.unknown;
		totals[next + 2] = totals[at + 2] + whole.restMandatoryRoom;
		totals[next + 3] = totals[at + 3] + whole.nightMandatoryRoom;
		totals[next + 4] = totals[at + 4] + whole.restSecluded;
		totals[next + 5] = totals[at + 5] + whole.nightSecluded;
		totals[next + 6] = totals[at + 6] + whole.restLocked;
		totals[next + 7] = totals[at + 7] + whole.nightLocked;
		totals[next + 8] = totals[at + 8] + whole.moments;
		at = next;
	}
	return totals;
}

function lateStarts(profiles: readonly DayProfile[], firstDay: number): Set<number> {
	const late = new Set<number>();
	for (let at = 1; at < profiles.length; at++) {
		for (const { startedDayBefore, blockId } of profiles[at].held) {
			if (startedDayBefore && !profiles[at - 1].startedIds.includes(blockId)) late.add(firstDay + at);
		}
	}
	return late;
}
