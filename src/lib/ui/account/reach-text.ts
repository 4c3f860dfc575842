/** What somebody reaches, in words. */
import { formatList } from '#i18n/format.ts';
import type { Language } from '#i18n/language.ts';
import type { Words } from '#i18n/words.ts';
import type { ReachShown } from './account-data.ts';

/** The whole institution, or the names of the places. */
export function reachText(reach: ReachShown, t: Words, language: Language): string {
	if (reach === 'everywhere') return t.account.people.everywhere;
	return formatList(
		reach.map((name) => name ?? t.account.people.unknownPlace),
		language
	);
}
