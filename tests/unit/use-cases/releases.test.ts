/** Rows of youths leave for one researcher only, when released: for a purpose, until a day, under other numbers. */
import { describe, expect, test } from 'vitest';
import { FIGURE_NAMES } from '#domain/seclusion/figures.ts';
import { computeHours } from '#domain/seclusion/hours.ts';
import type { Role } from '#server/access/actor.ts';
import { historyLines } from '#server/storage/history.ts';
import { exportRelease } from '#server/use-cases/export-release.ts';
import { importHistory } from '#server/use-cases/import-history.ts';
import { releasePackage, withdrawRelease } from '#server/use-cases/release-package.ts';
import { releasesIn } from '#server/use-cases/releases.ts';
import { viewExports } from '#server/use-cases/view-exports.ts';
import { viewReleases } from '#server/use-cases/view-releases.ts';
import type { World } from '#server/use-cases/world.ts';
import { contentOf, readCsv, readZip } from '../export/read-files.ts';
import { actor, emptyWorld, exampleWorld, valueOf } from './example-world.ts';

const asked = {
	...{ id: 'release-1', name: 'Nachten', purpose: 'Onderzoek naar de nacht.', receiver: 'demo-researcher' },
	...{ from: '2026-08-01', to: '2026-10-01', until: '2027-01-01' }
};
const release = (world: World, question: Partial<typeof asked> = {}, role: Role = 'administrator') =>
	releasePackage(world, actor(role), { ...asked, ...question });
const take = (world: World, role: Role = 'researcher', id = asked.id) =>
	exportRelease(world, actor(role), { id, language: 'nl' });

async function filesOf(world: World, id = asked.id): Promise<Map<string, string>> {
	const files = await readZip(await contentOf(valueOf(await take(world, 'researcher', id))));
	return new Map([...files].map(([name, text]) => [name.split('/').slice(1).join('/'), text]));
}

async function released(question: Partial<typeof asked> = {}): Promise<World> {
	const world = await exampleWorld();
	valueOf(await release(world, question));
	return world;
}

describe('the rows', async () => {
	const world = await released();
	const files = await filesOf(world);
	const { document } = world.knowledge();
	const rows = readCsv(files.get('data/hours-youths-youth-month.csv') ?? '');

	test('are exact, one for each youth and month', () => {
		const query = { ...asked, by: 'youth', per: 'month', basis: 'youths' } as const;
		const expected = computeHours(document, query).map((row) =>
			FIGURE_NAMES.map((name) => String(row[name]))
		);
		expect(rows.map((row) => FIGURE_NAMES.map((name) => row[name])).sort()).toEqual(expected.sort());
		expect(rows.every(({ destination }) => destination === 'released')).toBe(true);
	});

	test('are under numbers of this package only, in an order that tells nothing', async () => {
		for (const { id } of document.youths) {
			for (const text of files.values()) expect(text.includes(id)).toBe(false);
		}
		const ids = rows.map(({ id }) => id);
		expect(ids).toEqual([...ids].sort());
		valueOf(await release(world, { id: 'release-2' }));
		const other = readCsv((await filesOf(world, 'release-2')).get('data/hours-youths-youth-month.csv') ?? '');
		expect(other.filter(({ id }) => ids.includes(id))).toEqual([]);
		const reported = readCsv(files.get('data/hours-reported-youth-month.csv') ?? '');
		expect(new Set(reported.map(({ id }) => id))).toEqual(new Set(ids));
	});

	test('come with what they are for and until when', () => {
		const readme = files.get('README.md') ?? '';
		for (const text of ['Nachten', 'Onderzoek naar de nacht.', '31 december 2026', 'herleidbaar']) {
			expect(readme).toContain(text);
		}
		const { pseudonymKey } = releasesIn(world).get(asked.id) ?? {};
		expect(pseudonymKey).toMatch(/^[0-9a-f]{32}$/);
		for (const text of files.values()) expect(text.includes(pseudonymKey ?? '')).toBe(false);
	});
});

describe('a release', () => {
	test.each<[Role]>([
		['administrator'],
		['director'],
		['staff'],
		['registration-contact'],
		['council-member']
	])('is not to be had by %s', async (role) => {
		const outcome = await take(await released(), role);
		expect(outcome).toMatchObject({ ok: false });
	});

	test('is nobody else’s, and over on its day', async () => {
		const world = await released();
		const other = { ...actor('researcher'), id: 'p-0000000000000000' };
		expect(await exportRelease(world, other, { id: asked.id, language: 'nl' })).toMatchObject({
			reason: 'not-found'
		});
		expect(await take({ ...world, today: () => '2026-12-31' })).toMatchObject({ ok: true });
		expect(await take({ ...world, today: () => '2027-01-01' })).toMatchObject({ reason: 'not-found' });
		expect(await take(world, 'researcher', 'release-9')).toMatchObject({ reason: 'not-found' });
	});

	test('is withdrawn before its day', async () => {
		const world = await released();
		expect(await withdrawRelease(world, actor('director'), { id: asked.id })).toMatchObject({
			reason: 'forbidden'
		});
		valueOf(await withdrawRelease(world, actor('administrator'), { id: asked.id }));
		expect(await take(world)).toMatchObject({ reason: 'not-found' });
		// The same form again does not bring it back.
		valueOf(await release(world));
		expect(await take(world)).toMatchObject({ reason: 'not-found' });
	});

	test('is on record: who, what for, to whom and until when', async () => {
		const { actor: who, kind, value } = (await released()).ledger.read().at(-1) ?? {};
		expect({ who, kind, value }).toMatchObject({
			who: 'demo-administrator',
			kind: 'releases',
			value: { purpose: asked.purpose, receiver: asked.receiver, until: asked.until }
		});
	});

	test('posted twice is one', async () => {
		const world = await released();
		const { position } = world.ledger;
		valueOf(await release(world));
		expect(world.ledger.position).toBe(position);
	});

	test('goes along with the history of an institution', async () => {
		const world = await released();
		const text = [...historyLines(world.ledger.read(), () => ({}))].join('');
		const moved = await emptyWorld();
		valueOf(await importHistory(moved, actor('administrator'), { text }));
		expect(valueOf(await viewReleases(moved, actor('administrator'), null)).releases).toHaveLength(1);
	});

	test.each<[Role]>([['director'], ['registration-contact'], ['researcher']])(
		'is not made by %s',
		async (role) => {
			expect(await release(await exampleWorld(), {}, role)).toMatchObject({ reason: 'forbidden' });
		}
	);

	test.each<[Partial<typeof asked>, string, string]>([
		[{ name: '' }, 'name', 'required'],
		[{ name: 'x'.repeat(201) }, 'name', 'too-long-text'],
		[{ purpose: '' }, 'purpose', 'required'],
		[{ receiver: 'demo-director' }, 'receiver', 'choose'],
		[{ from: '2026-08-02' }, 'from', 'whole-months'],
		[{ from: 'augustus' }, 'from', 'date-unreadable'],
		[{ to: '2026-09-30' }, 'through', 'whole-months'],
		[{ to: '2026-12-01' }, 'through', 'not-ended'],
		[{ until: '2026-11-22' }, 'lastDay', 'in-the-past'],
		[{ until: '2028-01-01' }, 'lastDay', 'too-long'],
		[{ until: 'nooit' }, 'lastDay', 'date-unreadable']
	])('with %o is refused at its field', async (question, field, code) => {
		expect(await release(await exampleWorld(), question)).toMatchObject({ fields: [{ field, code }] });
	});
});

test('each sees the releases that concern them, without the key', async () => {
	const world = await released();
	const view = async (role: Role) => valueOf(await viewReleases(world, actor(role), null));
	expect(await view('administrator')).toMatchObject({
		mayRelease: true,
		researchers: [{ id: 'demo-researcher' }],
		releases: [{ name: 'Nachten', isOpen: true, isOwn: false }]
	});
	expect(await view('researcher')).toMatchObject({
		mayRelease: false,
		researchers: [],
		releases: [{ isOwn: true }]
	});
	expect(await view('director')).toMatchObject({ mayRelease: false, releases: [] });
	expect(JSON.stringify(await view('administrator'))).not.toContain('pseudonymKey');
	const offered = async (role: Role) => valueOf(await viewExports(world, actor(role), null)).releases;
	expect([await offered('administrator'), await offered('researcher'), await offered('director')]).toEqual([
		true,
		true,
		false
	]);
});
