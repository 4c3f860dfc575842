/** Documents through the routes' own actions: hostile ones too. Nothing is stored on any error. */
import { readFile } from 'node:fs/promises';
import { beforeEach, describe, expect, test } from 'vitest';
import { parseText } from '#domain/document/parse.ts';
import type { Role } from '#server/access/actor.ts';
import { importDocument } from '#server/use-cases/import-document.ts';
import { previewUpload } from '#server/use-cases/preview-upload.ts';
import type { World } from '#server/use-cases/world.ts';
import { GET as exportFile } from '../../../src/routes/exports/document.json/+server.ts';
import { actions as upload } from '../../../src/routes/setup/import/+page.server.ts';
import {
	actions as merge,
	load as previewPage
} from '../../../src/routes/setup/import/[upload]/+page.server.ts';
import { fileOf, get, post } from './act.ts';
import { actor, exampleWorld, valueOf } from './example-world.ts';

const EXAMPLE = new URL('../../../data/example/linde.json', import.meta.url);
const parsedExample = parseText(await readFile(EXAMPLE, 'utf8'));
if (!parsedExample.ok) throw new Error('the example has problems');
const example = parsedExample.document;

let world: World;
beforeEach(async () => {
	world = await exampleWorld();
});

async function send(content: unknown, role: Role = 'administrator') {
	const text =
		typeof content === 'string' || content instanceof Uint8Array ? content : JSON.stringify(content);
	const file = fileOf('linde.json', text as string | Uint8Array<ArrayBuffer>);
	const answer = await post(upload.default, { world, role, fields: { file } });
	return { answer, id: answer.location?.split('/').at(-1) ?? '' };
}

const preview = async (id: string) => valueOf(await previewUpload(world, actor('administrator'), { id }));

const confirm = (id: string, position: number) =>
	post(merge.default, {
		world,
		role: 'administrator',
		params: { upload: id },
		fields: { position: String(position) }
	});

const room = {
	id: 'zu-1-k11',
	groupId: 'zu-1',
	name: 'Kamer 11',
	locks: [{ from: null, lock: 'manual' as const }]
};
const withRoom = { ...example, rooms: [...example.rooms, room] };

describe('a good document', () => {
	test('is looked at first: what is new, differs, is the same, or is only here', async () => {
		const [first, ...groups] = example.groups;
		const { answer, id } = await send({
			...withRoom,
			groups: [{ ...first, name: 'Eikenboom' }, ...groups],
			periods: example.periods.slice(1)
		});
		expect(answer).toEqual({ status: 303, location: `/setup/import/${id}` });
		const { lists, problems, warnings, taken } = await preview(id);
		expect(lists).toContainEqual({ list: 'rooms', added: 1, changed: 0, same: 58, onlyHere: 0 });
		expect(lists).toContainEqual({ list: 'groups', added: 0, changed: 1, same: 7, onlyHere: 0 });
		expect(lists).toContainEqual({ list: 'periods', added: 0, changed: 0, same: 4, onlyHere: 1 });
		expect(problems.count).toBe(0);
		expect(taken).toBeNull();
		expect(warnings.map(({ code }) => code)).toContain('self-locked');
		expect(world.knowledge().entry('rooms', room.id)).toBeUndefined();
	});

	test('is merged once, however often its preview is confirmed', async () => {
		const { id } = await send(withRoom);
		const { position } = await preview(id);
		const answers = await Promise.all([confirm(id, position), confirm(id, position)]);
		expect([...answers, await confirm(id, position)].map(({ status }) => status)).toEqual([303, 303, 303]);
		expect(world.ledger.read(position)).toMatchObject([{ kind: 'rooms', id: room.id }]);
		expect(await preview(id)).toMatchObject({ taken: 1 });
	});

	test('is not merged where something was recorded since it was looked at', async () => {
		const { id } = await send(withRoom);
		const { position } = await preview(id);
		const other = { ...example, rooms: [{ ...room, id: 'zu-1-k12' }] };
		valueOf(await importDocument(world, actor('administrator'), { document: other, merge: true }));
		const answer = await confirm(id, position);
		expect(answer).toMatchObject({
			status: 409,
			data: { refusal: { reason: 'stale', since: [{ kind: 'rooms' }] } }
		});
		expect(JSON.stringify(answer.data)).not.toContain('Kamer 11');
		expect(world.knowledge().entry('rooms', room.id)).toBeUndefined();
		expect(await confirm(id, (await preview(id)).position)).toMatchObject({ status: 303 });
	});

	test('that clashes with what is here is not merged', async () => {
		const stay = example.stays.find(({ to }) => !to);
		if (!stay) throw new Error('a stay that runs was expected');
		const { id } = await send({ ...example, stays: [{ ...stay, id: 'other', from: '2026-11-20T10:00' }] });
		const { problems, position } = await preview(id);
		expect(problems).toMatchObject({ count: 1, first: [{ code: 'overlapping-stays' }] });
		const before = world.ledger.position;
		expect(await confirm(id, position)).toMatchObject({ status: 400 });
		expect(world.ledger.position).toBe(before);
	});

	test('of another institution is named as such', async () => {
		const { id } = await send({ ...example, institution: { id: 'elders', name: 'Elders' } });
		expect(await preview(id)).toMatchObject({ institution: { there: { name: 'Elders' }, changed: true } });
	});

	test('comes out as it went in', async () => {
		const { value } = await get(exportFile, { world, role: 'administrator' });
		if (!(value instanceof Response)) throw new Error('a file was expected');
		expect(value.headers.get('content-disposition')).toBe('attachment; filename="open-deur-2026-11-22.json"');
		const parsed = parseText(await value.text());
		expect(parsed).toEqual({ ok: true, document: world.knowledge().document });
	});
});

describe('a hostile document', () => {
	const badStay = {
		id: 's',
		youthId: 'NO0001',
		groupId: 'no-1',
		from: '2020-02-30T24:00',
		to: '2019-01-01T00:00'
	};
	const many = Array.from({ length: 10_000 }, (_, at) => ({
		id: at,
		youthId: 7,
		groupId: [],
		from: null,
		to: {}
	}));

	test.each<[string, unknown, string]>([
		['no JSON', '{"format":', 'bad-json'],
		['an empty object', {}, 'bad-shape'],
		['a list', [], 'bad-shape'],
		['nothing', 'null', 'bad-shape'],
		['another version', { ...example, format: 'open-deur/2' }, 'unknown-version'],
		['wrong types', { ...example, groups: 'none', rooms: [5, null] }, 'bad-shape'],
		['a prototype key', `{"__proto__":{"format":"open-deur/1"}}`, 'bad-shape'],
		['an inherited field', { ...example, constructor: { prototype: {} } }, 'bad-shape'],
		['30 February and 24:00', { ...example, stays: [badStay] }, 'bad-date'],
		[
			'an unknown zone',
			{ ...example, locations: [{ ...example.locations[0], timeZone: 'Mars/Olympus' }] },
			'bad-shape'
		],
		['duplicate ids', { ...example, groups: [example.groups[0], example.groups[0]] }, 'duplicate-id'],
		['bytes that are no UTF-8', new Uint8Array([0x7b, 0xff, 0xfe, 0x7d]), 'bad-json'],
		['UTF-16', new Uint8Array(Buffer.from('{"format":"open-deur/1"}', 'utf16le')), 'bad-json'],
		['deep nesting', '['.repeat(200_000), 'bad-json']
	])('(%s) is refused with what is wrong, and nothing is stored', async (_, content, code) => {
		const before = world.ledger.position;
		const { answer } = await send(content);
		expect(answer.status).toBe(400);
		expect(JSON.stringify(answer.data)).toContain(`"code":"${code}"`);
		expect(world.ledger.position).toBe(before);
	});

	test('with fifty thousand problems shows two hundred and counts all', async () => {
		const { answer } = await send({ ...example, stays: many });
		expect(answer).toMatchObject({ status: 400, data: { found: { count: 50_000, isAll: true } } });
		expect(answer.data).toHaveProperty('found.first.length', 200);
	});

	test('larger than the limit is refused as such', async () => {
		const { answer } = await send(new Uint8Array(world.uploads.limitBytes + 1).fill(0x20));
		expect(answer).toEqual({ status: 413, data: { file: 'too-large' } });
	});

	test('that is not there is asked for', async () => {
		expect((await send('')).answer).toEqual({ status: 400, data: { file: 'missing' } });
	});
});

describe('who may', () => {
	test.each<[Role, number]>([
		['administrator', 303],
		['location-manager', 403],
		['registration-contact', 403],
		['staff', 403]
	])('take a document in, %s: %i', async (role, status) => {
		expect((await send(withRoom, role)).answer.status).toBe(status);
	});

	test.each<[Role, number]>([
		['administrator', 200],
		['registration-contact', 200],
		['location-manager', 403],
		['director', 403]
	])('take the document out, %s: %i', async (role, status) => {
		expect((await get(exportFile, { world, role })).status).toBe(status);
	});

	test('nobody sees the preview of somebody else', async () => {
		const { id } = await send(withRoom);
		expect(await get(previewPage, { world, role: 'location-manager', params: { upload: id } })).toMatchObject(
			{
				status: 403
			}
		);
	});
});
