/** Whatever is done to a document, it is either whole or refused in words; nothing breaks on it. */
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { parseText } from '#domain/document/parse.ts';
import { serialise } from '#domain/document/serialise.ts';
import { warningsOf } from '#domain/document/warnings.ts';
import { problemText } from '#i18n/problems.ts';
import { home } from './home.ts';
import { withValue } from './place.ts';

/** The paths of all parts of a value. */
function pathsOf(value: unknown, path = ''): string[] {
	if (typeof value !== 'object' || value === null) return [path];
	const parts = Object.entries(value).map(([name, part]) => {
		const place = Array.isArray(value) ? `${path}[${name}]` : path === '' ? name : `${path}.${name}`;
		return pathsOf(part, place);
	});
	return [path, ...parts.flat()].filter((place) => place !== '');
}

/** The texts of a document, so that a change may fit by chance: dates, times, ids and words. */
function textsOf(value: unknown): string[] {
	if (typeof value === 'string') return [value];
	return typeof value === 'object' && value !== null ? Object.values(value).flatMap(textsOf) : [];
}

const EDGES = [
	'0001-01-01',
	'9999-12-31',
	'0001-01-01T00:00',
	'9999-12-31T23:59',
	'00:00',
	'23:59',
	'__proto__'
];

const replacement = fc.oneof(
	fc.constantFrom(...textsOf(home), ...EDGES),
	fc.constantFrom(null, undefined, true, 0, 7, [], {}),
	fc.jsonValue({ maxDepth: 2 })
);
const changes = fc.array(fc.tuple(fc.constantFrom(...pathsOf(home)), replacement), {
	minLength: 1,
	maxLength: 4
});

test('a document with some of its parts changed', () => {
	fc.assert(
		fc.property(changes, (list) => {
			const document = list.reduce<unknown>((before, [path, value]) => safely(before, path, value), home);
			const result = parseText(JSON.stringify(document));
			const problems = result.ok ? warningsOf(result.document, { today: '2026-11-22' }) : result.problems;
			for (const problem of problems) {
				expect(problemText(problem, 'nl').length).toBeGreaterThan(15);
				expect(problem.path).not.toBe('');
			}
			if (result.ok) expect(parseText(serialise(result.document)).ok).toBe(true);
			else expect(problems.length).toBeGreaterThan(0);
		}),
		{ numRuns: 3000 }
	);
});

/** Leaves the document as it is where an earlier change took the place away. */
function safely(document: unknown, path: string, value: unknown): unknown {
	try {
		return withValue(document, path, value);
	} catch {
		return document;
	}
}
