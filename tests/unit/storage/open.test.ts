/** Ledger, vault and drafts of one folder open and close together. */
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { DamagedFile, FolderInUse } from '#server/storage/errors.ts';
import { openStorage, readStorage } from '#server/storage/open.ts';

let parent: string;
let folder: string;

beforeEach(async () => {
	parent = await mkdtemp(join(tmpdir(), 'open deur '));
	folder = join(parent, 'made', 'on opening');
});

afterEach(() => rm(parent, { recursive: true }));

const openHere = () => openStorage({ folder, address: 'here' });

test('keeps a record with an erasable text, and reads both while it is open', async () => {
	const storage = await openHere();
	const reference = await storage.vault.put('NO0007', 'Wil graag koken.');
	const entries = [{ kind: 'arrangements', id: 'a1', value: { reason: { vault: reference } } }];
	await storage.ledger.append(0, { at: '2026-11-22T10:00:00Z', actor: 'mentor', entries });
	await storage.drafts.save('no-1', { base: 'v1' });
	const reading = await readStorage(folder);
	expect(reading.ledger.read()).toEqual(storage.ledger.read());
	expect(reading.vault.get(reference)).toBe('Wil graag koken.');
	await storage.close();

	const again = await openHere();
	expect(again.ledger.position).toBe(1);
	expect(again.vault.get(reference)).toBe('Wil graag koken.');
	expect(again.drafts.find('no-1')).toEqual({ base: 'v1' });
	expect(again.notices).toEqual([]);
	await again.close();
});

test('is open once at a time', async () => {
	const storage = await openHere();
	await expect(openHere()).rejects.toBeInstanceOf(FolderInUse);
	await storage.close();
	await (await openHere()).close();
});

test('gives the folder back where one of its parts is damaged', async () => {
	await (await openHere()).close();
	await writeFile(join(folder, 'vault.keys.json'), 'not keys');
	await expect(openHere()).rejects.toBeInstanceOf(DamagedFile);
	await rm(join(folder, 'vault.keys.json'));
	await (await openHere()).close();
});

test('tells every notice', async () => {
	await (await openHere()).close();
	for (const name of ['ledger.jsonl', 'vault.texts.jsonl']) await writeFile(join(folder, name), 'torn');
	const storage = await openHere();
	expect(storage.notices.map(({ file }) => file)).toEqual([
		join(folder, 'ledger.jsonl'),
		join(folder, 'vault.texts.jsonl')
	]);
	await storage.close();
});

test('reads a folder that is not there as empty', async () => {
	const reading = await readStorage(join(parent, 'none'));
	expect(reading.ledger.position).toBe(0);
	expect(reading.vault.get('any')).toBeUndefined();
});
