/** The vault keeps a text until its youth is erased, through restarts, crashes and damage. */
import { appendFile, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { DamagedFile, MissingFile, StorageClosed } from '#server/storage/errors.ts';
import { openVault, readVault, type Vault } from '#server/storage/vault.ts';

const TEXT = 'Gaat bij onrust liever naar buiten dan naar de kamer.';

let folder: string;
let vault: Vault;

beforeEach(async () => {
	folder = await mkdtemp(join(tmpdir(), 'open deur '));
	vault = (await openVault(folder)).vault;
});

afterEach(async () => {
	await vault.close();
	await rm(folder, { recursive: true });
});

const inFolder = (name: string) => join(folder, name);

async function reopen() {
	await vault.close();
	const opened = await openVault(folder);
	vault = opened.vault;
	return opened;
}

async function everythingOnDisk(): Promise<string> {
	const names = await readdir(folder);
	return (await Promise.all(names.map((name) => readFile(inFolder(name), 'utf8')))).join('');
}

test('gives a text back by its reference, after reopening too', async () => {
	const reference = await vault.put('NO0007', TEXT);
	expect(vault.get(reference)).toBe(TEXT);
	await reopen();
	expect(vault.get(reference)).toBe(TEXT);
	expect((await readVault(folder)).get(reference)).toBe(TEXT);
});

test('keeps an empty text and one that is not ASCII', async () => {
	const references = [await vault.put('NO0007', ''), await vault.put('NO0007', 'één 🚪')];
	await reopen();
	expect(references.map((reference) => vault.get(reference))).toEqual(['', 'één 🚪']);
});

test('keeps a text of another store under the reference it had there', async () => {
	expect(await vault.put('NO0007', TEXT, 'known-there')).toBe('known-there');
	await reopen();
	expect(vault.get('known-there')).toBe(TEXT);
	await vault.erase('NO0007');
	expect(vault.get('known-there')).toBeUndefined();
});

test('knows nothing of a reference that never was', () => {
	expect(vault.get('none')).toBeUndefined();
});

test('writes no text as it was given', async () => {
	await vault.put('NO0007', TEXT);
	expect(await everythingOnDisk()).not.toContain('onrust');
});

test('erases all texts of one youth and of no other', async () => {
	const erased = [await vault.put('NO0007', TEXT), await vault.put('NO0007', 'Nog iets.')];
	const kept = await vault.put('NO0008', TEXT);
	await vault.erase('NO0007');
	const answers = () => [...erased, kept].map((reference) => vault.get(reference));
	expect(answers()).toEqual([undefined, undefined, TEXT]);
	await reopen();
	expect(answers()).toEqual([undefined, undefined, TEXT]);
});

test('leaves nothing of an erased key on disk', async () => {
	await vault.put('NO0007', TEXT);
	const secret = /"secret":"([^"]+)"/.exec(await everythingOnDisk())?.[1];
	expect(secret).toHaveLength(44);
	await writeFile(inFolder('vault.keys.json.new'), `an unfinished file with ${secret}`);
	await vault.erase('NO0007');
	await reopen();
	expect(await everythingOnDisk()).not.toContain(secret);
});

test('removes on opening what a crash left of a file of keys', async () => {
	await writeFile(inFolder('vault.keys.json.new'), 'keys of long ago');
	await reopen();
	expect(await readdir(folder)).not.toContain('vault.keys.json.new');
});

test('gives a youth who comes back a new key', async () => {
	const before = await vault.put('NO0007', TEXT);
	await vault.erase('NO0007');
	const after = await vault.put('NO0007', 'Opnieuw.');
	await reopen();
	expect(vault.get(before)).toBeUndefined();
	expect(vault.get(after)).toBe('Opnieuw.');
});

test('keeps many texts that are put at once', async () => {
	const texts = Array.from({ length: 200 }, (_, index) => ({
		youthId: `NO000${index % 7}`,
		text: `Text ${index}`
	}));
	const references = await Promise.all(texts.map(({ youthId, text }) => vault.put(youthId, text)));
	await reopen();
	expect(references.map((reference) => vault.get(reference))).toEqual(texts.map(({ text }) => text));
});

test('loses no other text where a put and an erasure coincide', async () => {
	const [kept] = await Promise.all([
		vault.put('NO0008', TEXT),
		vault.erase('NO0007'),
		vault.put('NO0007', TEXT)
	]);
	await reopen();
	expect(vault.get(kept)).toBe(TEXT);
});

test('sets a torn end aside with a notice', async () => {
	const reference = await vault.put('NO0007', TEXT);
	await vault.close();
	await appendFile(inFolder('vault.texts.jsonl'), '{"crc32":"0');
	const { notices } = await reopen();
	expect(notices).toMatchObject([{ code: 'torn-tail' }]);
	expect(vault.get(reference)).toBe(TEXT);
});

test.each([['vault.texts.jsonl'], ['vault.keys.json']])('refuses a damaged %s', async (name) => {
	await vault.put('NO0007', TEXT);
	await vault.put('NO0007', TEXT);
	await vault.close();
	const whole = await readFile(inFolder(name), 'utf8');
	await writeFile(inFolder(name), whole.replace('NO0007', 'NO0008'));
	await expect(openVault(folder)).rejects.toBeInstanceOf(DamagedFile);
	await expect(readVault(folder)).rejects.toBeInstanceOf(DamagedFile);
});

test.each([['vault.texts.jsonl'], ['vault.keys.json']])('refuses when %s is gone', async (name) => {
	await vault.put('NO0007', TEXT);
	await vault.close();
	await rm(inFolder(name));
	await expect(openVault(folder)).rejects.toBeInstanceOf(MissingFile);
});

test('refuses what comes after closing', async () => {
	await vault.close();
	await expect(vault.put('NO0007', TEXT)).rejects.toBeInstanceOf(StorageClosed);
	await expect(vault.erase('NO0007')).rejects.toBeInstanceOf(StorageClosed);
});
