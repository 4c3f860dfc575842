/** The made-up documents and the odd days are valid: whatever is asked of the engine may be asked of it. */
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { parseDocument } from '#domain/document/parse.ts';
import { documents } from './documents.ts';
import { ODD_DAYS } from './odd-days.ts';

test('every made-up document is valid', () => {
	fc.assert(
		fc.property(documents, (document) => {
			expect(parseDocument(document)).toMatchObject({ ok: true });
		}),
		{ numRuns: 300 }
	);
});

test.each(ODD_DAYS)('$name: the document is valid', ({ document }) => {
	expect(parseDocument(document)).toMatchObject({ ok: true });
});
