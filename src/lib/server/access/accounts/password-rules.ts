/** Which passwords are refused: short ones, and those that are made of what everybody guesses first. */
import type { Reason } from './access.ts';
import { KNOWN_WORDS, ROWS } from './common-passwords.ts';

/** Characters. ASVS 5 asks at least 8 (6.2.1) and room for 64 (6.2.9); no rule on kinds of characters (6.2.5). */
const LEAST = 12;
const MOST = 128;

/** How many different letters and digits have to be left once all known pieces are taken out. */
const LEAST_OF_ITS_OWN = 6;
const SHORTEST_PIECE = 3;
/** Signs by which people write a letter otherwise. */
const STANDS_FOR: Readonly<Record<string, string>> = {
	'0': 'o',
	'1': 'i',
	'3': 'e',
	'4': 'a',
	'5': 's',
	'7': 't',
	'@': 'a',
	$: 's',
	'!': 'i'
};

/** Four digits as people put a year at the end, or in between. */
const YEAR = /(?:19|20)\d{2}/g;

/**
 * Why a password is refused for somebody, or null. `ours` are the names of the institution and its places, which
 * anybody there would guess.
 */
export function passwordProblem(
	password: string,
	who: { login: string; name: string },
	ours: readonly string[] = []
): Reason | null {
	const length = [...password].length;
	if (length < LEAST) return 'password-short';
	if (length > MOST) return 'password-long';
	return isCommon(password, [who.login, who.name, ...ours]) ? 'password-common' : null;
}

/**
 * Judged by what it is made of instead of looked up, because most leaked passwords of 12 characters and more are a
 * known word with digits, twice a known word, or a walk over the keyboard (ASVS 5, 6.2.4 and 6.2.11).
 */
function isCommon(password: string, own: readonly string[]): boolean {
	const plain = password.toLowerCase().normalize('NFKC');
	const readings = [plain, [...plain].map((sign) => STANDS_FOR[sign] ?? sign).join('')];
	const ownPieces = own.flatMap((text) => text.toLowerCase().split(/[^\p{L}\p{N}]+/u));
	const long = ownPieces.filter((piece) => piece.length >= SHORTEST_PIECE);
	const pieces = [...new Set([...long.sort((a, b) => b.length - a.length), ...KNOWN_WORDS])];
	return readings.some((reading) => new Set(leftOf(unitOf(reading), pieces)).size < LEAST_OF_ITS_OWN);
}

/** What is left of a text without the pieces, without rows of keys, and without what is no letter or digit. */
function leftOf(text: string, pieces: readonly string[]): string {
	let left = text;
	for (const piece of pieces) left = left.replaceAll(piece, ' ');
	return withoutRows(left.replaceAll(YEAR, ' ')).replace(/[^\p{L}\p{N}]/gu, '');
}

function withoutRows(text: string): string {
	let left = '';
	for (let at = 0; at < text.length;) {
		const length = rowAt(text, at);
		if (length < SHORTEST_PIECE) left += text[at];
		at += length < SHORTEST_PIECE ? 1 : length;
	}
	return left;
}

/** How many characters from here on stand beside each other in one row, forwards or backwards. */
function rowAt(text: string, at: number): number {
	const lengths = ROWS.flatMap((row) => [row, [...row].reverse().join('')]).map((row) => {
		let length = SHORTEST_PIECE;
		if (!row.includes(text.slice(at, at + length)) || at + length > text.length) return 0;
		while (at + length < text.length && row.includes(text.slice(at, at + length + 1))) length++;
		return length;
	});
	return Math.max(...lengths);
}

/** The part of which the text is a repetition, where that is short; else the text itself. */
function unitOf(text: string): string {
	const length = (text + text).indexOf(text, 1);
	return length < LEAST && length < text.length ? '' : text;
}
