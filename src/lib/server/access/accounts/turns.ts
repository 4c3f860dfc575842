/** Heavy work a few at a time, so that many who ask at once cost time and not all memory of the machine. */

export class Turns {
	readonly #atOnce: number;
	readonly #mostWaiting: number;
	readonly #waiting: (() => void)[] = [];
	#running = 0;

	constructor(atOnce: number, mostWaiting: number) {
		this.#atOnce = atOnce;
		this.#mostWaiting = mostWaiting;
	}

	/** Does the work when its turn comes, in order of asking; null, and nothing done, where too many wait already. */
	async take<Result>(work: () => Promise<Result>): Promise<Result | null> {
		if (this.#running < this.#atOnce) this.#running++;
		else if (this.#waiting.length < this.#mostWaiting) await this.#turn();
		else return null;
		try {
			return await work();
		} finally {
			const next = this.#waiting.shift();
			// Whoever is next takes over the place, so the number that runs stays.
			if (next) next();
			else this.#running--;
		}
	}

	#turn(): Promise<void> {
		return new Promise((resolve) => this.#waiting.push(resolve));
	}
}
