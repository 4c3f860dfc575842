/** What asks for attention in a group, as sentences. */
import type { Problem } from '#domain/document/problem.ts';
import type { Language } from './language.ts';
import { problemText } from './problems.ts';
import type { Words } from './words.ts';

/** One sentence for each warning; months that wait for a confirmation share one. */
export function noticeTexts(
	attention: { readonly warnings: readonly Problem[]; readonly unconfirmedMonths: number } | null,
	words: Words,
	language: Language
): string[] {
	if (!attention) return [];
	const { warnings, unconfirmedMonths } = attention;
	const texts = warnings.map((warning) => problemText(warning, language));
	if (unconfirmedMonths > 0) texts.push(words.overview.unconfirmedMonths(unconfirmedMonths));
	return texts;
}
