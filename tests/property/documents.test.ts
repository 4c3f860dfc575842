/** The made-up documents and the odd days are documents indeed: every entry fits its schema. */
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { LIST_NAMES, LIST_SCHEMAS } from '#domain/document/schema.ts';
import type { OpenDeurDocument } from '#domain/document/schema.ts';
import { documents } from './documents.ts';
import { ODD_DAYS } from './odd-days.ts';

test('every made-up document fits the schemas', () => {
	fc.assert(fc.property(documents, expectToFit), { numRuns: 100 });
});

test.each(ODD_DAYS)('$name fits the schemas', ({ document }) => expectToFit(document));

function expectToFit(document: OpenDeurDocument): void {
	for (const name of LIST_NAMES) {
		for (const entry of document[name]) {
			expect(LIST_SCHEMAS[name].safeParse(entry), JSON.stringify(entry)).toMatchObject({ success: true });
		}
	}
}
