/** A few at work at once, some waiting who may leave, and nobody beyond that. */

export class Places {
	readonly #atOnce: number;
	readonly #mostWaiting: number;
	readonly #waiting = new Set<() => void>();
	#taken = 0;

	constructor(atOnce: number, mostWaiting: number) {
		this.#atOnce = atOnce;
		this.#mostWaiting = mostWaiting;
	}

	/** Waits for a place in order of asking; `busy` where too many wait, `cancelled` where the signal comes first. */
	async take(signal?: AbortSignal): Promise<'taken' | 'busy' | 'cancelled'> {
		if (this.#taken < this.#atOnce) {
			this.#taken++;
			return 'taken';
		}
		if (this.#waiting.size >= this.#mostWaiting) return 'busy';
		return new Promise((resolve) => {
			const cancel = () => {
				this.#waiting.delete(turn);
				resolve('cancelled');
			};
			const turn = () => {
				signal?.removeEventListener('abort', cancel);
				resolve('taken');
			};
			this.#waiting.add(turn);
			signal?.addEventListener('abort', cancel, { once: true });
		});
	}

	/** Gives the place to whoever waited longest. */
	leave(): void {
		const [next] = this.#waiting;
		if (!next) {
			this.#taken--;
			return;
		}
		this.#waiting.delete(next);
		next();
	}
}
