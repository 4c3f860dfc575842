/** Both languages have every word, and none of them is empty. */
import { describe, expect, test } from 'vitest';
import { LANGUAGES } from '#i18n/language.ts';
import { loadWords } from '#i18n/words.ts';

/** Every word with the way to it: `states.meaning.free`. */
function wordsIn(value: unknown, path: string): [string, unknown][] {
	if (typeof value !== 'object' || value === null) return [[path, value]];
	return Object.entries(value).flatMap(([name, inner]) => wordsIn(inner, path ? `${path}.${name}` : name));
}

describe.each(LANGUAGES)('%s', (language) => {
	test('no word is empty', async () => {
		const words = wordsIn({ ...(await loadWords(language)) }, '');
		expect(words.length).toBeGreaterThan(50);
		expect(words.filter(([, word]) => word === '').map(([path]) => path)).toEqual([]);
	});
});

test('the languages have the same words', async () => {
	const [first, ...others] = await Promise.all(
		LANGUAGES.map(async (language) =>
			wordsIn({ ...(await loadWords(language)) }, '')
				.map(([path]) => path)
				.sort()
		)
	);
	for (const other of others) expect(other).toEqual(first);
});
