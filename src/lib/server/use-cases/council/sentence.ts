/** The sentence that somebody may write along with an answer: one line, short, and nothing but its words. */

const LONGEST_SENTENCE = 200;

/** One line; null where nothing was written. */
export function sentenceOf(text: string): string | null {
	const line = text.replaceAll(/\s+/g, ' ').trim();
	return line === '' ? null : line;
}

/** The sentences of a text, one on each line. */
export function sentencesIn(text: string): string[] {
	return text.split(/\r?\n/).flatMap((line) => sentenceOf(line) ?? []);
}

/** True for more than one sentence needs: refused, never cut. */
export function isTooLong(sentence: string | null): boolean {
	return sentence !== null && sentence.length > LONGEST_SENTENCE;
}
