/** From one local date-time to another, in words. */
import { formatDateTime } from '#i18n/format.ts';
import type { Language } from '#i18n/language.ts';
import type { Words } from '#i18n/words.ts';

/** "22 nov 2026, 16:00 – 24 nov 2026, 19:00"; without an end it runs on. */
export function dateTimeRange(
	{ from, to }: { from: string; to?: string | null },
	t: Words,
	language: Language
): string {
	const start = formatDateTime(from, language, 'short');
	return to ? `${start} – ${formatDateTime(to, language, 'short')}` : `${t.shared.from} ${start}`;
}
