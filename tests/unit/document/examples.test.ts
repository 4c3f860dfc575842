/** The documents that the project carries have no errors, and read back as they were written. */
import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { parseDocument, parseText } from '#domain/document/parse.ts';
import { serialise, serialiseParts } from '#domain/document/serialise.ts';
import { warningsOf } from '#domain/document/warnings.ts';
import { LATER_LISTS, LIST_NAMES, type ListName } from '#domain/document/schema.ts';
import { home } from './home.ts';

const CASES = new URL('../../cases/', import.meta.url);
const EXAMPLE = new URL('../../../data/example/linde.json', import.meta.url);

const cases = readdirSync(CASES).filter((name) => name.endsWith('.json'));

describe.each(cases)('%s', (name) => {
	const { input } = JSON.parse(readFileSync(new URL(name, CASES), 'utf8'));

	test('has no errors', () => {
		expect(parseDocument(input)).toMatchObject({ ok: true });
	});
});

describe('the example institution', () => {
	const result = parseText(readFileSync(EXAMPLE, 'utf8'));
	if (!result.ok) throw new Error(JSON.stringify(result.problems[0]));
	const { document } = result;

	test('reads back as it was written', () => {
		const text = serialise(document);
		expect(parseText(text)).toEqual({ ok: true, document });
		expect(serialise(document)).toBe(text);
	});

	test('has a group whose doors lock themselves, whatever the program says', () => {
		const warnings = warningsOf(document, { today: '2026-11-22' });
		const groups = warnings.flatMap((warning) =>
			warning.cause === 'self-locked' ? [warning.values.group] : []
		);
		expect(groups).toContain('Maas');
	});
});

describe('a document as text', () => {
	test('has its lists in the order of the format, the empty ones too', () => {
		const { incidents, snapshots: _, ...others } = home;
		const result = parseDocument({ incidents, ...others, periods: undefined, snapshots: [] });
		if (!result.ok) throw new Error(JSON.stringify(result.problems));
		const keys = Object.keys(JSON.parse(serialise(result.document)));
		expect(keys).toEqual(['format', 'institution', ...LIST_NAMES.filter((list) => list !== 'snapshots')]);
	});

	test('does without the lists that joined later where they hold nothing, whole or in parts', () => {
		const { format, institution } = home;
		const result = parseDocument({ format, institution, targets: home.targets, locations: home.locations });
		if (!result.ok) throw new Error(JSON.stringify(result.problems));
		for (const text of [serialise(result.document), [...serialiseParts(result.document)].join('')]) {
			const lists = Object.keys(JSON.parse(text)).filter((list) => LATER_LISTS.has(list as ListName));
			expect(lists).toEqual(['targets']);
			expect(parseText(text)).toEqual(result);
		}
	});

	test('keeps absent and null apart, and the order of entries', () => {
		const result = parseDocument(home);
		if (!result.ok) throw new Error(JSON.stringify(result.problems));
		expect(JSON.parse(serialise(result.document, 2))).toEqual(home);
	});
});
