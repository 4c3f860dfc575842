/** The worked examples agree with the plain reference to the minute: two readings of one text. */
import { expect, test } from 'vitest';
import { hours } from '../reference/hours.ts';
import { hoursCases } from './hours-cases.ts';

test.each(hoursCases())('$name: $note', ({ document, query, rows }) => {
	expect(hours(document, query)).toEqual(rows);
});
