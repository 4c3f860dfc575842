/** What the forms of the week editor post, read once: text fields only, the rest is for the use cases to judge. */
import { loadWords } from '#i18n/words.ts';
import type { Language } from '#i18n/language.ts';
import type { VersionForm } from '#domain/program/draft-schema.ts';
import { formOf } from '../../../body-of.ts';

export type Posted = Readonly<Record<string, string | undefined>>;

/** The text fields of a form; the last of each name counts. */
export async function postedFields(request: Request): Promise<Posted> {
	const fields: Record<string, string> = {};
	for (const [name, value] of await formOf(request)) {
		if (typeof value === 'string') fields[name] = value;
	}
	return fields;
}

/** A whole number that a hidden field carries; 0 where it has none. */
export function numberIn(field: string | undefined): number {
	return /^\d{1,15}$/.test(field ?? '') ? Number(field) : 0;
}

/** What was typed about the version to be. */
export function versionFormOf({ title, reason, from, until, basis }: Posted): VersionForm {
	return { title, reason, from, until, basis };
}

/** What the templates of a group's very first program are called, in the language of the reader. */
export async function templateNames(language: Language) {
	const { schoolDay, weekendDay } = (await loadWords(language)).program.templates;
	return { schoolDay, weekendDay };
}
