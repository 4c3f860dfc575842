/** Tells at once that many texts all differ, far quicker than a set of hundreds of thousands of them. */

/** Two factors that spread texts differently; odd, as a factor of a hash must be. */
const FACTORS = [0x01000193, 0x5bd1e995] as const;

/** A number has room for 53 bits: 32 of one hash and 21 of the other. */
const SECOND_BITS = 21;

/** Texts made to stand in each other's way are not looked for longer than this. */
const MOST_STEPS = 64;

/** True only where no two of the texts are the same. False does not say that two are. */
export class DistinctTexts {
	/** Fingerprints plus one, each where it belongs or in the first free place after it; 0 is free. */
	readonly #prints: Float64Array;
	#surely = true;

	/** `most`: how many texts there can be. */
	constructor(most: number) {
		this.#prints = new Float64Array(2 ** Math.ceil(Math.log2(most * 2 + 1)));
	}

	/** False from the first text on that may have been there before. */
	get surely(): boolean {
		return this.#surely;
	}

	add(text: string): void {
		const print = fingerprint(text) + 1;
		const last = this.#prints.length - 1;
		let at = print & last;
		for (let step = 0; step < MOST_STEPS; step++) {
			if (this.#prints[at] === 0) {
				this.#prints[at] = print;
				return;
			}
			if (this.#prints[at] === print) break;
			at = (at + 1) & last;
		}
		this.#surely = false;
	}
}

/** The same for the same text, and hardly ever for another. */
function fingerprint(text: string): number {
	let first = text.length;
	let second = text.length;
	for (let at = 0; at < text.length; at++) {
		const code = text.charCodeAt(at);
		first = Math.imul(first ^ code, FACTORS[0]);
		second = Math.imul(second ^ code, FACTORS[1]);
	}
	return (first >>> 0) * 2 ** SECOND_BITS + (second >>> (32 - SECOND_BITS));
}
