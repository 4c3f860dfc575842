/** The sentence that somebody may write along with an answer: one line, short, and nothing but its words. */

const LONGEST_SENTENCE = 200;
const MOST_SENTENCES = 300;

/** One line; null where nothing was written. */
export function sentenceOf(text: string): string | null {
	const line = text.replaceAll(/\s+/g, ' ').trim().slice(0, LONGEST_SENTENCE).trim();
	return line === '' ? null : line;
}

/** The sentences of a text, one on each line. */
export function sentencesIn(text: string): string[] {
	return text
		.split(/\r?\n/)
		.flatMap((line) => sentenceOf(line) ?? [])
		.slice(0, MOST_SENTENCES);
}
