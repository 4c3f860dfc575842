/** What asks for attention in a group, as sentences. */
import type { Problem } from '#domain/document/problem.ts';
import type { Language } from './language.ts';
import { problemText } from './problems.ts';
import type { Words } from './words.ts';

/** What asks for attention now, and apart from it the days in the past of which no program is known. */
export interface NoticeTexts {
	readonly notices: readonly string[];
	readonly pastGaps: readonly string[];
}

/** One sentence for each warning; months that wait for a confirmation share one. None for who may not see any. */
export function noticeTexts(
	attention: {
		readonly warnings: readonly Problem[];
		readonly pastGaps: readonly Problem[];
		readonly unconfirmedMonths: number;
		readonly reviewsDue: number;
	} | null,
	words: Words,
	language: Language
): NoticeTexts {
	if (!attention) return { notices: [], pastGaps: [] };
	const { warnings, pastGaps, unconfirmedMonths, reviewsDue } = attention;
	const textsOf = (problems: readonly Problem[]) => problems.map((problem) => problemText(problem, language));
	const months = unconfirmedMonths > 0 ? [words.overview.unconfirmedMonths(unconfirmedMonths)] : [];
	const reviews = reviewsDue > 0 ? [words.alternatives.reviewsDue(reviewsDue)] : [];
	return { notices: [...reviews, ...textsOf(warnings), ...months], pastGaps: textsOf(pastGaps) };
}
