/** Where a proposal stands, in one sentence, and what comes after it. */
import { formatDate } from '#i18n/format.ts';
import type { Language } from '#i18n/language.ts';
import type { Words } from '#i18n/words.ts';
import type { StandShown } from './road-data.ts';

/** What is so now, and who has to do something about it. */
export function nowText(road: StandShown, t: Words, language: Language): string {
	const said = t.councilRoad.now;
	const { state, decision, kept, due } = road;
	const day = (date: string | null) => (date ? formatDate(date, language, 'weekday') : '');
	if (state === 'handed-in' || state === 'talk') {
		if (road.late) return said.late(day(road.answerBy));
		return said[state](day(road.answerBy));
	}
	if (due) return said.due(day(road.promisedFrom ?? road.from));
	if (state === 'planned') return said.planned(day(road.from));
	if (state === 'decided') return decision === 'no' ? said.no : said[decision ?? 'yes'](day(road.from));
	if (state === 'in-force') return said['in-force'][kept ?? 'yes'];
	return said[state];
}

/** What the road asks next; null where nothing is waited for. */
export function nextText(road: StandShown, t: Words, language: Language): string | null {
	const said = t.councilRoad.timeline.nextState;
	const { state, answerBy, from, decision } = road;
	const day = (date: string) => formatDate(date, language);
	if (state === 'in-the-making' || state === 'in-council' || state === 'asked-around') return said[state];
	if (state === 'handed-in' || state === 'talk') return answerBy ? said['handed-in'](day(answerBy)) : null;
	if (state === 'decided' || state === 'planned') {
		return decision === 'no' || !from ? said['look-back'] : said.promised(day(from));
	}
	return state === 'in-force' ? said['look-back'] : null;
}
