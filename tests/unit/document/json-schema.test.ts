/** The JSON Schema says of a document's shape what the schemas say. */
import { describe, expect, test } from 'vitest';
import { z } from 'zod';
import { documentJsonSchema } from '#domain/document/json-schema.ts';
import { LIST_NAMES } from '#domain/document/schema.ts';
import { home } from './home.ts';
import { withValue } from './place.ts';

const schema = documentJsonSchema();
const readBack = z.fromJSONSchema(JSON.parse(JSON.stringify(schema)));
const accepts = (document: unknown) => readBack.safeParse(document).success;

test('it is draft 2020-12 and knows every list', () => {
	expect(schema.$schema).toBe('https://json-schema.org/draft/2020-12/schema');
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
		['incidents[0].reason', 7, false]
	])('%s: %j', (path, value, accepted) => {
		expect(accepts(withValue(home, path, value))).toBe(accepted);
	});
});
