/** A recorded day change in one line. */
import type { DayChange } from '#domain/document/schema.ts';
import { endMinuteOf } from '#domain/program/plan.ts';
import { minuteOfDay } from '#domain/time/calendar.ts';
import { formatList, formatSpan } from '#i18n/format.ts';
import type { Language } from '#i18n/language.ts';
import type { Words } from '#i18n/words.ts';

/** What changed, for whom, and why; `titleOf` names the moment of a key. */
export function tellChange(
	change: DayChange,
	titleOf: (key: string) => string,
	t: Words,
	language: Language
): { what: string; why: string } {
	const { replaces, instead, youthIds, origin, basis } = change;
	const moment = replaces ? titleOf(replaces) : '';
	const told = t.dayChange.told;
	const withTimes = instead ? insteadText(instead, language) : '';
	const what = !instead
		? told.skipped(moment)
		: replaces
			? told.changed(moment, withTimes)
			: told.added(withTimes);
	const whom = youthIds ? `, ${told.forWhom(formatList(youthIds, language))}` : '';
	return {
		what: what + whom,
		why: told.because(t.bases.origin[origin], t.bases.reason[basis ?? 'program'])
	};
}

function insteadText({ title, start, end }: NonNullable<DayChange['instead']>, language: Language): string {
	if (!start || !end) return title;
	const startMinute = minuteOfDay(start);
	return `${title}, ${formatSpan(startMinute, endMinuteOf(startMinute, end), language)}`;
}
