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
	/** The door of each day from the day before the first on; only the first where it is the same throughout. */
	readonly #doors: readonly DoorOn[];
	readonly #totals: Int32Array | Float64Array;

	/** `lockOn` tells the lock from the day before the first; `onlyLock` is it, where it never changes. */
	constructor(group: GroupDays, lockOn: (day: number) => Lock, onlyLock: Lock | null) {
		this.group = group;
		this.#doors = onlyLock
			? [doorOn(onlyLock, false)]
			: Array.from({ length: group.days.length + 1 }, (_, at) =>
					doorOn(lockOn(group.firstDay - 1 + at), false)
				);
		const Totals = group.days.length < MOST_DAYS_IN_32_BITS ? Int32Array : Float64Array;
		this.#totals = new Totals((group.days.length + 1) * COLUMNS);
		this.#addUp();
	}

	/** The door on a day, for one who holds a key of the own room or not. */
	doorOn(day: number, holdsKey: boolean): DoorOn {
		const doors = this.#doors;
		const door = doors.length === 1 ? doors[0] : doors[day - this.group.firstDay + 1];
		return holdsKey ? doorOn(door.lock, true) : door;
	}

	/** What a day counts for one who is there without a key or an arrangement. */
	profile(day: number): DayProfile {
		return this.group.days[day - this.group.firstDay].behind(
			this.doorOn(day - 1, false),
			this.doorOn(day, false)
		);
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

	#addUp(): void {
		const { days, firstDay } = this.group;
		let doorBefore = this.doorOn(firstDay - 1, false);
		/** The first of the latest days behind one and the same door, that of the day before it included. */
		let sameDoorFrom = 0;
		for (let day = 0; day < days.length; day++) {
			const door = this.doorOn(firstDay + day, false);
			if (door !== doorBefore) sameDoorFrom = day + 1;
			const weekBefore = day - DAYS_PER_WEEK;
			if (weekBefore >= sameDoorFrom && days[day] === days[weekBefore]) this.#addAsOn(weekBefore, day);
			else this.#add(days[day].behind(doorBefore, door).whole, day);
			doorBefore = door;
		}
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
