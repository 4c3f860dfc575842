/** What a round about a proposal asks: what is asked in it as a sentence with which people can agree. */
import type { CouncilMoment } from '#domain/council/wish.ts';
import type { Wish } from '#domain/document/vocabulary.ts';
import { formatList } from '#i18n/format.ts';
import type { Language } from '#i18n/language.ts';
import type { Words } from '#i18n/words.ts';
import { momentText } from './moment-words.ts';

export interface AskedShown {
	readonly title: string;
	/** In own words; null where those were erased. */
	readonly question: string | null;
	readonly wish: Wish;
	/** Null where it is about no moment of the program, or one that is gone. */
	readonly moment: CouncilMoment | null;
	/** The time that is asked for. */
	readonly at: string | null;
	readonly groups: readonly string[];
}

/** Never longer than a question can be, in characters. */
export function statementText(asked: AskedShown, most: number, t: Words, language: Language): string {
	const said = t.councilAsking.form.statement;
	const text = wishedText(asked, t, language) ?? said.words(asked.question ?? asked.title);
	return text.length > most ? said.words(asked.title) : text;
}

function wishedText({ wish, moment, at, groups }: AskedShown, t: Words, language: Language): string | null {
	if (!moment || wish === 'in-words') return null;
	const said = t.councilAsking.form.statement;
	const [where, what] = [formatList([...groups], language), momentText(moment, t)];
	if (wish !== 'shorter' && wish !== 'other-time') return said[wish](where, what);
	if (at === null) return null;
	return said[wish === 'shorter' && moment.kind === 'night' ? 'night' : wish](where, what, at);
}
