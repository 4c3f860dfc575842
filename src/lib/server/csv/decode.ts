/** From the bytes of a file to its text, so that no letter is garbled in silence. */

export type Encoding = 'utf-8' | 'utf-16le' | 'utf-16be' | 'windows-1252';

export interface Decoded {
	readonly text: string;
	/** `windows-1252` is a guess: what every older spreadsheet wrote, taken where nothing else fits. */
	readonly encoding: Encoding;
}

/** What the first bytes say that a file is, where it is no text. */
export type NoText = 'spreadsheet' | 'binary';

const ZIP = [0x50, 0x4b, 0x03, 0x04];
const OLD_SPREADSHEET = [0xd0, 0xcf, 0x11, 0xe0];
const LOOKED_AT_BYTES = 4096;

/** A sign that says that bytes were read in another encoding than they were written in, or are no text. */
const GARBLED = /[\uFFFD\p{Cc}\p{Cn}\p{Co}\p{Cs}]/u;
const PLAIN_CONTROLS = /[\t\n]/g;

/** The text of a file without its byte order mark, lines ending in `\n`; or what it is instead of text. */
export function decode(bytes: Uint8Array): Decoded | NoText {
	if (startsWith(bytes, ZIP) || startsWith(bytes, OLD_SPREADSHEET)) return 'spreadsheet';
	const encoding = encodingOf(bytes);
	if (encoding === 'binary') return encoding;
	const text = new TextDecoder(encoding).decode(bytes);
	return { text: text.replace(/\r\n?/g, '\n'), encoding };
}

/** True where a text holds signs that no one typed. */
export function isGarbled(text: string): boolean {
	return GARBLED.test(text.replace(PLAIN_CONTROLS, ''));
}

function encodingOf(bytes: Uint8Array): Encoding | 'binary' {
	if (startsWith(bytes, [0xff, 0xfe])) return 'utf-16le';
	if (startsWith(bytes, [0xfe, 0xff])) return 'utf-16be';
	const start = bytes.subarray(0, LOOKED_AT_BYTES);
	if (start.includes(0)) return wideEncodingOf(start) ?? 'binary';
	return isUtf8(bytes) ? 'utf-8' : 'windows-1252';
}

/** In UTF-16 every other byte of plain letters, digits and separators is zero. */
function wideEncodingOf(start: Uint8Array): Encoding | undefined {
	let [even, odd] = [0, 0];
	for (const [at, byte] of start.entries()) {
		if (byte !== 0) continue;
		if (at % 2 === 0) even++;
		else odd++;
	}
	const half = start.length / 2;
	if (odd > half * 0.6 && even < half * 0.1) return 'utf-16le';
	if (even > half * 0.6 && odd < half * 0.1) return 'utf-16be';
	return undefined;
}

/**
 * UTF-8 where the whole text is, or where a letter beyond ASCII reads well in it: then only the rows that
 * do not are damaged. Older encodings hardly ever make such a letter by chance.
 */
function isUtf8(bytes: Uint8Array): boolean {
	const text = new TextDecoder('utf-8').decode(bytes);
	return !text.includes('\uFFFD') || /[^\0-\x7F\uFFFD]/.test(text);
}

function startsWith(bytes: Uint8Array, start: readonly number[]): boolean {
	return start.every((byte, at) => bytes[at] === byte);
}
