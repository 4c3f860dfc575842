/** The time of an instant as the clock on the wall of the reader shows it. */
import type { Language } from '#i18n/language.ts';

const LOCALES = { nl: 'nl-NL', en: 'en-GB' } as const;

/** "14:02", in Amsterdam: where the institution is, also on a server elsewhere. */
export function clockOf(instant: string, language: Language): string {
	const style = { hour: '2-digit', minute: '2-digit', timeZone: 'Europe/Amsterdam' } as const;
	return new Intl.DateTimeFormat(LOCALES[language], style).format(new Date(instant));
}
