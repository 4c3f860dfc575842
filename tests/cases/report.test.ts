/** The worked examples of period reports agree with the engine and with the plain reference. */
import { expect, test } from 'vitest';
import { reportOf } from '#domain/period/report.ts';
import { report } from '../reference/report.ts';
import { reportCases } from './report-cases.ts';

const cases = reportCases();

test('there are cases', () => {
	expect(cases.length).toBeGreaterThan(13);
});

test.each(cases)('$name: $note', ({ document, period, expected }) => {
	expect(report(document, period), 'reference').toEqual(expected);
	expect(reportOf(document, period), 'engine').toEqual(expected);
});
