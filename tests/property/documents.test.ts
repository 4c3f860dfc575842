/** The made-up documents and the odd days are valid: whatever is asked of the engine may be asked of it. */
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { parseDocument, parseText } from '#domain/document/parse.ts';
import { serialise, serialiseParts } from '#domain/document/serialise.ts';
import { documents } from './documents.ts';
import { withLaterLists } from './later-lists.ts';
import { ODD_DAYS } from './odd-days.ts';

test('every made-up document is valid', () => {
	fc.assert(
		fc.property(documents, (document) => {
			expect(parseDocument(document)).toMatchObject({ ok: true });
		}),
		{ numRuns: 300 }
	);
});

test('every made-up document with whatever may be in it is valid, and reads back as it was written', () => {
	fc.assert(
		fc.property(documents.chain(withLaterLists), (document) => {
			expect(parseDocument(document)).toEqual({ ok: true, document });
			const text = serialise(document);
			const read = parseText(text);
			if (!read.ok) throw new Error(JSON.stringify(read.problems));
			expect(serialise(read.document)).toBe(text);
			expect(JSON.parse([...serialiseParts(document)].join(''))).toEqual(JSON.parse(text));
		}),
		{ numRuns: 200 }
	);
});

test.each(ODD_DAYS)('$name: the document is valid', ({ document }) => {
	expect(parseDocument(document)).toMatchObject({ ok: true });
});
