/** What somebody said was so all the same, as a sentence. */
import type { Words } from '#i18n/words.ts';
import type { MomentBefore } from './road-data.ts';

/** “Nachtrust begon toch om 21:15”: by how the moment was to be otherwise; without an end. */
export function signalText(
	{ title, was }: { readonly title: string; readonly was: MomentBefore | null },
	t: Words
): string {
	const said = t.councilSignals.was;
	return was ? said[was.otherwise](title, was.start, was.end) : said.gone(title);
}
