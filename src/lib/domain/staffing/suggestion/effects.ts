/** What a choice does to the hands in each minute, gathered by quarter of the ring. */
import { MINUTES_PER_DAY, onRing, SLOT_MINUTES, type Stretch } from '../ring.ts';

/** While it runs, each of what the column stands for adds so many hands. */
export interface Effect {
	readonly column: number;
	readonly floor: number;
	readonly present: number;
}

/** An effect between two minutes of the ring, which do not wrap. */
export interface Running extends Effect, Stretch {}

export class Effects {
	readonly #days: number;
	readonly #bySlot: Running[][];

	constructor(days: number) {
		this.#days = days;
		this.#bySlot = Array.from({ length: (days * MINUTES_PER_DAY) / SLOT_MINUTES }, () => []);
	}

	/** Adds an effect in a stretch, which may pass the ring's end. */
	add({ from, to }: Stretch, effect: Effect): void {
		for (let at = from; at < to;) {
			const end = Math.min(to, (Math.floor(at / SLOT_MINUTES) + 1) * SLOT_MINUTES);
			const start = onRing(at, this.#days);
			this.#bySlot[Math.floor(start / SLOT_MINUTES)].push({ ...effect, from: start, to: start + end - at });
			at = end;
		}
	}

	/** What runs in a minute of the ring. */
	at(minute: number): Running[] {
		return this.#bySlot[Math.floor(minute / SLOT_MINUTES)].filter(
			({ from, to }) => from <= minute && minute < to
		);
	}
}
