/** What is made of an answer that a use case keeps: made once, as long as the answer is kept. */
export class Remembered<Answer extends object, Made> {
	readonly #made = new WeakMap<Answer, Map<string, Made>>();

	/** What was made of the answer under this key, or else what `make` makes of it. */
	of(answer: Answer, key: string, make: () => Made): Made {
		const known = this.#made.get(answer) ?? new Map<string, Made>();
		this.#made.set(answer, known);
		if (!known.has(key)) known.set(key, make());
		// What is kept under a key is what was made.
		return known.get(key) as Made;
	}
}
