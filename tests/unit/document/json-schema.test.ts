/** The JSON Schema says of a document's shape what the schemas say. */
import { describe, expect, test } from 'vitest';
import { z } from 'zod';
import { documentJsonSchema } from '#domain/document/json-schema.ts';
import { FORMAT_DATE, LIST_NAMES } from '#domain/document/schema.ts';
import { home } from './home.ts';
import { withValue } from './place.ts';

const schema = documentJsonSchema();
const readBack = z.fromJSONSchema(JSON.parse(JSON.stringify(schema)));
const accepts = (document: unknown) => readBack.safeParse(document).success;

test('it is draft 2020-12 and knows every list', () => {
	expect(schema.$schema).toBe('https://json-schema.org/draft/2020-12/schema');
	expect(schema.$id).toBe(`urn:open-deur:1:${FORMAT_DATE}`);
	expect(Object.keys(Object(schema.properties))).toEqual(['format', 'institution', ...LIST_NAMES]);
	expect(schema.required).toEqual(['format', 'institution']);
	expect(schema.additionalProperties).toBe(false);
});

test('it names no format that only this project knows', () => {
	const formats = [...JSON.stringify(schema).matchAll(/"format":"([^"]+)"/g)].map(([, format]) => format);
	expect(new Set(formats)).toEqual(new Set(['date']));
});

describe('it accepts and refuses', () => {
	test.each([
		['institution.name', 'Huis', true],
		['policies', [], true],
		['format', 'open-deur/2', false],
		['stays[0].from', '2020-11-02T24:00', false],
		['stays[0].to', null, true],
		['youths[0].id', 'Jan', false],
		['locations[0].code', 'n', false],
		['policies[0].templates[0].blocks[0].start', '24:00', false],
		['policies[0].week.sun', undefined, false],
		['policies[0].extra', 1, false],
		['arrangements[0].weekdays', [], false],
		['confirmations[0].month', '2020-13', false],
		['incidents[0].reason', 7, false],
		['changeNotes[0].helping', [], false],
		['targets[0].goalMinutes', 1441, false],
		['occupancies[0].average', 5.45, false],
		['occupancies[0].average', 0.3, true],
		['snapshots[0].report.locations[1].night', 'changed', false],
		['snapshots[0].report.totals.plannedMoments.many', { n: 1, pct: 100 }, false],
		['snapshots[0].report.totals.plannedMoments.3', { n: 0, pct: 0 }, true]
	])('%s: %j', (path, value, accepted) => {
		expect(accepts(withValue(home, path, value))).toBe(accepted);
	});
});
