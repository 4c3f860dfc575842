/** How a component gets at the words and the language of the page it is on. */
import { createContext } from 'svelte';
import type { Language } from './language.ts';
import type { Words } from './words.ts';

interface Wording {
	readonly language: Language;
	readonly words: Words;
}

const [wording, setWording] = createContext<Wording>();

/** Sets the wording for everything below; called once, by the root layout and the error page. */
export { setWording };

/** The words of the page. */
export function words(): Words {
	return wording().words;
}

/** The language of the page, for the functions of `format.ts`. */
export function language(): Language {
	return wording().language;
}
