/** Rows held against an institution: taken, known already, or refused with a reason each. */
import { describe, expect, test } from 'vitest';
import { parseDocument } from '#domain/document/parse.ts';
import type { OpenDeurDocument } from '#domain/document/schema.ts';
import type { Reach } from '#server/csv/judged.ts';
import { judgeRows, type Judgement } from '#server/csv/judge-rows.ts';
import type { CsvKind } from '#server/csv/kinds.ts';
import { readTable } from '#server/csv/read-table.ts';

const always = [{ from: null, lock: 'manual' }];
const settings = [{ from: null, capacity: 6, lock: 'manual' }];
const institution: OpenDeurDocument = documentOf({
	format: 'open-deur/1',
	institution: { id: 'huis', name: 'Het Huis' },
	locations: [
		{ id: 'noord', code: 'NO', name: 'Noord', timeZone: 'Europe/Amsterdam' },
		{ id: 'zuid', code: 'ZU', name: 'Zuid', timeZone: 'Europe/Amsterdam' }
	],
	groups: [
		{ id: 'no-1', locationId: 'noord', name: 'Eik', settings },
		{ id: 'no-2', locationId: 'noord', name: 'Linde', settings },
		{ id: 'zu-1', locationId: 'zuid', name: 'Maas', settings },
		{ id: 'zu-2', locationId: 'zuid', name: 'Linde', settings }
	],
	rooms: [
		{ id: 'e1', groupId: 'no-1', name: 'Kamer 1', locks: always },
		{ id: 'e2', groupId: 'no-1', name: 'Dubbel', locks: always },
		{ id: 'e3', groupId: 'no-1', name: 'Dubbel', locks: always },
		{ id: 'l1', groupId: 'no-2', name: 'Kamer 1', locks: always },
		{ id: 'l2', groupId: 'no-2', name: 'Zolder', locks: always },
		{ id: 'm1', groupId: 'zu-1', name: 'Kamer 1', locks: always }
	],
	youths: [
		{ id: 'NO0001', locationId: 'noord' },
		{ id: 'NO0002', locationId: 'noord' },
		{ id: 'ZU0001', locationId: 'zuid' }
	],
	stays: [
		{
			id: 's1',
			youthId: 'NO0001',
			groupId: 'no-1',
			roomId: 'e1',
			from: '2026-01-10T14:00',
			to: '2026-02-10T10:00'
		},
		{ id: 's2', youthId: 'ZU0001', groupId: 'zu-1', from: '2026-01-01T00:00' }
	],
	absences: [
		{ id: 'a1', youthId: 'NO0001', from: '2026-01-16T16:00', to: '2026-01-18T19:00', reason: 'leave' }
	]
});

function documentOf(json: unknown): OpenDeurDocument {
	const parsed = parseDocument(json);
	if (!parsed.ok) throw new Error(JSON.stringify(parsed.problems));
	return parsed.document;
}

const everywhere: Reach = { location: () => true, group: () => true, youth: () => true };
const northOnly: Reach = {
	location: (id) => id === 'noord',
	group: ({ locationId }) => locationId === 'noord',
	youth: ({ locationId }) => locationId === 'noord'
};

function judge(kind: CsvKind, header: string, rows: readonly string[], reach = everywhere): Judgement {
	const read = readTable([header, ...rows].join('\n'), kind);
	if (!read.ok) throw new Error(JSON.stringify(read.problem));
	return judgeRows(read.table, kind, institution, reach);
}

const codesOf = ({ refused }: Judgement) => refused.map(({ reasons }) => reasons.map(({ code }) => code));

describe('youths', () => {
	const header = 'jongere;locatie';

	test('are taken by code, by name and by id of the location, or by the letters of the number', () => {
		const { taken, refused } = judge('youths', header, [
			'NO0003;NO',
			'no0004;Noord',
			'NO0005;  NOORD ',
			'ZU0002;',
			'AA0001;Zuid'
		]);
		expect(refused).toEqual([]);
		expect(taken.map(({ entry }) => entry)).toEqual([
			{ id: 'NO0003', locationId: 'noord' },
			{ id: 'NO0004', locationId: 'noord' },
			{ id: 'NO0005', locationId: 'noord' },
			{ id: 'ZU0002', locationId: 'zuid' },
			{ id: 'AA0001', locationId: 'zuid' }
		]);
	});

	test('that are recorded already are no problem', () => {
		expect(judge('youths', header, ['NO0001;NO']).known).toEqual([2]);
	});

	test.each([
		['Jan;NO', ['bad-youth-number']],
		['NO1;NO', ['bad-youth-number']],
		[';NO', ['missing']],
		['NO0009;Oost', ['unknown-location']],
		['QQ0009;', ['location-needed']],
		['NO0001;Zuid', ['youth-elsewhere']],
		['=1+1;NO', ['formula']],
		['NO0009;@Zuid', ['formula']],
		['NO0009;NO;meer', ['too-many-cells']],
		['NO0009;"NO', ['broken-quotes']],
		['NO0009;Ze\uFFFDland', ['encoding']]
	])('%j is refused', (row, codes) => {
		expect(codesOf(judge('youths', header, [row]))).toEqual([codes]);
	});

	test('of two rows with the same youth the first is taken', () => {
		const judgement = judge('youths', header, ['NO0003;NO', 'NO0003;NO', 'NO0003;ZU']);
		expect(judgement.taken.map(({ line }) => line)).toEqual([2]);
		expect(judgement.refused).toMatchObject([
			{ line: 3, reasons: [{ code: 'same-row', values: { line: 2 } }] },
			{ line: 4, reasons: [{ code: 'same-row', values: { line: 2 } }] }
		]);
	});

	test('of another location are out of reach', () => {
		expect(codesOf(judge('youths', header, ['ZU0002;ZU'], northOnly))).toEqual([['out-of-reach']]);
	});
});

describe('stays', () => {
	const header = 'jongere;groep;kamer;vanaf;tot;locatie';
	const entryOf = (row: string) => judge('stays', header, [row]).taken[0]?.entry;

	test.each([
		['NO0002;Eik;Kamer 1;01-03-2026;', { groupId: 'no-1', roomId: 'e1', from: '2026-03-01T00:00', to: null }],
		[
			'NO0002;no-1;e1;2026-03-01T14:00;31.03.2026 10:30',
			{ from: '2026-03-01T14:00', to: '2026-03-31T10:30' }
		],
		['NO0002;eik;l2;1-3-2026;-', { groupId: 'no-1', roomId: 'l2', to: null }],
		['NO0002;Linde;;1-3-2026;;Noord', { groupId: 'no-2', roomId: null }],
		['NO0002;Maas;kamer 1;1-3-2026;', { groupId: 'zu-1', roomId: 'm1' }],
		['NO0001;Maas;;10-02-2026 10:00;', { from: '2026-02-10T10:00' }],
		['NO0001;Maas;;1-1-2026;10-01-2026 14:00', { to: '2026-01-10T14:00' }]
	])('%j is taken', (row, fields) => {
		expect(entryOf(row)).toMatchObject({ ...fields, youthId: row.slice(0, 6) });
	});

	test('the last day of a stay counts whole under "t/m"', () => {
		const { taken } = judge('stays', 'jongere;groep;vanaf;t/m', ['NO0002;Eik;1-3-2026;31-3-2026']);
		expect(taken[0]?.entry).toMatchObject({ from: '2026-03-01T00:00', to: '2026-04-01T00:00' });
	});

	test('the same row has the same id whenever it comes', () => {
		expect(entryOf('NO0002;Eik;;1-3-2026;')?.id).toBe(entryOf('no0002;no-1;;2026-03-01;')?.id);
		expect(entryOf('NO0002;Eik;;1-3-2026;')?.id).not.toBe(entryOf('NO0002;Eik;;2-3-2026;')?.id);
	});

	test.each([
		['NO0009;Eik;;1-3-2026;', ['unknown-youth']],
		['NO0002;Beuk;;1-3-2026;', ['unknown-group']],
		['NO0002;Linde;;1-3-2026;', ['ambiguous-group']],
		['NO0002;Maas;;1-3-2026;;Noord', ['unknown-group']],
		['NO0002;Eik;;1-3-2026;;Oost', ['unknown-location']],
		['NO0002;Eik;Kelder;1-3-2026;', ['unknown-room']],
		['NO0002;Eik;Zolder;1-3-2026;', ['unknown-room']],
		['NO0002;Eik;Dubbel;1-3-2026;', ['ambiguous-room']],
		['NO0002;Eik;m1;1-3-2026;', ['room-elsewhere']],
		['NO0002;Eik;;30-02-2026;', ['bad-date']],
		['NO0002;Eik;;1-3-2026 24:00;', ['bad-time']],
		['NO0002;Eik;;1-3-2026;1-3-2026', ['bad-range']],
		['NO0002;Eik;;2-3-2026;1-3-2026', ['bad-range']],
		['NO0002;Eik;;;', ['missing']],
		['NO0002;=cmd|calc;;1-3-2026;', ['formula']],
		['NO0002;Eik;;1-3-2026;+1', ['formula']],
		['NO0001;Eik;;1-2-2026;', ['overlapping-stay']],
		['NO0001;Eik;;1-1-2026;', ['overlapping-stay']],
		['NO0001;Eik;;10-01-2026 14:00;11-01-2026', ['recorded-otherwise']],
		[';;;;;Noord', ['missing', 'missing', 'missing']]
	])('%j is refused', (row, codes) => {
		expect(codesOf(judge('stays', header, [row]))).toEqual([codes]);
	});

	test('what is recorded already is no problem, whatever its id', () => {
		const row = 'NO0001;Eik;Kamer 1;10-01-2026 14:00;10-02-2026 10:00';
		expect(judge('stays', header, [row])).toMatchObject({ taken: [], known: [2], refused: [] });
	});

	test('of rows that clash the first is taken, in whatever order of time', () => {
		const judgement = judge('stays', header, [
			'NO0002;Eik;;1-5-2026;1-6-2026',
			'NO0002;Eik;;1-4-2026;',
			'NO0002;Eik;;1-4-2026;1-5-2026',
			'NO0002;Eik;;1-5-2026;1-6-2026',
			'NO0002;Eik;;1-5-2026;1-7-2026',
			'NO0002;Eik;;1-6-2026;'
		]);
		expect(judgement.taken.map(({ line }) => line)).toEqual([2, 4, 7]);
		expect(judgement.refused).toMatchObject([
			{ line: 3, reasons: [{ code: 'overlapping-row', values: { line: 2 } }] },
			{ line: 5, reasons: [{ code: 'same-row', values: { line: 2 } }] },
			{ line: 6, reasons: [{ code: 'overlapping-row', values: { line: 2 } }] }
		]);
	});

	test('a group out of reach is refused, and a stay there is not told about', () => {
		const judgement = judge('stays', header, ['NO0002;Maas;;1-3-2026;', 'ZU0001;Eik;;1-3-2026;'], northOnly);
		expect(codesOf(judgement)).toEqual([['out-of-reach'], ['overlapping-elsewhere']]);
	});
});

describe('leave', () => {
	const header = 'jongere;vanaf;tot;reden';

	test.each([
		[
			'NO0001;6-2-2026 16:00;8-2-2026 19:00;',
			{ from: '2026-02-06T16:00', to: '2026-02-08T19:00', reason: 'leave' }
		],
		['NO0001;6-2-2026;;Ziekenhuis', { to: null, reason: 'hospital' }],
		['NO0001;6-2-2026;;missing', { reason: 'missing' }],
		['NO0001;6-2-2026;;overig', { reason: 'other' }],
		['NO0001;17-1-2026;18-1-2026;', { reason: 'leave' }]
	])('%j is taken', (row, fields) => {
		expect(judge('leave', header, [row]).taken[0]?.entry).toMatchObject(fields);
	});

	test.each([
		['NO0009;6-2-2026;;', ['unknown-youth']],
		['NO0001;6-2-2026;;vakantie', ['bad-reason']],
		['NO0001;6-2-2026;5-2-2026;', ['bad-range']],
		['NO0001;6-2-2026;;=verlof()', ['formula']]
	])('%j is refused', (row, codes) => {
		expect(codesOf(judge('leave', header, [row]))).toEqual([codes]);
	});

	test('what is recorded already is no problem', () => {
		expect(judge('leave', header, ['NO0001;16-1-2026 16:00;18-1-2026 19:00;verlof']).known).toEqual([2]);
	});

	test('a youth out of reach is as unknown as one that does not exist', () => {
		expect(codesOf(judge('leave', header, ['ZU0001;6-2-2026;;'], northOnly))).toEqual([['unknown-youth']]);
	});
});

test('ten thousand bad rows are each refused with a reason', () => {
	const rows = Array.from({ length: 10_000 }, (_, at) => `NO0001;Groep ${at};Kamer;${at}-13-2026;=1`);
	const { taken, refused } = judge('stays', 'jongere;groep;kamer;vanaf;tot', rows);
	expect(taken).toEqual([]);
	expect(refused).toHaveLength(10_000);
	expect(new Set(codesOf({ taken, known: [], refused }).map(String))).toEqual(
		new Set(['unknown-group,bad-date,formula'])
	);
});

test('ten thousand stays of one youth are put in order of time', () => {
	const day = (at: number) => new Date(Date.UTC(2026, 2, 1 + at)).toISOString().slice(0, 10);
	const rows = Array.from(
		{ length: 10_000 },
		(_, at) => `NO0002;Eik;;${day(9_999 - at)};${day(10_000 - at)}`
	);
	expect(judge('stays', 'jongere;groep;kamer;vanaf;tot', rows).taken).toHaveLength(10_000);
});
