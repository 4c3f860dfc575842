/** Every text of a catalogue as somebody may come to read it, with where it stands. */

export interface CatalogueText {
	/** Such as `effect.less.mandatoryRoom`. */
	readonly at: string;
	readonly text: string;
}

type Made = (...given: unknown[]) => unknown;

/** Short words of everyday use: what stands in for names and times. */
const WORDS = ['Waal', 'maandag', '15:00', '15:45', 'Waal', 'maandag'];
/** Has a word under every name. */
const NAMED = new Proxy({}, { get: () => WORDS[0] });
/** What a text is made with: words, one, several, and something with names. */
const GIVEN: readonly (readonly unknown[])[] = [WORDS, WORDS.map(() => 1), WORDS.map(() => 3), [NAMED]];

/** The texts of a catalogue; one that is made of something is made in every way that makes a text. */
export function textsOf(catalogue: unknown, at: string): CatalogueText[] {
	if (typeof catalogue === 'string') return [{ at, text: catalogue }];
	if (isMade(catalogue)) return madeTexts(catalogue, at);
	if (typeof catalogue !== 'object' || catalogue === null) return [];
	return Object.entries(catalogue).flatMap(([key, value]) =>
		textsOf(value, at === '' ? key : `${at}.${key}`)
	);
}

function isMade(value: unknown): value is Made {
	return typeof value === 'function';
}

function madeTexts(make: Made, at: string): CatalogueText[] {
	const said = GIVEN.flatMap((given) => saidOf(make, given));
	return [...new Set(said)].map((text) => ({ at, text }));
}

/** Some texts can only be made of numbers, others only of words. */
function saidOf(make: Made, given: readonly unknown[]): string[] {
	try {
		const made = make(...given);
		return typeof made === 'string' && !/undefined|NaN|\[object/.test(made) ? [made] : [];
	} catch {
		return [];
	}
}
