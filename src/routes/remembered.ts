/** What is made of an answer that a use case keeps: made once, as long as the answer is kept, and written out once. */
export class Remembered<Answer extends object, Made extends object | null> {
	readonly #made = new WeakMap<Answer, Map<string, Made>>();

	/** What was made of the answer under this key, or else what `make` makes of it. Nobody may change it afterwards. */
	of(answer: Answer, key: string, make: () => Made): Made {
		const known = this.#made.get(answer) ?? new Map<string, Made>();
		this.#made.set(answer, known);
		if (!known.has(key)) known.set(key, lasting(make()));
		// What is kept under a key is what was made.
		return known.get(key) as Made;
	}
}

/** What lasts, with its text once that was asked for. */
const texts = new WeakMap<object, { text: string | null }>();

/** Marks a value as one that lasts, and its parts too: a page may take them apart. */
function lasting<Value extends object | null>(value: Value): Value {
	if (value === null) return value;
	for (const part of [value, ...Object.values(value)]) {
		if (typeof part === 'object' && part !== null && !texts.has(part)) texts.set(part, { text: null });
	}
	return value;
}

/** A value that lasts as text for a page, made once; false for any other value. */
export function textOfLasting(value: object): string | false {
	const known = texts.get(value);
	if (!known) return false;
	known.text ??= quotesSwapped(JSON.stringify(value));
	return known.text;
}

/** The value that a text of `textOfLasting` stands for. */
export function lastingFromText(text: string): unknown {
	return JSON.parse(quotesSwapped(text));
}

/** The text stands between double quotes in a page, where each of its own would have to be escaped. */
function quotesSwapped(text: string): string {
	return text.replace(/["']/g, (quote) => (quote === '"' ? "'" : '"'));
}
