/** What the council said before about a program, and why that no longer counts, in words. */
import type { Lapsed } from '#domain/council/gate.ts';
import { formatDate } from '#i18n/format.ts';
import type { Language } from '#i18n/language.ts';
import type { Words } from '#i18n/words.ts';

export function lapsedText({ because, on, otherFrom }: Lapsed, t: Words, language: Language): string {
	const said = t.councilGate.lapsed;
	return `${said.said[because](formatDate(on, language))} ${said.since(formatDate(otherFrom, language))}`;
}
