/** CSV files through the routes' own actions: looked at first, taken once, refused rows given back. */
import Papa from 'papaparse';
import { beforeEach, describe, expect, test } from 'vitest';
import type { Role } from '#server/access/actor.ts';
import { previewCsv } from '#server/use-cases/preview-csv.ts';
import type { World } from '#server/use-cases/world.ts';
import { actions as upload, load as uploadPage } from '../../../src/routes/setup/csv/+page.server.ts';
import { actions as take, load as previewPage } from '../../../src/routes/setup/csv/[upload]/+page.server.ts';
import { GET as refusedFile } from '../../../src/routes/setup/csv/[upload]/refused.csv/+server.ts';
import { GET as templateFile } from '../../../src/routes/setup/csv/templates/[kind].csv/+server.ts';
import { actions as newGroup } from '../../../src/routes/setup/groups/new/+page.server.ts';
import { fileOf, get, post } from './act.ts';
import { actor, exampleWorld, valueOf } from './example-world.ts';

let world: World;
beforeEach(async () => {
	world = await exampleWorld();
});

const YOUTHS = 'jongere;locatie\r\nZU0901;ZU\r\nZU0902;ZU\r\n';
const STAYS = 'jongere;groep;kamer;vanaf\r\nZU0901;Maas;;01-11-2026 14:00\r\nZU0902;Maas;;01-11-2026\r\n';

/** Sends a file in; the id of its preview. */
async function send(
	kind: string,
	content: string | Uint8Array<ArrayBuffer>,
	role: Role = 'location-manager'
) {
	const answer = await post(upload.default, {
		world,
		role,
		fields: { kind, file: fileOf('bestand.csv', content) }
	});
	return { answer, id: answer.location?.split('/').at(-1) ?? '' };
}

async function preview(id: string, role: Role = 'location-manager') {
	return valueOf(await previewCsv(world, actor(role), { id, groupIds: [] }));
}

/** Confirms a preview as its page would. */
async function confirm(id: string, role: Role = 'location-manager') {
	const { position, digest } = await preview(id, role);
	return takeAt(id, position, digest, role);
}

function takeAt(id: string, position: number, digest: string, role: Role = 'location-manager') {
	return post(take.default, {
		world,
		role,
		params: { upload: id },
		fields: { position: String(position), digest }
	});
}

async function refusedRows(id: string): Promise<string[][]> {
	const { value } = await get(refusedFile, { world, role: 'location-manager', params: { upload: id } });
	if (!(value instanceof Response)) throw new Error('a file was expected');
	expect(value.headers.get('content-disposition')).toContain('attachment');
	// Read as bytes: what decodes text leaves the byte order mark away.
	const text = Buffer.from(await value.arrayBuffer()).toString('utf8');
	expect(text.startsWith('\uFEFF')).toBe(true);
	return Papa.parse<string[]>(text.slice(1), { skipEmptyLines: true }).data;
}

describe('a file with good rows', () => {
	test('records nothing until its preview is confirmed, and then one batch', async () => {
		const before = world.ledger.position;
		const { id, answer } = await send('youths', YOUTHS);
		expect(answer).toEqual({ status: 303, location: `/setup/csv/${id}` });
		expect(await preview(id)).toMatchObject({
			counts: { rows: 2, taken: 2, known: 0, refused: 0 },
			taken: null
		});
		expect(world.ledger.position).toBe(before);
		expect(await confirm(id)).toMatchObject({ status: 303 });
		expect(world.ledger.read(before)).toMatchObject([
			{ kind: 'youths', id: 'ZU0901', actor: 'demo-location-manager' },
			{ kind: 'youths', id: 'ZU0902' }
		]);
		expect(await preview(id)).toMatchObject({ counts: { taken: 0, known: 2 }, taken: 2 });
	});

	test('is taken once when its preview is confirmed twice, one after the other or at the same time', async () => {
		const before = world.ledger.position;
		const { id } = await send('youths', YOUTHS);
		const { position, digest } = await preview(id);
		const answers = await Promise.all([takeAt(id, position, digest), takeAt(id, position, digest)]);
		expect([...answers, await takeAt(id, position, digest)].map(({ status }) => status)).toEqual([
			303, 303, 303
		]);
		expect(world.ledger.position).toBe(before + 2);
	});

	test('sent in a second time says that everything is there already', async () => {
		await confirm((await send('youths', YOUTHS)).id);
		await confirm((await send('stays', STAYS)).id);
		const { id } = await send('stays', STAYS.replaceAll(';', ',').replaceAll('01-11-2026', '2026-11-01'));
		expect(await preview(id)).toMatchObject({ counts: { taken: 0, known: 2, refused: 0 } });
	});

	test('leads on to the groups that it filled', async () => {
		await confirm((await send('youths', YOUTHS)).id);
		const { id } = await send('stays', STAYS);
		const { location } = await confirm(id);
		expect(location).toBe(`/setup/csv/${id}?group=zu-1`);
		const { value } = await get(previewPage, {
			world,
			role: 'location-manager',
			params: { upload: id },
			search: '?group=zu-1&group=nowhere'
		});
		expect(value).toMatchObject({ preview: { groups: [{ id: 'zu-1', name: 'Maas' }] } });
	});
});

describe('a preview that no longer holds', () => {
	test('is refused where somebody recorded something about the same youths', async () => {
		const first = await send('youths', YOUTHS);
		const seen = await preview(first.id);
		await confirm((await send('youths', 'jongere\nZU0901\n', 'administrator')).id, 'administrator');
		const after = world.ledger.position;
		expect(await takeAt(first.id, seen.position, seen.digest)).toMatchObject({
			status: 409,
			data: { refusal: { reason: 'stale' } }
		});
		expect(world.ledger.position).toBe(after);
		expect(await preview(first.id)).toMatchObject({ counts: { taken: 1, known: 1 } });
	});

	test('is refused where other rows would be taken than were shown', async () => {
		await confirm((await send('youths', YOUTHS)).id);
		const { id } = await send(
			'stays',
			'jongere;groep;vanaf\nZU0901;Maas;1-11-2026\nZU0902;Vecht;1-11-2026\n'
		);
		const seen = await preview(id);
		expect(seen.counts).toMatchObject({ taken: 1, refused: 1 });
		const group = {
			...{ position: String(world.ledger.position), id: 'group-1', locationId: 'zuid', name: 'Vecht' },
			...{ 'settings.count': '1', 'settings.0.capacity': '4', 'settings.0.lock': 'none' }
		};
		expect(await post(newGroup.default, { world, role: 'administrator', fields: group })).toMatchObject({
			status: 303
		});
		expect(await takeAt(id, seen.position, seen.digest)).toMatchObject({ status: 409 });
		expect(world.knowledge().document.stays.some(({ youthId }) => youthId === 'ZU0901')).toBe(false);
		expect((await preview(id)).counts).toMatchObject({ taken: 2 });
	});

	test('is gone for everybody else, and says so', async () => {
		const { id } = await send('youths', YOUTHS);
		const page = { world, params: { upload: id } };
		expect(await get(previewPage, { ...page, role: 'administrator' })).toMatchObject({
			status: 303,
			location: '/setup/csv?gone'
		});
		expect(await takeAt(id, 0, '', 'administrator')).toMatchObject({ location: '/setup/csv?gone' });
		expect(await get(refusedFile, { ...page, role: 'administrator' })).toMatchObject({ status: 404 });
	});
});

describe('refused rows', () => {
	test('come back as they were, each with its line and reason, and nothing runs', async () => {
		const { id } = await send(
			'youths',
			'jongere,locatie,opmerking\nZU0901,ZU,\n=1+1,ZU,@SUM(A1)\n"Jan","ZU","a,b"\n'
		);
		expect(await preview(id)).toMatchObject({ counts: { taken: 1, refused: 2 }, unused: ['opmerking'] });
		const [header, formula, name] = await refusedRows(id);
		expect(header).toEqual(['jongere', 'locatie', 'opmerking', 'regel', 'waarom geweigerd']);
		expect(formula).toEqual(["'=1+1", 'ZU', "'@SUM(A1)", '3', expect.stringContaining('formule')]);
		expect(name).toEqual(['Jan', 'ZU', 'a,b', '4', expect.stringContaining('geen nummer')]);
	});

	test('put right and sent in again are taken, and a second refusal has one reason column', async () => {
		const { id } = await send('youths', 'jongere;locatie\nJan;ZU\nPiet;ZU\n');
		const rows = await refusedRows(id);
		rows[1][0] = 'ZU0901';
		const again = await send('youths', Papa.unparse(rows, { delimiter: ';' }));
		expect(await preview(again.id)).toMatchObject({ counts: { taken: 1, refused: 1 }, unused: [] });
		const [header, piet] = await refusedRows(again.id);
		expect(header).toEqual(['jongere', 'locatie', 'regel', 'waarom geweigerd']);
		expect(piet.slice(0, 3)).toEqual(['Piet', 'ZU', '3']);
	});

	test('of a file with ten thousand of them all come back', async () => {
		const rows = Array.from({ length: 10_000 }, (_, at) => `Jongere ${at};=${at}`);
		const { id } = await send('youths', ['jongere;locatie', ...rows].join('\n'));
		expect((await preview(id)).counts).toEqual({ rows: 10_000, taken: 0, known: 0, refused: 10_000 });
		expect((await preview(id)).refused).toHaveLength(50);
		expect(await refusedRows(id)).toHaveLength(10_001);
	});

	test('among ten thousand good ones keep none of them out', async () => {
		const before = world.ledger.position;
		const rows = Array.from({ length: 9_999 }, (_, at) => `AA${String(at + 1).padStart(4, '0')};ZU`);
		const { id } = await send('youths', ['jongere;locatie', 'Jan;ZU', ...rows].join('\n'));
		expect(await confirm(id)).toMatchObject({ status: 303 });
		expect(world.ledger.position).toBe(before + 9_999);
	});
});

describe('a file that cannot be read as a whole', () => {
	test.each([
		['', 'missing', 400],
		['jongere\n', 'no-rows', 400],
		['ZU0901\nZU0902\n', 'no-header', 400],
		['jongere,youth\nZU0901,ZU0901\n', 'column-twice', 400],
		[new Uint8Array([0x50, 0x4b, 0x03, 0x04, 0, 0]), 'spreadsheet', 400],
		[`jongere\n${'ZU0901\n'.repeat(20_001)}`, 'too-many-rows', 400],
		['x'.repeat(5_000_001), 'too-large', 413]
	])('is refused at its field (%#)', async (content, code, status) => {
		const { answer } = await send('youths', content);
		expect(answer).toMatchObject({
			status,
			data: { refusal: { fields: [{ field: 'file', code }] }, typed: { kind: 'youths' } }
		});
	});

	test('of a kind that does not exist is refused', async () => {
		expect((await send('__proto__', YOUTHS)).answer).toMatchObject({
			status: 400,
			data: { refusal: { fields: [{ field: 'kind', code: 'kind' }] } }
		});
	});
});

describe('who may', () => {
	test.each<[Role, number]>([
		['location-manager', 303],
		['registration-contact', 303],
		['administrator', 303],
		['staff', 403],
		['council-member', 403],
		['researcher', 403]
	])('%s: %i', async (role, status) => {
		expect((await send('youths', YOUTHS, role)).answer.status).toBe(status);
		expect((await get(uploadPage, { world, role })).status).toBe(status === 303 ? 200 : 403);
	});

	test('a template is a file in the language of the page', async () => {
		const { value } = await get(templateFile, { world, role: 'administrator', params: { kind: 'stays' } });
		if (!(value instanceof Response)) throw new Error('a file was expected');
		expect(await value.text()).toContain('jongere;groep;kamer;vanaf;tot');
		const unknown = await get(templateFile, {
			world,
			role: 'administrator',
			params: { kind: 'constructor' }
		});
		expect(unknown.status).toBe(404);
	});
});
