/** A code of a round: eight letters that nobody mistakes for another and that spell no word. */

/** No vowels, and of what looks alike in print only one. */
export const CODE_LETTERS = 'BCDFGHJKMNPRSTVWXYZ';
export const CODE_LENGTH = 8;

const CODE = new RegExp(`^[${CODE_LETTERS}]{${CODE_LENGTH}}$`);

/** The code that somebody typed, however they wrote it; null where it cannot be one. */
export function codeTyped(text: string): string | null {
	const code = lettersOf(text);
	return CODE.test(code) ? code : null;
}

/** True where somebody typed as many signs as a code has, whichever they are. */
export function isAsLongAsCode(text: string): boolean {
	return lettersOf(text).length === CODE_LENGTH;
}

function lettersOf(text: string): string {
	return text.toUpperCase().replaceAll(/[\s.–-]/g, '');
}

/** A code as it stands on paper: two groups of four. */
export function codeOnPaper(code: string): string {
	return `${code.slice(0, CODE_LENGTH / 2)} ${code.slice(CODE_LENGTH / 2)}`;
}
