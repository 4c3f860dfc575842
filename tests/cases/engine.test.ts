/** The worked examples agree with the engine to the minute. */
import { expect, test } from 'vitest';
import { computeHours } from '#domain/seclusion/hours.ts';
import { hoursCases } from './hours-cases.ts';

test.each(hoursCases())('$name: $note', ({ document, query, rows }) => {
	expect(computeHours(document, query)).toEqual(rows);
});
