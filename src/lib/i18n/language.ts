/** The languages of the screens; Dutch first. */
export const LANGUAGES = ['nl', 'en'] as const;

export type Language = (typeof LANGUAGES)[number];

/** True for a language that the screens have. */
export function isLanguage(value: unknown): value is Language {
	return LANGUAGES.some((language) => language === value);
}
