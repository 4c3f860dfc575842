/** Reads the fields of forms with a secret in them, as they were typed. */

/** Longer nothing is that somebody types here. */
const LONGEST_TEXT = 1000;

/** The text of a field with the blanks around it, which a password may have; empty where it was not sent. */
export function typedText(form: FormData, name: string): string {
	const value = form.get(name);
	return typeof value === 'string' ? value.slice(0, LONGEST_TEXT) : '';
}

/** A code of six digits, however it was grouped; null where none was typed. */
export function typedCode(form: FormData): string | null {
	return typedText(form, 'code').replace(/\s/g, '') || null;
}
