/** What is typed about a version: which days can be taken. */
import { expect, test } from 'vitest';
import { versionProblems } from '#server/use-cases/version-form.ts';

test.each([
	['2026-12-07', []],
	['1990-01-01', []],
	['2099-12-31', []],
	['0206-11-01', ['date-far']],
	['2206-11-01', ['date-far']],
	['2026-02-30', ['date-unreadable']],
	['', ['date-missing']]
])('a version from %s', (from, codes) => {
	const problems = versionProblems({ title: 'Rust', reason: '', from, until: '', basis: '' }, []);
	expect(problems.map(({ code }) => code)).toEqual(codes);
});
