import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { lastingFromText, Remembered, textOfLasting } from '../../../src/routes/remembered.ts';

/** As a page gets it: written out, and read back. */
function travelled(value: object): unknown {
	const kept = new Remembered<object, object>().of({}, 'nl', () => value);
	const text = textOfLasting(kept);
	if (text === false) throw new Error('what is remembered lasts');
	return lastingFromText(text);
}

describe('what is remembered travels as text', () => {
	test('and comes back as it was, rows with the same fields too', () => {
		const row = fc.record({ id: fc.string(), from: fc.jsonValue(), 'a b': fc.option(fc.string()) });
		const value = fc.record({ rows: fc.array(row), other: fc.jsonValue(), mixed: fc.array(fc.jsonValue()) });
		fc.assert(
			fc.property(value, (given) => {
				// What JSON cannot say apart, such as -0, is no part of what a page is given.
				const plain: object = JSON.parse(JSON.stringify(given));
				expect(travelled(plain)).toEqual(plain);
			})
		);
	});

	test('a field that a row leaves out stays out', () => {
		const rows = [
			{ a: 1, b: 2 },
			{ a: 3, b: undefined },
			{ a: 5, b: 6 }
		];
		expect(travelled({ rows })).toStrictEqual({ rows: [{ a: 1, b: 2 }, { a: 3 }, { a: 5, b: 6 }] });
	});

	test('names are said once for many rows', () => {
		const rows = Array.from({ length: 20 }, (_, at) => ({ startMinute: at, endMinute: at + 1 }));
		const kept = new Remembered<object, object>().of({}, 'nl', () => ({ rows }));
		expect(String(textOfLasting(kept)).match(/startMinute/g)).toHaveLength(1);
	});
});
