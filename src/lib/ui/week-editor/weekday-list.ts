/** Weekdays as a reader says them: a row of days as a range. */
import type { Weekday } from '#domain/document/schema.ts';
import { WEEKDAYS } from '#domain/document/vocabulary.ts';
import { formatList } from '#i18n/format.ts';
import type { Language } from '#i18n/language.ts';
import type { Words } from '#i18n/words.ts';

/** "ma t/m vr", "za en zo", "ma, wo en vr"; empty where there is none. */
export function weekdayList(weekdays: readonly Weekday[], t: Words, language: Language): string {
	const places = weekdays.map((weekday) => WEEKDAYS.indexOf(weekday));
	const [first, last] = [places[0], places.at(-1)];
	const inARow = first !== undefined && last !== undefined && last - first === weekdays.length - 1;
	const names = weekdays.map((weekday) => t.weekdays.short[weekday]);
	if (!inARow || weekdays.length < 3) return formatList(names, language);
	return `${names[0]} ${t.shared.upToAndIncluding} ${names.at(-1)}`;
}
