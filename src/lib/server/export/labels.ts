/** Words in both languages, for files. */
import * as english from '#i18n/en/index.ts';
import { columns as englishColumns } from '#i18n/en/columns.ts';
import * as dutch from '#i18n/nl/index.ts';
import { columns as dutchColumns } from '#i18n/nl/columns.ts';
import type { Words } from '#i18n/words.ts';
import type { Bilingual } from './sheet.ts';

export type FileWords = Words & { readonly columns: typeof dutchColumns };

/** The words of files, by language. */
export const FILE_WORDS: Readonly<Record<keyof Bilingual, FileWords>> = {
	nl: { ...dutch, columns: dutchColumns },
	en: { ...english, columns: englishColumns }
};

/** One of the words in both languages. */
export function bilingual(pick: (t: FileWords) => string): Bilingual {
	return { nl: pick(FILE_WORDS.nl), en: pick(FILE_WORDS.en) };
}

/** What each of some codes means. */
export function meanings<Code extends string | number>(
	codes: readonly Code[],
	pick: (t: FileWords, code: Code) => string
): Readonly<Record<string, Bilingual>> {
	return Object.fromEntries(codes.map((code) => [code, bilingual((t) => pick(t, code))]));
}
