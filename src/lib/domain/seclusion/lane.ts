/** One group's program behind one door, day by day, as running totals: any run of whole days in two look-ups. */
import type { Lock } from '../document/schema.ts';
import { emptyTally, type Tally } from './figures.ts';
import type { GroupDays } from './group-days.ts';
import { doorOn, type DayProfile, type DoorOn } from './profile.ts';

/** How many numbers a row of running totals holds: one for each that is summed. */
const COLUMNS = Object.keys(emptyTally()).length;

const DAYS_PER_WEEK = 7;

/** More days than this may add up to more minutes than 32 bits hold. */
const MOST_DAYS_IN_32_BITS = 1_000_000;

/** A group, the lock of a door through time, and what each day there counts without a key of one's own. */
export class Lane {
	readonly group: GroupDays;
	readonly #lockOn: (day: number) => Lock;
	/** The door of every day, where it has one lock throughout. */
	readonly #door: DoorOn | null;
	/** What each day counts, by day − firstDay. */
	readonly #profiles: readonly DayProfile[];
	readonly #totals: Int32Array | Float64Array;

	/** `lockOn` tells the lock from the day before the first; `onlyLock` is it, where it never changes. */
	constructor(group: GroupDays, lockOn: (day: number) => Lock, onlyLock: Lock | null) {
		this.group = group;
		this.#lockOn = lockOn;
		this.#door = onlyLock && doorOn(onlyLock, false);
		const Totals = group.days.length < MOST_DAYS_IN_32_BITS ? Int32Array : Float64Array;
		this.#totals = new Totals((group.days.length + 1) * COLUMNS);
		this.#profiles = this.#addUp();
	}

	/** The door on a day, for one who holds a key of the own room or not. */
	doorOn(day: number, holdsKey: boolean): DoorOn {
		if (this.#door && !holdsKey) return this.#door;
		return doorOn(this.#lockOn(day), holdsKey);
	}

	/** What a day counts for one who is there without a key or an arrangement. */
	profile(day: number): DayProfile {
		return this.#profiles[day - this.group.firstDay];
	}

	/** Adds the whole days from `from` up to `to`. */
	addDays(tally: Tally, from: number, to: number): void {
		const first = (from - this.group.firstDay) * COLUMNS;
		const end = (to - this.group.firstDay) * COLUMNS;
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

	#addUp(): DayProfile[] {
		const { days, firstDay } = this.group;
		const profiles: DayProfile[] = new Array(days.length);
		let doorBefore = this.doorOn(firstDay - 1, false);
		/** The first of the latest days behind one and the same door, that of the day before it included. */
		let sameDoorFrom = 0;
		for (let day = 0; day < days.length; day++) {
			const door = this.#door ?? this.doorOn(firstDay + day, false);
			if (door !== doorBefore) sameDoorFrom = day + 1;
			const weekBefore = day - DAYS_PER_WEEK;
			if (weekBefore >= sameDoorFrom && days[day] === days[weekBefore]) {
				profiles[day] = profiles[weekBefore];
				this.#addAsOn(weekBefore, day);
			} else {
				profiles[day] = days[day].behind(doorBefore, door);
				this.#add(profiles[day].whole, day);
			}
			doorBefore = door;
		}
		return profiles;
	}

	/** A day that counts what an earlier one did: most are as they were a week before. */
	#addAsOn(earlier: number, day: number): void {
		const totals = this.#totals;
		const from = earlier * COLUMNS;
		const at = day * COLUMNS;
		for (let column = 0; column < COLUMNS; column++) {
			const counted = totals[from + COLUMNS + column] - totals[from + column];
			totals[at + COLUMNS + column] = totals[at + column] + counted;
		}
	}

	#add(whole: Tally, day: number): void {
		const totals = this.#totals;
		const at = day * COLUMNS;
		const next = at + COLUMNS;
		totals[next] = totals[at] + whole.present;
		totals[next + 1] = totals[at + 1] + whole.unknown;
		totals[next + 2] = totals[at + 2] + whole.restMandatoryRoom;
		totals[next + 3] = totals[at + 3] + whole.nightMandatoryRoom;
		totals[next + 4] = totals[at + 4] + whole.restSecluded;
		totals[next + 5] = totals[at + 5] + whole.nightSecluded;
		totals[next + 6] = totals[at + 6] + whole.restLocked;
		totals[next + 7] = totals[at + 7] + whole.nightLocked;
		totals[next + 8] = totals[at + 8] + whole.moments;
	}
}
