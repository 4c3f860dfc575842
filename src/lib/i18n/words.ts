/** The words of a language, one catalogue per idea; a language that lacks a word does not compile. */
import type { Language } from './language.ts';

export type Words = typeof import('./nl/index.ts');

/** All words of a language; each language is a file of its own, so that a reader fetches only one. */
export async function loadWords(language: Language): Promise<Words> {
	return language === 'en' ? await import('./en/index.ts') : await import('./nl/index.ts');
}
