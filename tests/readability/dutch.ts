/** How hard a Dutch text is to read, by what can be counted: words in a sentence and syllables in a word. */

/** What a text counts. */
export interface Reading {
	readonly sentences: readonly string[];
	readonly words: number;
	readonly syllables: number;
}

/** Words of so many syllables or more are long. */
export const LONG_WORD_SYLLABLES = 4;

const WORD = /[\p{L}\p{N}]+(?:['’:.-][\p{L}\p{N}]+)*/gu;
/** Two or three vowels that are one sound; the longest first. */
const SOUNDS = /aai|ooi|oei|eeu|ieu|aa|ee|oo|uu|ie|oe|eu|ui|ij|ei|au|ou|[aeiouy]/g;
/** A diaeresis begins a syllable of its own: beïnvloeden, ideeën. */
const PARTED = { ä: '-a', ë: '-e', ï: '-i', ö: '-o', ü: '-u' } as const;

/** The sentences of a text; what a line stands by itself for, a word on a button, is one too. */
export function sentencesOf(text: string): string[] {
	return text
		.split(/(?<=[.!?…])\s+|\n+/u)
		.map((sentence) => sentence.trim())
		.filter((sentence) => wordsOf(sentence).length > 0);
}

export function wordsOf(sentence: string): string[] {
	return sentence.match(WORD) ?? [];
}

/** The syllables of a word: the vowels one hears. A number is as one syllable, however it is said. */
export function syllablesIn(word: string): number {
	if (/^\p{N}/u.test(word)) return 1;
	const plain = word
		.toLowerCase()
		.replace(/[äëïöü]/g, (letter) => PARTED[letter as keyof typeof PARTED])
		.normalize('NFD')
		.replace(/\p{M}/gu, '');
	return Math.max(1, plain.match(SOUNDS)?.length ?? 1);
}

/** What some texts count together. */
export function readingOf(texts: readonly string[]): Reading {
	const sentences = texts.flatMap(sentencesOf);
	const words = sentences.flatMap(wordsOf);
	return {
		sentences,
		words: words.length,
		syllables: words.reduce((sum, word) => sum + syllablesIn(word), 0)
	};
}

/**
 * The reading ease of Flesch as Douma fitted it to Dutch: 206.84 − 0.93 × words per sentence − 77 × syllables per
 * word. 70 and up can be followed at the end of primary school.
 */
export function readingEase({ sentences, words, syllables }: Reading): number {
	if (words === 0) return 100;
	return 206.84 - 0.93 * (words / sentences.length) - 77 * (syllables / words);
}
