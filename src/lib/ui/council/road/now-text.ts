/** Where a proposal stands, in one sentence, and what comes after it. */
import { formatDate } from '#i18n/format.ts';
import type { Language } from '#i18n/language.ts';
import type { Words } from '#i18n/words.ts';
import type { StandShown } from './road-data.ts';

/** What is so now, and who has to do something about it. */
export function nowText(road: StandShown, t: Words, language: Language): string {
	const said = t.councilRoad.now;
	const { state, decision, kept, due, looked, round } = road;
	const day = (date: string | null) => (date ? formatDate(date, language, 'weekday') : '');
	if (state === 'handed-in' || state === 'talk') {
		if (road.late) return said.late(day(road.answerBy));
		return said[state](day(road.answerBy));
	}
	if (round && (state === 'in-council' || state === 'asked-around')) return said.asking(day(round.lastDay));
	if (isReplanned(road)) {
		const both = said.replanned(day(road.promisedFrom), day(road.from));
		return due ? `${both} ${said.see}` : both;
	}
	if (due) return said.due(day(road.dueOn));
	if (state === 'planned') return said.planned(day(road.from));
	if (state === 'decided') return decision === 'no' ? said.no : said[decision ?? 'yes'](day(road.from));
	if (state === 'in-force' && looked) {
		const date = formatDate(looked.on, language);
		return said['in-force'][kept ?? 'yes'](t.councilRoad.timeline.by[looked.by], date);
	}
	if (state === 'in-force') return t.councilPage.state['in-force'];
	return said[state];
}

/** True where it is planned for another day than was promised. */
export function isReplanned({ state, promisedFrom, from }: StandShown): boolean {
	return state === 'planned' && promisedFrom !== null && promisedFrom !== from;
}

/** What the road asks next; null where nothing is waited for. */
export function nextText(road: StandShown, t: Words, language: Language): string | null {
	const said = t.councilRoad.timeline.nextState;
	const { state, answerBy, dueOn, decision, kept } = road;
	const day = (date: string) => formatDate(date, language);
	if (state === 'in-the-making' || state === 'in-council' || state === 'asked-around') return said[state];
	if (state === 'handed-in' || state === 'talk') return answerBy ? said['handed-in'](day(answerBy)) : null;
	if (state === 'decided' || state === 'planned') {
		return decision === 'no' || !dueOn ? said['look-back'] : said.promised(day(dueOn));
	}
	if (state !== 'in-force') return null;
	return kept === 'yes' ? said['look-back'] : said['make-good'];
}
