/** Drafts survive a restart, stay within bounds, and one damaged draft does not take the others along. */
import { mkdtemp, readdir, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { openDrafts, type Drafts } from '#server/storage/drafts.ts';
import { StorageClosed } from '#server/storage/errors.ts';

let folder: string;
let drafts: Drafts;

beforeEach(async () => {
	folder = await mkdtemp(join(tmpdir(), 'open deur '));
	drafts = (await openDrafts(folder)).drafts;
});

afterEach(() => rm(folder, { recursive: true }));

async function reopen() {
	await drafts.close();
	const opened = await openDrafts(folder);
	drafts = opened.drafts;
	return opened;
}

test('keeps a draft, the newest value of each id', async () => {
	await drafts.save('no-1', { base: 'v1', blocks: [] });
	await drafts.save('no-1', { base: 'v1', blocks: ['rest'] });
	expect(drafts.find('no-1')).toEqual({ base: 'v1', blocks: ['rest'] });
	await reopen();
	expect(drafts.find('no-1')).toEqual({ base: 'v1', blocks: ['rest'] });
	expect(await readdir(join(folder, 'drafts'))).toHaveLength(1);
});

test('lists drafts by id', async () => {
	await Promise.all([drafts.save('b', 2), drafts.save('a', 1), drafts.save('c', 3)]);
	await reopen();
	expect(drafts.list()).toEqual([
		{ id: 'a', value: 1 },
		{ id: 'b', value: 2 },
		{ id: 'c', value: 3 }
	]);
});

test('keeps what was given, whatever happens to it later', async () => {
	const value = { blocks: ['rest'] };
	const saved = drafts.save('no-1', value);
	value.blocks.pop();
	await saved;
	expect(drafts.find('no-1')).toEqual({ blocks: ['rest'] });
});

test('drops a draft, and one that is not there', async () => {
	await drafts.save('no-1', 1);
	await drafts.remove('no-1');
	await drafts.remove('no-1');
	expect(drafts.find('no-1')).toBeUndefined();
	await reopen();
	expect(drafts.list()).toEqual([]);
});

test('takes any id, and tells upper from lower case', async () => {
	const ids = ['..', 'a', 'A', 'con', '@', 'x'.repeat(128)];
	for (const id of ids) await drafts.save(id, id);
	await reopen();
	expect(ids.map((id) => drafts.find(id))).toEqual(ids);
});

test('refuses a draft that is too large and keeps the one before', async () => {
	await drafts.save('no-1', 'small');
	const large = drafts.save('no-1', 'é'.repeat(300_000));
	await expect(large).rejects.toMatchObject({ code: 'draft-too-large', limit: 524_288 });
	expect(drafts.find('no-1')).toBe('small');
});

test('refuses a thousand and first draft, not a change of one of the thousand', async () => {
	for (let number = 0; number < 1000; number++) await drafts.save(`d${number}`, number);
	await expect(drafts.save('one more', 0)).rejects.toMatchObject({ code: 'too-many-drafts', limit: 1000 });
	await drafts.save('d0', 'changed');
	expect(drafts.list()).toHaveLength(1000);
});

test('sets a damaged draft aside with a notice and opens the others', async () => {
	await drafts.save('no-1', 1);
	const [name] = await readdir(join(folder, 'drafts'));
	await drafts.save('no-2', 2);
	await writeFile(join(folder, 'drafts', name), '{"half');
	const { notices } = await reopen();
	expect(notices).toMatchObject([
		{ code: 'damaged-draft', setAsideAs: join(folder, 'drafts', `${name}.damaged`) }
	]);
	expect(drafts.list()).toEqual([{ id: 'no-2', value: 2 }]);
	expect((await reopen()).notices).toEqual([]);
});

test('refuses what comes after closing', async () => {
	await drafts.close();
	await expect(drafts.save('no-1', 1)).rejects.toBeInstanceOf(StorageClosed);
});
