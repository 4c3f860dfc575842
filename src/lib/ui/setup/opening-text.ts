/** When a place is open, as far as that is worth saying on a day. */
import { addDays } from '#domain/time/calendar.ts';
import { formatDate } from '#i18n/format.ts';
import type { Language } from '#i18n/language.ts';
import type { Words } from '#i18n/words.ts';

interface Opening {
	readonly openedOn: string | null;
	readonly closedOn: string | null;
}

/** Closed, yet to open, or soon to close; null where it is simply open. */
export function openingText(
	{ openedOn, closedOn }: Opening,
	today: string,
	t: Words,
	language: Language
): { text: string; closed: boolean } | null {
	if (closedOn && closedOn <= today) {
		return { text: t.setup.group.closedSince(formatDate(closedOn, language)), closed: true };
	}
	if (openedOn && openedOn > today) {
		return { text: t.setup.group.opensOn(formatDate(openedOn, language)), closed: false };
	}
	if (!closedOn) return null;
	return { text: t.setup.group.openThrough(formatDate(addDays(closedOn, -1), language)), closed: false };
}

/** The last day open, as a form asks for it. */
export function lastDayOf(closedOn: string | null): string {
	return closedOn ? addDays(closedOn, -1) : '';
}
