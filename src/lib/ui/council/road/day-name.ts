/** What a day just gone by is called. */
import { addDays } from '#domain/time/calendar.ts';
import type { Words } from '#i18n/words.ts';

/** "Gisteren"; null where a day has no such name. */
export function dayName(day: string, today: string, t: Words): string | null {
	const { day: named } = t.councilSignals.form;
	if (day === today) return named.today;
	if (day === addDays(today, -1)) return named.yesterday;
	return day === addDays(today, -2) ? named.before : null;
}
