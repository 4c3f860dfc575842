/** The demonstration and a server with accounts never share a folder unseen. */
import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { settingsOf } from '#server/settings.ts';
import { openWorld } from '#server/start.ts';

let folder: string;

beforeEach(async () => {
	folder = await mkdtemp(join(tmpdir(), 'open deur start '));
});
afterEach(() => rm(folder, { recursive: true, force: true }));

const production = () =>
	settingsOf({ DATA_DIR: folder, OPEN_DEUR_MODE: 'production', ORIGIN: 'https://opendeur.example.nl' });

test('production tells the way in while nobody has one, another one each time', async () => {
	const told: string[] = [];
	for (let start = 0; start < 2; start++) {
		const { world, close } = await openWorld(production(), (text) => told.push(text));
		expect(world.access?.accounts()).toHaveLength(1);
		await close();
	}
	const [first, second] = told.map(
		(text) => /https:\/\/opendeur\.example\.nl\/invitations\/\S{43}$/.exec(text)?.[0]
	);
	expect(first).toBeDefined();
	expect(second).toBeDefined();
	expect(second).not.toBe(first);
});

test('the demonstration refuses a folder with accounts, and leaves it as it is', async () => {
	await (await openWorld(production(), () => {})).close();
	const opening = openWorld(settingsOf({ DATA_DIR: folder }), () => {});
	await expect(opening).rejects.toThrow('belongs to a server with accounts');
	const { world, close } = await openWorld(production(), () => {});
	expect(world.ledger.position).toBe(0);
	await close();
});

test('what keeps a server from starting lets go of the folder', async () => {
	const first = await openWorld(production(), () => {});
	await expect(openWorld(production(), () => {})).rejects.toThrow('in use');
	await first.close();
	await (await openWorld(production(), () => {})).close();
});

test('of a round that is not open in the ledger nothing is left among the answers', async () => {
	const first = await openWorld(production(), () => {});
	await first.world.ballots.begin('closed before a crash', [{ groupId: null, codes: ['BCDFGHJK'] }], 5);
	await first.close();
	expect(await readFile(join(folder, 'ballots.json'), 'utf8')).toContain('closed before a crash');
	const again = await openWorld(production(), () => {});
	expect(again.world.ballots.has('closed before a crash')).toBe(false);
	await again.close();
	expect(await readFile(join(folder, 'ballots.json'), 'utf8')).not.toContain('closed before a crash');
});
