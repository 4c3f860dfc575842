/** `verify` names what was changed in a store, and says that the rest is whole. */
import { appendFile, cp, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Writable } from 'node:stream';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { openAudit, type OpenedAudit } from '#server/access/audit/open-audit.ts';
import { openStorage, type Storage } from '#server/storage/open.ts';
import { run } from '../../../src/cli/main.ts';

const HASH = /[0-9a-f]{64}/g;

let parent: string;
let whole: string;
let folder: string;

beforeAll(async () => {
	parent = await mkdtemp(join(tmpdir(), 'open deur cli '));
	whole = join(parent, 'whole');
	folder = join(parent, 'data');
	const open = await openHere(whole);
	for (const id of ['r1', 'r2', 'r3']) await record(open, id);
	await close(open);
});

afterAll(() => rm(parent, { recursive: true }));

beforeEach(async () => {
	await rm(folder, { recursive: true, force: true });
	await cp(whole, folder, { recursive: true });
});

interface Open extends OpenedAudit {
	readonly storage: Storage;
}

async function openHere(at: string): Promise<Open> {
	const storage = await openStorage({ folder: at, address: 'here' });
	return { storage, ...(await openAudit(at, { today: '2026-11-22' })) };
}

async function close({ storage, audit }: Open): Promise<void> {
	await audit.close();
	await storage.close();
}

/** One record with a text in the vault, and one line. */
async function record({ storage, audit }: Open, id: string): Promise<void> {
	const at = '2026-11-22T10:00:00Z';
	await storage.vault.put('ZU0151', `Tekst ${id}`);
	const entries = [{ kind: 'rooms', id, value: { name: `Kamer ${id}` } }];
	await storage.ledger.append(storage.ledger.position, { at, actor: 'p-1', entries });
	const who = { who: 'p-1', role: 'location-manager', onBehalfOf: 'locations:zuid', from: null } as const;
	audit.note({ at, ...who, what: 'create', useCase: 'record-room', about: [], outcome: 'done' });
	await audit.flush();
}

/** Runs `verify` and gathers what it prints. */
async function verify(at: string, ...more: string[]): Promise<{ code: number; out: string; err: string }> {
	const printed = { out: '', err: '' };
	const into = (name: 'out' | 'err') =>
		new Writable({
			write(chunk, _, done) {
				printed[name] += String(chunk);
				done();
			}
		});
	const terminal = { stdout: into('out'), stderr: into('err') };
	const code = await run(['verify', '--data', at, ...more], {
		terminal,
		language: 'en',
		today: '2026-11-22'
	});
	return { code, ...printed };
}

const LEDGER = 'ledger.jsonl';
const TRAIL = join('audit', '2026-11.jsonl');

async function changeLines(file: string, change: (lines: string[]) => string[]): Promise<void> {
	const lines = (await readFile(join(folder, file), 'utf8')).split('\n').slice(0, -1);
	await writeFile(join(folder, file), change(lines).join('\n') + '\n');
}

test('a whole store is whole', async () => {
	const { code, out, err } = await verify(folder);
	expect({ code, err }).toEqual({ code: 0, err: '' });
	expect(out.replace(HASH, '…')).toBe(
		'ledger: 3 records checked, last hash …\naudit trail: 3 lines checked, 2026-11 to 2026-11, last hash …\n'
	);
});

test('works while a server runs, and changes nothing', async () => {
	const open = await openHere(folder);
	await record(open, 'r4');
	const { code, out } = await verify(folder);
	expect({ code, out: out.match(/\d+ (records|lines)/g) }).toEqual({
		code: 0,
		out: ['4 records', '4 lines']
	});
	await record(open, 'r5');
	await close(open);
});

test('finds a byte of the last line that was changed while a server runs', async () => {
	const open = await openHere(folder);
	await record(open, 'r4');
	await changeLines(TRAIL, (lines) => lines.with(3, lines[3].replace('"done"', '"dome"')));
	const { code, err } = await verify(folder);
	expect(code).toBe(1);
	expect(err).toContain(`${TRAIL}, line 4:`);
	await close(open).catch(() => {});
});

test('a folder without a store is refused', async () => {
	expect(await verify(join(parent, 'none'))).toMatchObject({
		code: 2,
		out: '',
		err: expect.stringContaining('--data: not-found:')
	});
});

describe.each([LEDGER, TRAIL])('in %s', (file) => {
	const DAMAGE: Record<string, { change: (lines: string[]) => string[]; line: number }> = {
		'an altered byte': { change: (lines) => lines.with(1, lines[1].replace('2026-11', '2026-12')), line: 2 },
		'a line that was removed': { change: (lines) => lines.toSpliced(1, 1), line: 2 },
		'a last line that was removed': { change: (lines) => lines.slice(0, 2), line: 3 },
		'lines that were swapped': { change: (lines) => lines.with(1, lines[2]).with(2, lines[1]), line: 2 }
	};

	test.each(Object.entries(DAMAGE))('%s is named with its line', async (_, { change, line }) => {
		await changeLines(file, change);
		const { code, err } = await verify(folder);
		expect(code).toBe(1);
		expect(err).toContain(`${join(folder, file)}, line ${line}:`);
	});

	test('an end that was never finished is named', async () => {
		await appendFile(join(folder, file), '{"crc32":"12');
		const { code, err } = await verify(folder);
		expect(code).toBe(1);
		expect(err).toContain('line 4: not finished');
	});

	test('what is gone is named, and the rest is checked', async () => {
		await rm(join(folder, file));
		const { code, out, err } = await verify(folder);
		expect(code).toBe(1);
		expect(err).toContain(join(folder, file));
		expect(out).toContain(file === LEDGER ? 'audit trail: 3 lines' : 'ledger: 3 records');
	});
});

test('a text of the vault that was changed is named', async () => {
	await changeLines('vault.texts.jsonl', (lines) => lines.with(0, lines[0].replace('ZU0151', 'ZU0152')));
	const { code, err } = await verify(folder);
	expect(code).toBe(1);
	expect(err).toContain('vault.texts.jsonl, line 1');
});

test('a ledger that was taken away with its mark is missed where there is a trail', async () => {
	for (const name of [LEDGER, 'ledger.mark.json']) await rm(join(folder, name));
	const { code, err } = await verify(folder);
	expect(code).toBe(1);
	expect(err).toContain(LEDGER);
});

test('a chain that was cut off or written anew no longer has the hash that was kept', async () => {
	const { out } = await verify(folder);
	const [ledgerHash = '', trailHash = ''] = out.match(HASH) ?? [];
	expect((await verify(folder, '--had', ledgerHash)).code).toBe(0);
	expect((await verify(folder, '--had', trailHash)).code).toBe(0);
	await changeLines(TRAIL, (lines) => lines.slice(0, 2));
	await rm(join(folder, 'audit', '2026-11.mark.json'));
	expect((await verify(folder)).code).toBe(0);
	expect(await verify(folder, '--had', trailHash)).toMatchObject({
		...{ code: 1, err: expect.stringContaining(`the hash ${trailHash}`) }
	});
	expect((await verify(folder, '--had', '')).code).toBe(2);
});
