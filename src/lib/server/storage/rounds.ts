/** Does together what is asked at the same time, so that twenty callers share one wait for the disk. */

/** One caller's request and the promise that answers it. */
export interface Waiting<Request, Result> {
	readonly request: Request;
	readonly resolve: (result: Result) => void;
	readonly reject: (error: unknown) => void;
}

/** One round runs at a time; what is submitted meanwhile forms the next one, in order. */
export class Rounds<Request, Result> {
	readonly #round: (waiting: readonly Waiting<Request, Result>[]) => Promise<void>;
	#waiting: Waiting<Request, Result>[] = [];
	#running: Promise<void> | undefined;

	/** `round` answers everyone it is given; where it throws, all that are left get its error. */
	constructor(round: (waiting: readonly Waiting<Request, Result>[]) => Promise<void>) {
		this.#round = round;
	}

	submit(request: Request): Promise<Result> {
		const { promise, resolve, reject } = Promise.withResolvers<Result>();
		this.#waiting.push({ request, resolve, reject });
		this.#running ??= Promise.resolve().then(() => this.#run());
		return promise;
	}

	/** Resolves when everything submitted so far has been answered. */
	async idle(): Promise<void> {
		await this.#running;
	}

	async #run(): Promise<void> {
		while (this.#waiting.length > 0) {
			const round = this.#waiting;
			this.#waiting = [];
			try {
				await this.#round(round);
			} catch (error) {
				for (const { reject } of round) reject(error);
			}
		}
		this.#running = undefined;
	}
}
