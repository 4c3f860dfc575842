/** Hours as files for inside: the rows of the calculation, the same in every kind of file, for who may see them. */
import { describe, expect, test } from 'vitest';
import { FIGURE_NAMES, hoursPer24 } from '#domain/seclusion/figures.ts';
import { computeHours, type Row } from '#domain/seclusion/hours.ts';
import type { HoursQuery } from '#domain/seclusion/query.ts';
import type { Role } from '#server/access/actor.ts';
import { exportHours, type HoursQuestion } from '#server/use-cases/export-hours.ts';
import { importDocument } from '#server/use-cases/import-document.ts';
import { contentOf, readCsv, readSheets, readZip } from '../export/read-files.ts';
import { actor, exampleWorld, valueOf, worldOfDocument } from './example-world.ts';

const world = await exampleWorld();
const query = {
	from: '2026-09-10',
	to: '2026-11-01',
	by: 'group',
	per: 'month',
	basis: 'youths'
} as const satisfies HoursQuery;
const autumn: HoursQuestion = { ...query, format: 'research', language: 'nl', destination: 'inside' };

const ask = (role: Role, question: Partial<HoursQuestion>) =>
	exportHours(world, actor(role), { ...autumn, ...question });

async function rowsFor(role: Role, question: Partial<HoursQuestion>): Promise<Record<string, string>[]> {
	return readCsv((await contentOf(valueOf(await ask(role, question)))).toString());
}

async function idsFor(role: Role, question: Partial<HoursQuestion>): Promise<string[]> {
	return [...new Set((await rowsFor(role, question)).map(({ id }) => id))];
}

/** The sums of the columns that have figures. */
function sums(rows: readonly Record<string, unknown>[]): Record<string, number> {
	return Object.fromEntries(
		FIGURE_NAMES.map((name) => [name, rows.reduce((sum, row) => sum + Number(row[name]), 0)])
	);
}

const engine = (asked: Partial<HoursQuery> = {}): Row[] =>
	computeHours(world.knowledge().document, { ...query, ...asked });

test('the rows are those of the calculation, with what follows from them', async () => {
	const rows = await rowsFor('administrator', {});
	const expected = engine();
	expect(rows).toHaveLength(expected.length);
	for (const [at, row] of rows.entries()) {
		for (const name of FIGURE_NAMES) expect(Number(row[name])).toBe(expected[at][name]);
		expect(Number(row.secludedHoursPer24)).toBeCloseTo(
			hoursPer24(expected[at].secludedMinutes, expected[at]) ?? NaN,
			4
		);
	}
	expect(rows[0]).toMatchObject({
		destination: 'inside',
		basis: 'youths',
		id: 'no-1',
		name: 'Eik',
		locationId: 'noord',
		locationName: 'De Linde Noord',
		month: '2026-09',
		firstDay: '2026-09-10',
		lastDay: '2026-09-30',
		estimated: '0'
	});
});

describe('every kind of file has the same sums', () => {
	const expected = sums(engine() as unknown as Record<string, unknown>[]);
	const at = async (format: string) => contentOf(valueOf(await ask('administrator', { format })));

	test('CSV for Excel', async () => {
		const rows = readCsv((await at('excel')).toString(), ';');
		const column = 'Geplande afzondering, dag en nacht (minuten)';
		expect(rows.reduce((sum, row) => sum + Number(row[column]), 0)).toBe(expected.secludedMinutes);
	});

	test('CSV for research', async () => {
		expect(sums(readCsv((await at('research')).toString()))).toEqual(expected);
	});

	test('workbook', async () => {
		const [{ data }, { data: explained }] = await readSheets(await at('workbook'));
		const names = explained.slice(1).map((row) => String(row[1]));
		const rows = data
			.slice(1)
			.map((cells) => Object.fromEntries(cells.map((cell, place) => [names[place], cell])));
		expect(sums(rows)).toEqual(expected);
	});

	test('SPSS', async () => {
		const files = await readZip(await at('spss'));
		const csv = [...files].find(([name]) => name.endsWith('.csv'))?.[1] ?? '';
		expect(sums(readCsv(csv))).toEqual(expected);
	});
});

test.each<[Role, Partial<HoursQuestion>, string[]]>([
	['staff', {}, ['zu-1', 'zu-2']],
	['registration-contact', { by: 'institution' }, ['linde']],
	['behavioural-scientist', { by: 'location' }, ['noord', 'oost', 'zuid']],
	[
		'council-member',
		{ basis: 'policy', per: 'total' },
		['no-1', 'no-2', 'oo-1', 'oo-2', 'oo-3', 'zu-1', 'zu-2']
	],
	['council-member', { basis: 'practice', by: 'location' }, ['noord', 'oost', 'zuid']],
	['location-manager', { basis: 'policy', by: 'institution' }, ['linde']]
])('%s asking for %o gets the rows in reach', async (role, question, ids) => {
	expect(await idsFor(role, question)).toEqual(ids);
});

test('rows of youths are those that the actor may know', async () => {
	const all = await idsFor('administrator', { by: 'youth', per: 'total' });
	const own = await idsFor('staff', { by: 'youth', per: 'total' });
	expect(own.length).toBeGreaterThan(0);
	expect(own.length).toBeLessThan(all.length);
	const { stays } = world.knowledge().document;
	for (const id of own) {
		expect(stays.some(({ youthId, groupId }) => youthId === id && groupId.startsWith('zu-'))).toBe(true);
	}
});

test.each<[Role, Partial<HoursQuestion>]>([
	['council-member', { by: 'institution', destination: 'outside' }],
	['council-member', { by: 'youth', destination: '' }],
	['researcher', { by: 'youth', basis: 'reported', destination: 'outside' }],
	['staff', { by: 'institution' }],
	['location-manager', { by: 'institution' }]
])('%s may not ask for %o', async (role, question) => {
	expect(await ask(role, question)).toEqual({
		ok: false,
		reason: 'fields',
		fields: [{ field: 'by', code: 'not-in-reach' }]
	});
});

test.each<[Role, Partial<HoursQuestion>]>([
	['director', { by: 'location' }],
	['ambassador', { by: 'institution' }],
	['director', { by: 'youth' }],
	['researcher', { by: 'location' }]
])('%s, who may see no youth, may not take %o out for inside', async (role, question) => {
	expect(await ask(role, question)).toMatchObject({
		fields: [{ field: 'destination', code: 'not-inside' }]
	});
});

test.each<[Partial<HoursQuestion>, string, string]>([
	[{ destination: 'everyone' }, 'destination', 'choose'],
	[{ from: '2026-02-30' }, 'from', 'date-unreadable'],
	[{ to: '' }, 'through', 'date-unreadable'],
	[{ to: '2026-09-01' }, 'through', 'ends-before-start'],
	[{ from: '1900-01-01' }, 'through', 'range-too-long'],
	[{ by: 'room' }, 'by', 'choose'],
	[{ per: '__proto__' }, 'per', 'choose'],
	[{ basis: '' }, 'basis', 'choose'],
	[{ format: 'pdf' }, 'format', 'choose'],
	[{ by: 'youth', basis: 'policy' }, 'by', 'no-real-youths'],
	[{ from: '2001-01-01', to: '2001-02-01' }, 'nothing', 'nothing'],
	[{ from: '2010-01-01', per: 'day', format: 'workbook' }, 'format', 'too-many-rows']
])('a question with %o is refused at its field', async (question, field, code) => {
	expect(await ask('administrator', question)).toMatchObject({
		ok: false,
		reason: 'fields',
		fields: [{ field, code }]
	});
});

test('nobody asked for who reaches nothing that was asked', async () => {
	expect(await ask('staff', { by: 'location' })).toMatchObject({ fields: [{ code: 'nothing' }] });
});

test('a location without stays has estimated hours, marked, beside what was counted', async () => {
	const before = await rowsFor('administrator', { by: 'location' });
	const estimating = await exampleWorld();
	const { document } = estimating.knowledge();
	const [group] = document.groups.filter(({ id }) => id === 'zu-2');
	const place = { ...document.locations[0], id: 'west', code: 'WE', name: 'De Linde West' };
	const there = { ...group, id: 'we-1', locationId: 'west' };
	const program = document.policies.findLast(({ groupId }) => groupId === 'zu-2');
	if (!program) throw new Error('a version was expected');
	const merged = {
		...document,
		locations: [...document.locations, place],
		groups: [...document.groups, there],
		policies: [...document.policies, { ...program, id: 'we-1@1', groupId: 'we-1' }],
		occupancies: [{ id: 'o', locationId: 'west', month: '2026-10', average: 5.5 }]
	};
	valueOf(await importDocument(estimating, actor('administrator'), { document: merged, merge: true }));
	const question = { ...autumn, by: 'location' };
	const file = valueOf(await exportHours(estimating, actor('administrator'), question));
	const rows = readCsv((await contentOf(file)).toString());
	expect(rows.filter(({ estimated }) => estimated === '0')).toEqual(before);
	const [west, ...others] = rows.filter(({ estimated }) => estimated === '1');
	expect(others).toEqual([]);
	expect(west).toMatchObject({ id: 'west', month: '2026-10' });
	// October has 31 days and an hour more.
	expect(Number(west.presentMinutes)).toBe(5.5 * (31 * 24 + 1) * 60);
	expect(Number(west.mandatoryRoomMinutes)).toBeGreaterThan(0);
	const perMonth = { ...question, by: 'group' };
	const groups = valueOf(await exportHours(estimating, actor('administrator'), perMonth));
	expect(readCsv((await contentOf(groups)).toString()).every(({ estimated }) => estimated === '0')).toBe(
		true
	);
});

test('a youth who moved is in the rows of where they went, and of no place before it', async () => {
	const { document } = world.knowledge();
	const [moved] = document.stays.filter(({ groupId, to }) => groupId === 'no-1' && !to);
	const stays = [
		...document.stays.filter(({ id }) => id !== moved.id),
		{ ...moved, to: '2026-10-01T12:00' },
		{ ...moved, id: 'moved', groupId: 'zu-2', roomId: null, from: '2026-10-01T12:00' }
	];
	const after = await worldOfDocument({ ...document, stays }, world.today());
	const idsAt = async (locationId: string) => {
		const manager = {
			...actor('location-manager'),
			scope: { kind: 'locations', ids: [locationId] }
		} as const;
		const question = { ...autumn, by: 'youth', basis: 'youths', destination: 'inside' };
		const text = (await contentOf(valueOf(await exportHours(after, manager, question)))).toString();
		return readCsv(text).map(({ id }) => id);
	};
	expect(await idsAt('zuid')).toContain(moved.youthId);
	expect(await idsAt('noord')).not.toContain(moved.youthId);
});
