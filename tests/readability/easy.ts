/** Expects texts to be easy as a whole: sentences short, few long words, and a reading ease. */
import { expect } from 'vitest';
import { LONG_WORD_SYLLABLES, readingEase, readingOf, syllablesIn, wordsOf } from './dutch.ts';

/** The words of a mean sentence, long words in a hundred, and the reading ease of Flesch and Douma. */
interface Limits {
	readonly meanWords: number;
	readonly mostLongPercent: number;
	readonly leastEase: number;
}

export function expectEasy(
	texts: readonly string[],
	{ meanWords, mostLongPercent, leastEase }: Limits
): void {
	const reading = readingOf(texts);
	const long = texts.flatMap(wordsOf).filter((word) => syllablesIn(word) >= LONG_WORD_SYLLABLES);
	expect(reading.words / reading.sentences.length, 'words in a sentence').toBeLessThanOrEqual(meanWords);
	expect(
		(long.length / reading.words) * 100,
		`long words: ${[...new Set(long)].join(', ')}`
	).toBeLessThanOrEqual(mostLongPercent);
	expect(readingEase(reading), 'reading ease').toBeGreaterThanOrEqual(leastEase);
}
