/** Hours as CSV: the rows of the calculation, for who may see them. */
import { expect, test } from 'vitest';
import { computeHours } from '#domain/seclusion/hours.ts';
import { csvLine } from '#server/export/csv-text.ts';
import { exportHours, type HoursQuestion } from '#server/use-cases/export-hours.ts';
import type { Role } from '#server/access/actor.ts';
import { actor, exampleWorld, valueOf } from './example-world.ts';

const world = await exampleWorld();
const autumn: HoursQuestion = {
	from: '2026-09-01',
	to: '2026-11-01',
	by: 'group',
	per: 'month',
	basis: 'youths'
};

const ask = (role: Role, question: Partial<HoursQuestion>) =>
	exportHours(world, actor(role), { ...autumn, ...question });

async function idsFor(role: Role, question: Partial<HoursQuestion>): Promise<string[]> {
	const [, ...lines] = valueOf(await ask(role, question)).lines;
	return [...new Set(lines.map((line) => line.split(',')[0]))];
}

test('the lines are the rows of the calculation, under a header that names them', async () => {
	const [header, ...lines] = valueOf(await ask('administrator', {})).lines;
	expect(header).toMatch(/^id,month,presentMinutes,unknownMinutes,mandatoryRoomMinutes,.*,moments\n$/);
	const query = { ...autumn, by: 'group', per: 'month', basis: 'youths' } as const;
	const rows = computeHours(world.knowledge().document, query);
	expect(lines).toEqual(rows.map((row) => `${csvLine(Object.values(row))}\n`));
});

test.each<[Role, Partial<HoursQuestion>, string[]]>([
	['staff', {}, ['zu-1', 'zu-2']],
	['staff', { by: 'location' }, []],
	['director', { by: 'institution' }, ['linde']],
	[
		'council-member',
		{ basis: 'policy', per: 'total' },
		['no-1', 'no-2', 'oo-1', 'oo-2', 'oo-3', 'zu-1', 'zu-2']
	],
	['council-member', { basis: 'practice', by: 'location' }, ['noord', 'oost', 'zuid']]
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
	['council-member', {}],
	['council-member', { by: 'youth' }],
	['director', { by: 'youth' }],
	['researcher', { by: 'youth', basis: 'reported' }],
	['staff', { by: 'institution' }],
	['location-manager', { by: 'institution' }]
])('%s may not ask for %o', async (role, question) => {
	expect(await ask(role, question)).toEqual({ ok: false, reason: 'forbidden' });
});

test.each<[Partial<HoursQuestion>, string, string]>([
	[{ from: '2026-02-30' }, 'from', 'date-unreadable'],
	[{ to: '' }, 'through', 'date-unreadable'],
	[{ to: '2026-09-01' }, 'through', 'ends-before-start'],
	[{ from: '1900-01-01' }, 'through', 'range-too-long'],
	[{ by: 'room' }, 'by', 'choose'],
	[{ per: '__proto__' }, 'per', 'choose'],
	[{ basis: '' }, 'basis', 'choose'],
	[{ by: 'youth', basis: 'policy' }, 'by', 'no-real-youths']
])('a question with %o is refused at its field', async (question, field, code) => {
	expect(await ask('administrator', question)).toEqual({
		ok: false,
		reason: 'fields',
		fields: [{ field, code }]
	});
});
