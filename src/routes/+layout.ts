/** Adds the words of the reader's language; only that language is fetched. */
import { loadWords } from '#i18n/words.ts';
import type { LayoutLoad } from './$types';

export const load: LayoutLoad = async ({ data }) => ({ ...data, words: await loadWords(data.language) });
