/** Files as programs write them: every letter comes through, or the row says that it did not. */
import { describe, expect, test } from 'vitest';
import { decode, isGarbled } from '#server/csv/decode.ts';

const TEXT = 'groep;naam\nCafé “Ëik”;één\n';

const utf8 = (text: string) => new TextEncoder().encode(text);
const utf16le = (text: string) => new Uint8Array(Buffer.from(text, 'utf16le'));
const utf16be = (text: string) => new Uint8Array(Buffer.from(text, 'utf16le').swap16());
const windows = new Map([
	['“', 0x93],
	['”', 0x94],
	['€', 0x80]
]);
const windows1252 = (text: string) =>
	Uint8Array.from([...text], (letter) => windows.get(letter) ?? letter.charCodeAt(0));
const after = (start: readonly number[], bytes: Uint8Array) => Uint8Array.from([...start, ...bytes]);

describe('decode', () => {
	test.each([
		['UTF-8', utf8(TEXT), 'utf-8'],
		['UTF-8 with a byte order mark', after([0xef, 0xbb, 0xbf], utf8(TEXT)), 'utf-8'],
		['plain ASCII', utf8('groep;naam\n'), 'utf-8'],
		['UTF-16 little endian', after([0xff, 0xfe], utf16le(TEXT)), 'utf-16le'],
		['UTF-16 big endian', after([0xfe, 0xff], utf16be(TEXT)), 'utf-16be'],
		['UTF-16 little endian without a mark', utf16le(TEXT), 'utf-16le'],
		['UTF-16 big endian without a mark', utf16be(TEXT), 'utf-16be'],
		['Windows-1252', windows1252(TEXT), 'windows-1252'],
		['Windows-1252 with a euro sign', windows1252('bedrag\n€ 5\n'), 'windows-1252']
	])('%s reads as it was written', (_, bytes, encoding) => {
		const decoded = decode(bytes);
		expect(decoded).toMatchObject({ encoding });
		if (typeof decoded === 'string') throw new Error(decoded);
		expect([TEXT, 'groep;naam\n', 'bedrag\n€ 5\n']).toContain(decoded.text);
		expect(isGarbled(decoded.text)).toBe(false);
	});

	test.each([
		['an Excel file', [0x50, 0x4b, 0x03, 0x04, 0x14], 'spreadsheet'],
		['an old Excel file', [0xd0, 0xcf, 0x11, 0xe0, 0xa1], 'spreadsheet'],
		['bytes that are no text', [1, 0, 0, 0, 7, 0, 0, 0, 1, 1, 0], 'binary']
	])('%s is named for what it is', (_, bytes, expected) => {
		expect(decode(Uint8Array.from(bytes))).toBe(expected);
	});

	test('one damaged letter in UTF-8 damages its own row only', () => {
		const bytes = after([], utf8('Ëik\n')).slice();
		const decoded = decode(after([...bytes], Uint8Array.from([0x4d, 0xe9, 0x73, 0x0a])));
		expect(decoded).toMatchObject({ encoding: 'utf-8', text: 'Ëik\nM\uFFFDs\n' });
	});

	test.each(['\r\n', '\r', '\n'])('lines that end in %j end in a line feed', (end) => {
		expect(decode(utf8(`a;b${end}1;2${end}`))).toMatchObject({ text: 'a;b\n1;2\n' });
	});

	test.each([
		['a replacement character', 'M\uFFFDs', true],
		['a control character of a wrong guess', 'M\u0081s', true],
		['a null', 'M\0s', true],
		['half of a pair', 'M\uD83Ds', true],
		['accents', 'Mées – “Ñ” €', false],
		['a tab and a line break', 'a\tb\nc', false],
		['an emoji', 'groep 🦉', false]
	])('%s', (_, text, expected) => {
		expect(isGarbled(text)).toBe(expected);
	});
});
