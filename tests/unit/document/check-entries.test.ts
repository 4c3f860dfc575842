/** Errors that a change would bring into a document, as forms and the store ask for them. */
import { describe, expect, test } from 'vitest';
import { checkEntries, type EntryChange } from '#domain/document/check-entries.ts';
import { parseDocument } from '#domain/document/parse.ts';
import { home } from './home.ts';

const parsed = parseDocument(home);
if (!parsed.ok) throw new Error('the home of the tests has errors');
const { document } = parsed;

const check = (...changes: EntryChange[]) =>
	checkEntries(document, changes).map(({ path, code }) => `${path}: ${code}`);

const stay = { id: 's3', youthId: 'NO0002', groupId: 'eik', from: '2020-11-02T10:00' };

describe('a change', () => {
	test('that is good has no problems', () => {
		expect(check({ list: 'stays', value: stay })).toEqual([]);
		expect(check()).toEqual([]);
	});

	test('that adds stands at the end of its list', () => {
		expect(check({ list: 'stays', value: { ...stay, groupId: 'els' } })).toEqual([
			'stays[2].groupId: unknown-reference'
		]);
	});

	test('takes the place of the entry with its id', () => {
		expect(check({ list: 'stays', value: { ...home.stays[0], to: '2020-12-02T10:00' } })).toEqual([
			'stays[1].from: overlapping-stays'
		]);
	});

	test('of a wrong shape is told field by field', () => {
		expect(check({ list: 'stays', value: { id: 's3', from: '24:00', extra: 1 } })).toEqual([
			'stays[2].youthId: bad-shape',
			'stays[2].groupId: bad-shape',
			'stays[2].from: bad-date',
			'stays[2].extra: bad-shape'
		]);
	});

	test('that takes an entry away is held against those that refer to it', () => {
		expect(check({ list: 'rooms', id: 'k1', value: null })).toEqual(['stays[0].roomId: unknown-reference']);
		expect(check({ list: 'rooms', id: 'k9', value: null })).toEqual([]);
		expect(check({ list: 'rooms', id: 'nowhere', value: null })).toEqual([]);
	});

	test('of several entries is judged as one', () => {
		const youth = { id: 'ZU0001', locationId: 'zuid' };
		const own = { ...stay, youthId: 'ZU0001' };
		expect(check({ list: 'stays', value: own })).toEqual(['stays[2].youthId: unknown-reference']);
		expect(check({ list: 'stays', value: own }, { list: 'youths', value: youth })).toEqual([]);
	});

	test('of the institution', () => {
		expect(check({ list: 'institution', value: { id: 'huis', name: 'Ander huis' } })).toEqual([]);
		expect(check({ list: 'institution', value: { id: 'huis' } })).toEqual(['institution.name: bad-shape']);
	});

	test('leaves the document as it was', () => {
		check({ list: 'stays', value: stay }, { list: 'rooms', id: 'k1', value: null });
		expect(document.stays).toHaveLength(2);
		expect(document.rooms).toHaveLength(2);
	});
});
