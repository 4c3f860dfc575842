/** Many texts that all differ are told apart at once; where that is not sure, it is not said. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { DistinctTexts } from '#domain/document/rules/distinct.ts';

function surelyDistinct(texts: readonly string[]): boolean {
	const distinct = new DistinctTexts(texts.length);
	for (const text of texts) distinct.add(text);
	return distinct.surely;
}

describe('texts that may be the same', () => {
	it.each([
		['none', [], true],
		['one', ['a'], true],
		['two that differ in one letter', ['NO0001-a1', 'NO0001-a2'], true],
		['the same letters in another order', ['ab', 'ba'], true],
		['a text and its beginning', ['a', 'aa', 'aaa', ''], true],
		['the same twice', ['a', 'b', 'a'], false],
		['the empty text twice', ['', ''], false]
	])('%s', (_, texts, distinct) => {
		expect(surelyDistinct(texts)).toBe(distinct);
	});

	it('tells two hundred thousand counted ids apart', () => {
		const ids = Array.from({ length: 200_000 }, (_, at) => `AM${at % 1000}-a${Math.floor(at / 1000)}`);
		expect(surelyDistinct(ids)).toBe(true);
		expect(surelyDistinct([...ids, ids[77_777]])).toBe(false);
	});

	it('is never sure of texts of which two are the same', () => {
		fc.assert(
			fc.property(fc.array(fc.string({ maxLength: 2 })), (texts) => {
				if (surelyDistinct(texts)) expect(new Set(texts).size).toBe(texts.length);
			})
		);
	});
});
