/** Looks for what may be the name or the number of a youth in a free text, so that a screen can ask kindly: is this somebody? */
import { FIRST_NAMES, FIRST_NAMES_THAT_ARE_WORDS, WORDS_WITH_CAPITAL } from './first-names.ts';

/** A word, with the marks that stand inside it. */
const WORD = /\p{L}[\p{L}\p{M}'’-]*/gu;
/** As the format writes it, or as somebody types it in a hurry. */
const YOUTH_NUMBER = /(?<![\p{L}\p{N}])(?:[A-Z]{2}[ -]?\d{4}|[a-z]{2}\d{4})(?![\p{L}\p{N}])/gu;
/** What stands before the first word of a sentence. */
const SENTENCE_STARTS = /(?:^|[.!?:;•\n])["“”„'‘’()\s*-]*$|["“„‘(]$/u;
const MOST_TOLD = 5;

/**
 * What looks like somebody's name or a youth's number, as it was written, each once and at most five. A guess: a
 * name that nobody thought of passes, and a word may be taken for a name. `known` are words that are nobody: names of
 * places, groups and moments.
 */
export function likelyNames(text: string, known: readonly string[] = []): string[] {
	const ours = new Set(known.flatMap((name) => name.match(WORD) ?? []).map(plain));
	const numbers = [...text.matchAll(YOUTH_NUMBER)].map(([number]) => number);
	const names = [...text.matchAll(WORD)]
		.filter(({ 0: word, index }) => isLikelyName(word, SENTENCE_STARTS.test(text.slice(0, index)), ours))
		.map(([word]) => word);
	return [...new Set([...numbers, ...names])].slice(0, MOST_TOLD);
}

function isLikelyName(word: string, startsSentence: boolean, ours: ReadonlySet<string>): boolean {
	const forms = formsOf(word);
	if (forms.some((form) => ours.has(form))) return false;
	if (forms.some((form) => FIRST_NAMES.has(form))) return true;
	const hasCapital = /^\p{Lu}\p{Ll}/u.test(word);
	if (!hasCapital || forms.some((form) => WORDS_WITH_CAPITAL.has(form))) return false;
	// Dutch writes a capital in the middle of a sentence for names alone.
	return !startsSentence || forms.some((form) => FIRST_NAMES_THAT_ARE_WORDS.has(form));
}

/** The word, and without the s of what is somebody's. */
function formsOf(word: string): string[] {
	const whole = plain(word);
	const owner = whole.replace(/['’]?s$/u, '').replace(/['’]$/u, '');
	return owner.length > 1 ? [whole, owner] : [whole];
}

function plain(word: string): string {
	return word.toLowerCase().normalize('NFD').replaceAll(/\p{M}/gu, '');
}
