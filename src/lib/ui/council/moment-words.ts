/** A moment, a wish and what it brings, in words for young people. */
import type { CouncilMoment } from '#domain/council/wish.ts';
import type { WishEffect } from '#domain/council/wish-effect.ts';
import { WEEKDAYS, type Weekday, type Wish } from '#domain/document/vocabulary.ts';
import type { StripPiece } from '#domain/seclusion/strip.ts';
import { timeOf } from '#domain/time/calendar.ts';
import { formatList } from '#i18n/format.ts';
import type { Language } from '#i18n/language.ts';
import type { Words } from '#i18n/words.ts';

const SCHOOL_DAYS = WEEKDAYS.slice(0, 5);
const WEEKEND = WEEKDAYS.slice(5);

/** "Iedere schooldag": the start of a sentence. */
export function daysText(weekdays: readonly Weekday[], t: Words, language: Language): string {
	const said = t.councilMaking.days;
	const are = (days: readonly Weekday[]) =>
		days.length === weekdays.length && days.every((day) => weekdays.includes(day));
	if (are(WEEKDAYS)) return said.every;
	if (are(SCHOOL_DAYS)) return said.school;
	if (are(WEEKEND)) return said.weekend;
	const names = weekdays.map((day) => t.weekdays.long[day]);
	return said.some(formatList(names, language));
}

/** What a moment is now, one sentence for each kind of day: "Iedere schooldag, van 15:00 tot 15:45, zit je …". */
export function momentNow({ days }: CouncilMoment, t: Words, language: Language): string[] {
	const now = t.councilMaking.wish.now;
	return days.map(({ weekdays, piece }) =>
		now[piece.state](daysText(weekdays, t, language), timeOf(piece.startMinute), timeOf(piece.endMinute))
	);
}

/** When a moment is, one line for each kind of day: "Iedere dag, 15:00 tot 15:45". */
export function momentWhen({ days }: CouncilMoment, t: Words, language: Language): string[] {
	return days.map(({ weekdays, piece }) =>
		t.councilMaking.moment.when(
			daysText(weekdays, t, language),
			timeOf(piece.startMinute),
			timeOf(piece.endMinute)
		)
	);
}

/** The word on the picture of a wish. */
export function wishText(wish: Wish, kind: StripPiece['kind'] | null, t: Words): string {
	const said = t.councilMaking.wish;
	return wish === 'shorter' && kind === 'night' ? said.laterNight : said.words[wish];
}

/** What a proposal asks by itself; in words it is empty: somebody writes it. */
export function questionText(moment: CouncilMoment | null, wish: Wish, at: string | null, t: Words): string {
	if (!moment || wish === 'in-words') return '';
	const { question } = t.councilMaking;
	if (wish === 'shorter') {
		const ask = moment.kind === 'night' ? question.night : question.shorter;
		return ask(momentText(moment, t), at ?? '');
	}
	if (wish === 'other-time') return question[wish](momentText(moment, t), at ?? '');
	return question[wish](momentText(moment, t));
}

/** The moment in a sentence, with its times where they are the same on every day. */
export function momentText({ kind, title, days }: CouncilMoment, t: Words): string {
	const said = t.councilMaking.moments;
	const name = kind === 'rest' ? said.rest : kind === 'night' ? said.night : said.other(title);
	const [{ piece }] = days;
	if (kind === 'night' || days.length > 1) return name;
	return said.span(name, timeOf(piece.startMinute), timeOf(piece.endMinute));
}

/** A name for the list of proposals, so that nobody has to make one up. */
export function nameText(group: string, moment: CouncilMoment | null, wish: Wish, t: Words): string {
	const said = t.councilMaking;
	if (!moment) return said.name(group, said.names.own);
	const isLaterNight = wish === 'shorter' && moment.kind === 'night';
	return said.name(group, isLaterNight ? said.names.laterNight : said.names[wish](momentName(moment, t)));
}

function momentName({ kind, title }: CouncilMoment, t: Words): string {
	const { names } = t.councilMaking;
	return kind === 'rest' || kind === 'night' ? names[kind] : title;
}

/** What a wish brings, as large as it is: "5 uur en 15 minuten per week minder op je kamer". */
export function effectText(effect: WishEffect | null, t: Words): string {
	const said = t.councilMaking.effect;
	if (!effect) return said.unknown;
	if (!effect.figure) return said.same;
	const told = effect.minutes < 0 ? said.less : said.more;
	return told[effect.figure](durationText(Math.abs(effect.minutes), t));
}

/** For whom that is, and what it does not take away. */
export function effectAlso(effect: WishEffect | null, wish: Wish, groups: string, t: Words): string {
	const said = t.councilMaking.effect;
	if (!effect) return said.also['in-words'];
	const also = wish === 'door-open' && !effect.figure ? said.doorOnly : said.also[wish];
	return `${said.everybody(groups)} ${also}`;
}

/** Minutes as one says them: "5 uur en 15 minuten". */
export function durationText(minutes: number, t: Words): string {
	const said = t.councilMaking.effect;
	const hours = Math.floor(minutes / 60);
	const rest = minutes % 60;
	if (hours === 0) return said.minutes(rest);
	return rest === 0 ? said.hours(hours) : said.together(said.hours(hours), said.minutes(rest));
}

/** The question of the step in which a wish is chosen. */
export function wishTitle(moment: CouncilMoment | null, t: Words): string {
	const { titles } = t.councilMaking.wish;
	if (!moment) return titles.none;
	return moment.kind === 'rest' || moment.kind === 'night' ? titles[moment.kind] : titles.other;
}
