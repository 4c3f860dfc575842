/** Reports, tables and research packages for inside: what each holds, for whom, and that its own commands give its figures back. */
import { createHash } from 'node:crypto';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Writable } from 'node:stream';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { parseText } from '#domain/document/parse.ts';
import { NORM_IDS } from '#domain/norm/norms.ts';
import { reportOf } from '#domain/period/report.ts';
import { FIGURE_NAMES } from '#domain/seclusion/figures.ts';
import type { Role } from '#server/access/actor.ts';
import type { Destination } from '#server/export/destination.ts';
import { exportPackage, type PackageQuestion } from '#server/use-cases/export-package.ts';
import { exportReport } from '#server/use-cases/export-report.ts';
import { exportTable } from '#server/use-cases/export-table.ts';
import { importDocument } from '#server/use-cases/import-document.ts';
import { worldKnownOn } from '#server/use-cases/known-on.ts';
import { viewExports } from '#server/use-cases/view-exports.ts';
import { run } from '../../../src/cli/main.ts';
import { contentOf, readCsv, readZip } from '../export/read-files.ts';
import { actor, exampleWorld, valueOf } from './example-world.ts';

const world = await exampleWorld();
const { document } = world.knowledge();
const period = document.periods[0];
const research = { format: 'research', language: 'nl', destination: 'inside' } as const;

describe('the report of a period', () => {
	const ask = (role: Role, part: string, asked = period.id) =>
		exportReport(world, actor(role), { period: asked, part, ...research });

	test('has the rows of the calculation; a location without data is empty, not zero', async () => {
		const rows = readCsv((await contentOf(valueOf(await ask('administrator', 'locations')))).toString());
		const { locations } = reportOf(document, period);
		expect(rows.map(({ locationId }) => locationId)).toEqual(locations.map(({ locationId }) => locationId));
		for (const [at, location] of locations.entries()) {
			const { reported, ...fields } = location;
			expect(rows[at].reported).toBe(reported ? '1' : '0');
			for (const [name, value] of Object.entries(fields)) {
				expect(rows[at][name]).toBe(String(typeof value === 'boolean' ? Number(value) : value));
			}
			if (!reported) expect(rows[at].plannedMomentsMax).toBe('');
		}
	});

	test('has the totals for who reaches all', async () => {
		const rows = readCsv((await contentOf(valueOf(await ask('administrator', 'totals')))).toString());
		const { totals } = reportOf(document, period);
		const night = rows.filter(({ topic }) => topic === 'night');
		expect(
			Object.fromEntries(night.map(({ outcome, n, pct }) => [outcome, { n: Number(n), pct: Number(pct) }]))
		).toEqual(totals.night);
		expect(await ask('location-manager', 'totals')).toMatchObject({ reason: 'forbidden' });
	});

	test('is of the locations in reach, and of none for who sees no figures of youths', async () => {
		const rows = readCsv((await contentOf(valueOf(await ask('location-manager', 'locations')))).toString());
		expect(rows).toHaveLength(3);
		expect(await ask('staff', 'locations')).toMatchObject({ fields: [{ code: 'nothing' }] });
		expect(await ask('council-member', 'locations')).toMatchObject({ fields: [{ code: 'not-inside' }] });
		expect(await ask('administrator', 'locations', 'none')).toMatchObject({ fields: [{ field: 'period' }] });
		expect(await ask('administrator', 'rows')).toMatchObject({ fields: [{ field: 'part' }] });
	});
});

describe('a table', () => {
	const rowsOf = async (role: Role, table: string) =>
		readCsv(
			(await contentOf(valueOf(await exportTable(world, actor(role), { table, ...research })))).toString()
		);

	test('of versions has each of them, with when it was recorded, and not by whom', async () => {
		const rows = await rowsOf('council-member', 'versions');
		expect(rows.map(({ id }) => id)).toEqual(document.policies.map(({ id }) => id));
		expect(rows[0]).not.toHaveProperty('recordedBy');
		expect(rows[0]).toMatchObject({
			recordedAt: '2026-11-22T12:00:00.000Z',
			effectiveFrom: document.policies[0].effectiveFrom
		});
		expect(Number(rows[0].weekMandatoryRoomMinutes)).toBeGreaterThan(0);
	});

	test('of blocks has each block of each template', async () => {
		const rows = await rowsOf('council-member', 'blocks');
		const blocks = document.policies.flatMap(({ templates }) => templates.flatMap((one) => one.blocks));
		expect(rows.map(({ blockKey, startTime }) => [blockKey, startTime])).toEqual(
			blocks.map(({ key, start }) => [key, start])
		);
		const free = rows.find((_, at) => !blocks[at].room);
		expect(free).toMatchObject({ entry: '', door: '', signalled: '' });
	});

	test('of norms has each norm with its source', async () => {
		const rows = await rowsOf('council-member', 'norms');
		expect(rows.map(({ id }) => id)).toEqual(NORM_IDS);
		expect(rows.every(({ normSource, checkedOn }) => normSource !== '' && checkedOn !== '')).toBe(true);
		expect(rows.find(({ id }) => id === 'out-of-room')).toMatchObject({ fromDate: '', value: '10' });
	});

	test('of occupancy has the months of the locations in reach', async () => {
		const rows = await rowsOf('administrator', 'occupancy');
		expect(rows.find(({ locationId, month }) => locationId === 'zuid' && month === '2026-10')).toMatchObject({
			estimated: '0',
			average: expect.stringMatching(/^\d+(\.\d{1,4})?$/)
		});
		expect(
			await exportTable(world, actor('council-member'), { table: 'occupancy', ...research })
		).toMatchObject({ fields: [{ code: 'not-inside' }] });
		expect(await exportTable(world, actor('director'), { table: 'rooms', ...research })).toMatchObject({
			fields: [{ field: 'table', code: 'choose' }]
		});
	});
});

test('the page offers what the role may take', async () => {
	const view = async (role: Role) => valueOf(await viewExports(world, actor(role), null));
	expect(await view('council-member')).toMatchObject({
		bases: ['youths', 'reported', 'policy', 'practice'],
		destinations: ['outside'],
		rowsBy: ['group', 'location', 'institution'],
		seesAll: false,
		reportParts: ['locations'],
		tables: ['versions', 'blocks', 'norms', 'occupancy'],
		document: false
	});
	expect(await view('researcher')).toMatchObject({
		rowsBy: ['group', 'location', 'institution'],
		destinations: ['outside'],
		reportParts: ['locations', 'totals'],
		document: false
	});
	expect(await view('administrator')).toMatchObject({
		destinations: ['outside', 'inside'],
		rowsBy: ['youth', 'group', 'location', 'institution'],
		document: true
	});
});

describe('a research package', () => {
	let folder: string;
	let whole: Map<string, string>;
	let withoutYouths: Map<string, string>;

	const ask = (role: Role, question: Partial<PackageQuestion> = {}) =>
		exportPackage(world, actor(role), { period: period.id, from: '', to: '', language: 'nl', ...question });
	const packed = async (role: Role, destination: Destination = 'outside') =>
		readZip(await contentOf(valueOf(await ask(role, { destination }))));
	const inside = (files: Map<string, string>, path: string) =>
		[...files].find(([name]) => name.endsWith(`/${path}`))?.[1] ?? '';
	const commandsIn = (files: Map<string, string>) =>
		[...inside(files, 'README.md').matchAll(/^- (\S+)\n\n {6}npm run -s cli -- (.+)$/gm)].map(
			([, path, words]) => ({ path, words: words.split(' ') })
		);

	beforeAll(async () => {
		folder = await mkdtemp(join(tmpdir(), 'open deur '));
		whole = await packed('administrator', 'inside');
		withoutYouths = await packed('location-manager', 'inside');
	});

	afterAll(() => rm(folder, { recursive: true }));

	async function cli(words: readonly string[]): Promise<string> {
		let out = '';
		const stdout = new Writable({
			write(chunk, _, done) {
				out += String(chunk);
				done();
			}
		});
		const code = await run(words, {
			terminal: { stdout, stderr: stdout },
			language: 'nl',
			today: '2026-11-22'
		});
		if (code !== 0) throw new Error(out);
		return out;
	}

	/** What a command of the README prints, on the document of the same package. */
	async function repeated(files: Map<string, string>, words: readonly string[]): Promise<string> {
		const path = join(folder, 'open-deur.json');
		await writeFile(path, inside(files, 'open-deur.json'));
		return cli(words.map((word) => (word.endsWith('/open-deur.json') ? path : word)));
	}

	test('holds all it takes in one folder', () => {
		const names = [...whole.keys()].map((name) => name.split('/').slice(1).join('/'));
		expect(new Set([...whole.keys()].map((name) => name.split('/')[0])).size).toBe(1);
		expect(names).toEqual(
			expect.arrayContaining([
				'README.md',
				'SHA256SUMS',
				'codebook.csv',
				'codebook.html',
				'open-deur.json',
				'schema.json',
				'data/hours-policy-group-month.csv',
				'data/hours-youths-institution-month.csv',
				`data/report-${period.id}.csv`,
				'data/versions.csv',
				'data/norms.csv'
			])
		);
		expect(JSON.parse(inside(whole, 'schema.json'))).toHaveProperty('properties.policies');
		const described = readCsv(inside(whole, 'codebook.csv'));
		const [version] = readCsv(inside(whole, 'data/versions.csv'));
		expect(version).toMatchObject({ recordedBy: 'demo-administrator' });
		for (const name of Object.keys(version)) {
			expect(described.some(({ table, column }) => table === 'versions' && column === name)).toBe(true);
		}
	});

	test('its hashes are those of its files', () => {
		const sums = inside(whole, 'SHA256SUMS').trim().split('\n');
		expect(sums).toHaveLength(whole.size - 1);
		for (const line of sums) {
			const [hash, path] = line.split('  ');
			expect(createHash('sha256').update(inside(whole, path)).digest('hex')).toBe(hash);
			if (path !== 'README.md') expect(inside(whole, 'README.md')).toContain(`| ${path} |`);
			if (path !== 'README.md') expect(inside(whole, 'README.md')).toContain(hash);
		}
	});

	test('with the whole document, every command gives the figures of its table back', async () => {
		expect(parseText(inside(whole, 'open-deur.json'))).toEqual({ ok: true, document });
		const hours = commandsIn(whole).filter(({ words }) => words[0] === 'hours');
		expect(hours).toHaveLength(12);
		for (const { path, words } of hours) {
			const given = readCsv(await repeated(whole, words));
			const rows = readCsv(inside(whole, path));
			const figures = (row: Record<string, string>) => [
				row.id,
				row.month,
				...FIGURE_NAMES.map((name) => row[name])
			];
			expect(rows.map(figures)).toEqual(given.map(figures));
		}
		const [report] = commandsIn(whole).filter(({ words }) => words[0] === 'report');
		const given = JSON.parse(await repeated(whole, report.words));
		const rows = readCsv(inside(whole, report.path));
		expect(rows.map(({ night, dayRest }) => [night, dayRest])).toEqual(
			given.locations.map(({ night = '', dayRest = '' }) => [night, dayRest])
		);
		const totals = readCsv(inside(whole, `data/report-${period.id}-totals.csv`));
		expect(totals.find(({ topic, outcome }) => topic === 'night' && outcome === 'unchanged')).toMatchObject({
			n: String(given.totals.night.unchanged.n),
			pct: String(given.totals.night.unchanged.pct)
		});
	});

	test('without youths holds nobody, and gives back all that is prescribed and practised', async () => {
		const read = parseText(inside(withoutYouths, 'open-deur.json'));
		if (!read.ok) throw new Error(JSON.stringify(read.problems[0]));
		const { youths, stays, keys, absences, arrangements, incidents, dayChanges } = read.document;
		expect([youths, stays, keys, absences, arrangements, incidents].flat()).toEqual([]);
		expect(dayChanges.filter(({ youthIds, note }) => youthIds || note)).toEqual([]);
		for (const { id } of document.youths) {
			for (const text of withoutYouths.values()) expect(text.includes(id)).toBe(false);
		}
		const commands = commandsIn(withoutYouths).filter(
			({ words }) => words.includes('policy') || words.includes('practice')
		);
		expect(commands).toHaveLength(6);
		for (const { path, words } of commands) {
			const given = readCsv(await repeated(withoutYouths, words));
			const rows = readCsv(inside(withoutYouths, path));
			expect(rows.map(({ secludedMinutes }) => secludedMinutes)).toEqual(
				given.map(({ secludedMinutes }) => secludedMinutes)
			);
		}
		expect(inside(withoutYouths, 'README.md')).toContain('dat niet in dit pakket zit');
	});

	test('for the council has what is prescribed and practised, and of youths what may go outside', async () => {
		const files = await packed('council-member');
		const tables = [...files.keys()].filter((name) => name.includes('/data/hours-'));
		const exact = tables.filter((name) => /hours-(policy|practice)-/.test(name));
		expect(exact).toHaveLength(6);
		const told = tables.filter((name) => !exact.includes(name));
		expect(told).toHaveLength(4);
		for (const name of told) {
			const rows = readCsv(files.get(name) ?? '');
			expect(rows.length).toBeGreaterThan(0);
			expect(rows.every((row) => row.id === 'zuid' && row.destination === 'outside')).toBe(true);
			for (const figure of FIGURE_NAMES) expect(rows[0]).not.toHaveProperty(figure);
		}
		expect([...files.values()].some((text) => /\b(?:NO|OO|ZU)\d{4}\b/.test(text))).toBe(false);
	});

	test('for who looks back is as it was known then', async () => {
		const later = await exampleWorld();
		const [group] = later.knowledge().document.groups;
		const renamed = { ...later.knowledge().document, groups: [{ ...group, name: 'Anders' }] };
		const tomorrow = { ...later, now: () => '2026-11-25T10:00:00.000Z' };
		valueOf(await importDocument(tomorrow, actor('administrator'), { document: renamed, merge: true }));
		const question = { period: period.id, from: '', to: '', language: 'nl', destination: 'inside' } as const;
		const back = worldKnownOn(later, '2026-11-23');
		const files = await readZip(
			await contentOf(valueOf(await exportPackage(back, actor('administrator'), question)))
		);
		expect(JSON.parse(inside(files, 'open-deur.json')).groups[0].name).toBe(group.name);
		expect(inside(files, 'README.md')).toContain('Zoals het bekend was op 23 november 2026.');
	});

	test('of nothing, of no period and of no days is refused', async () => {
		expect(await ask('director', { period: '', from: '1990-01-01', to: '1990-02-01' })).toMatchObject({
			fields: [{ code: 'nothing' }]
		});
		expect(await ask('director', { period: 'none' })).toMatchObject({ fields: [{ field: 'period' }] });
		expect(await ask('director', { period: '' })).toMatchObject({
			fields: [{ field: 'from' }, { field: 'through' }]
		});
	});
});
