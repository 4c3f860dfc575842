/** What the embedded ledger promises about its folder: damage, torn ends, vanished files and the lock. */
import { execFile, spawn } from 'node:child_process';
import { once } from 'node:events';
import {
	appendFile,
	copyFile,
	mkdtemp,
	open,
	readdir,
	readFile,
	rename,
	rm,
	writeFile
} from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { crc32 } from 'node:zlib';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { openEmbeddedLedger, readEmbeddedLedger } from '#server/storage/embedded-ledger.ts';
import { ChangedFile, DamagedFile, FolderInUse, MissingFile } from '#server/storage/errors.ts';
import type { Batch, LedgerReading } from '#server/storage/ledger.ts';

const ADDRESS = 'http://localhost:3000';

let folder: string;

beforeEach(async () => {
	folder = await mkdtemp(join(tmpdir(), 'open deur '));
});

afterEach(async () => {
	await rm(folder, { recursive: true });
});

function batch(id: string): Batch {
	return {
		at: '2026-11-22T10:00:00Z',
		actor: 'manager',
		entries: [{ kind: 'rooms', id, value: { name: `Room ${id}` } }]
	};
}

function idsOf(ledger: LedgerReading): string[] {
	return ledger.read().map((record) => record.id);
}

const openHere = () => openEmbeddedLedger({ folder, address: ADDRESS });
const inFolder = (name: string) => join(folder, name);
const linesOf = async () => (await readFile(inFolder('ledger.jsonl'), 'utf8')).split('\n').slice(0, -1);
const writeLines = (lines: string[]) => writeFile(inFolder('ledger.jsonl'), lines.join('\n') + '\n');

/** A ledger of `r1` … `rN`, one line each, closed. */
async function fill(count: number): Promise<void> {
	const { ledger } = await openHere();
	for (let number = 1; number <= count; number++) await ledger.append(ledger.position, batch(`r${number}`));
	await ledger.close();
}

/** What a crash leaves: the mark is that of an earlier moment. */
async function fillAndCrash(countAtMark: number, count: number): Promise<void> {
	await fill(countAtMark);
	await copyFile(inFolder('ledger.mark.json'), inFolder('mark'));
	await fill(count - countAtMark);
	await rename(inFolder('mark'), inFolder('ledger.mark.json'));
}

/** A line as someone would forge it: changed, with a checksum that is right again. */
function forge(line: string, from: string, to: string): string {
	const checked = line.slice(line.indexOf('"durable"')).replace(from, to);
	return `{"crc32":"${crc32(checked).toString(16).padStart(8, '0')}",${checked}`;
}

describe('damage', () => {
	const cases: Record<string, { damage: (lines: string[]) => string[]; line: number }> = {
		'a changed letter': { damage: (lines) => lines.with(3, lines[3].replace('Room', 'Roam')), line: 4 },
		'a changed checksum': { damage: (lines) => lines.with(3, lines[3].replace('crc32', 'crc33')), line: 4 },
		'a hole of zeros': { damage: (lines) => lines.with(1, lines[1].replace(/./g, '\0')), line: 2 },
		'a line taken out': { damage: (lines) => lines.toSpliced(2, 1), line: 3 },
		'two lines swapped': { damage: (lines) => lines.with(2, lines[3]).with(3, lines[2]), line: 3 },
		'a forged value': { damage: (lines) => lines.with(1, forge(lines[1], 'Room r2', 'Room r9')), line: 2 },
		'a last line that was lost': { damage: (lines) => lines.slice(0, 4), line: 5 },
		'a last line that was cut': { damage: (lines) => lines.with(4, lines[4].slice(0, -9)), line: 5 },
		'all lines lost': { damage: () => [], line: 1 },
		'something else altogether': { damage: () => ['null'], line: 1 }
	};

	test.each(Object.entries(cases))(
		'refuses %s with the line, and changes nothing',
		async (_name, { damage, line }) => {
			await fill(5);
			await writeLines(damage(await linesOf()));
			const before = await readFile(inFolder('ledger.jsonl'));
			await expect(openHere()).rejects.toMatchObject({ code: 'damaged-file', line });
			await expect(openHere()).rejects.toThrow(`line ${line}:`);
			await expect(readEmbeddedLedger(folder)).rejects.toBeInstanceOf(DamagedFile);
			expect(await readFile(inFolder('ledger.jsonl'))).toEqual(before);
		}
	);

	test('refuses a changed line after a crash as well, when later lines vouch for it', async () => {
		await fillAndCrash(1, 5);
		const lines = await linesOf();
		await writeLines(lines.with(3, lines[3].replace('Room', 'Roam')));
		await expect(openHere()).rejects.toMatchObject({ line: 4 });
	});

	test('refuses a ledger that was removed', async () => {
		await fill(1);
		await rm(inFolder('ledger.jsonl'));
		await expect(openHere()).rejects.toBeInstanceOf(MissingFile);
		await expect(readEmbeddedLedger(folder)).rejects.toBeInstanceOf(MissingFile);
	});

	test('refuses an empty ledger that was removed', async () => {
		await fill(0);
		await rm(inFolder('ledger.jsonl'));
		await expect(openHere()).rejects.toBeInstanceOf(MissingFile);
	});

	test('refuses a damaged mark and says that it can be removed', async () => {
		await fill(2);
		await writeFile(inFolder('ledger.mark.json'), '{"bytes":0}');
		await expect(openHere()).rejects.toThrow('remove it');
		await rm(inFolder('ledger.mark.json'));
		const { ledger } = await openHere();
		expect(idsOf(ledger)).toEqual(['r1', 'r2']);
		await ledger.close();
	});

	test('opens a ledger that was copied without its mark', async () => {
		await fill(2);
		await rm(inFolder('ledger.mark.json'));
		await appendFile(inFolder('ledger.jsonl'), '{"crc32":"12');
		const { ledger, notices } = await openHere();
		expect(idsOf(ledger)).toEqual(['r1', 'r2']);
		expect(notices).toMatchObject([{ code: 'torn-tail' }]);
		await ledger.close();
	});

	test('refuses a file that is not a ledger, where there is no mark', async () => {
		await writeFile(inFolder('ledger.jsonl'), Buffer.alloc(512));
		await expect(openHere()).rejects.toMatchObject({ line: 1 });
	});

	test('gives the folder back after refusing', async () => {
		await fill(2);
		const whole = await linesOf();
		await writeLines(whole.slice(0, 1));
		await expect(openHere()).rejects.toBeInstanceOf(DamagedFile);
		await writeLines(whole);
		const { ledger } = await openHere();
		expect(ledger.position).toBe(2);
		await ledger.close();
	});
});

describe('a torn end', () => {
	const ends: Record<string, (line: string) => string> = {
		'half a line': (line) => line.slice(0, line.length / 2),
		'a line without its newline': (line) => line,
		'a line of zeros': (line) => '\0'.repeat(line.length) + '\n',
		'zeros and a later line of the same write': (line) => '\0'.repeat(99) + `\n${line}\n`
	};

	test.each(Object.entries(ends))('of %s is set aside with a notice', async (_name, end) => {
		await fill(3);
		const lines = await linesOf();
		await fill(1);
		const unfinished = end((await linesOf())[3]);
		await writeLines(lines);
		await rm(inFolder('ledger.mark.json'));
		await fill(0);
		await appendFile(inFolder('ledger.jsonl'), unfinished);

		const reading = await readEmbeddedLedger(folder);
		const { ledger, notices } = await openHere();
		expect(idsOf(reading)).toEqual(['r1', 'r2', 'r3']);
		expect(idsOf(ledger)).toEqual(['r1', 'r2', 'r3']);
		const setAsideAs = inFolder('ledger.jsonl.torn-1');
		expect(notices).toMatchObject([
			{ code: 'torn-tail', setAsideAs, message: expect.stringContaining('line 4') }
		]);
		expect(await readFile(setAsideAs, 'utf8')).toBe(unfinished);
		await ledger.append(3, batch('r4'));
		await ledger.close();
		expect(await linesOf()).toHaveLength(4);
	});

	test('of the very first write leaves an empty ledger', async () => {
		await fill(0);
		await writeFile(inFolder('ledger.jsonl'), '{"crc');
		const { ledger, notices } = await openHere();
		expect(ledger.position).toBe(0);
		expect(notices).toHaveLength(1);
		await ledger.close();
	});

	test('keeps each end that was set aside', async () => {
		await fill(1);
		for (const end of ['one', 'two']) {
			await appendFile(inFolder('ledger.jsonl'), end);
			await fill(0);
		}
		expect(await readFile(inFolder('ledger.jsonl.torn-1'), 'utf8')).toBe('one');
		expect(await readFile(inFolder('ledger.jsonl.torn-2'), 'utf8')).toBe('two');
	});
});

describe('a file that fails or changes under it', () => {
	/** Fails the calls that are named, as long as they are named. */
	async function openFailing(failing: Set<string>) {
		const failOr = <Result>(name: string, call: () => Promise<Result>): Promise<Result> =>
			failing.has(name) ? Promise.reject(new Error(`${name} failed`)) : call();
		return openEmbeddedLedger({
			folder,
			address: ADDRESS,
			openHandle: async (path) => {
				const handle = await open(path, 'r+');
				return {
					write: (bytes, offset, length, position) =>
						failOr('write', () => handle.write(bytes, offset, Math.min(length, 100), position)),
					datasync: () => failOr('datasync', () => handle.datasync()),
					truncate: (length) => failOr('truncate', () => handle.truncate(length)),
					close: () => handle.close()
				};
			}
		});
	}

	test('a write in many parts is one line', async () => {
		const { ledger } = await openFailing(new Set());
		await ledger.append(0, batch('a'));
		await ledger.close();
		expect(await linesOf()).toHaveLength(1);
		expect(idsOf(await readEmbeddedLedger(folder))).toEqual(['a']);
	});

	test.each([['write'], ['datasync']])('a failed %s leaves the file as it was', async (call) => {
		const failing = new Set<string>();
		const { ledger } = await openFailing(failing);
		await ledger.append(0, batch('a'));
		const before = await readFile(inFolder('ledger.jsonl'));
		failing.add(call);
		await expect(ledger.append(1, batch('b'))).rejects.toThrow(`${call} failed`);
		failing.clear();
		await ledger.close();
		expect(await readFile(inFolder('ledger.jsonl'))).toEqual(before);
		expect(idsOf(await readEmbeddedLedger(folder))).toEqual(['a']);
	});

	test('what cannot be taken back at once is taken back before the next write', async () => {
		const failing = new Set<string>();
		const { ledger } = await openFailing(failing);
		await ledger.append(0, batch('a'));
		failing.add('datasync').add('truncate');
		await expect(ledger.append(1, batch('b'))).rejects.toThrow('datasync failed');
		await expect(ledger.append(1, batch('c'))).rejects.toThrow('truncate failed');
		failing.clear();
		expect(await ledger.append(1, batch('d'))).toMatchObject({ ok: true, position: 2 });
		await ledger.close();
		expect(idsOf(await readEmbeddedLedger(folder))).toEqual(['a', 'd']);
	});

	test('a removed file is not written to', async () => {
		const { ledger } = await openHere();
		await ledger.append(0, batch('a'));
		await rename(inFolder('ledger.jsonl'), inFolder('elsewhere'));
		await expect(ledger.append(1, batch('b'))).rejects.toBeInstanceOf(MissingFile);
		await rename(inFolder('elsewhere'), inFolder('ledger.jsonl'));
		expect(await ledger.append(1, batch('c'))).toMatchObject({ ok: true });
		await ledger.close();
		expect(idsOf(await readEmbeddedLedger(folder))).toEqual(['a', 'c']);
	});

	test('a replaced file is not written to', async () => {
		const { ledger } = await openHere();
		await ledger.append(0, batch('a'));
		await copyFile(inFolder('ledger.jsonl'), inFolder('copy'));
		await rename(inFolder('copy'), inFolder('ledger.jsonl'));
		await expect(ledger.append(1, batch('b'))).rejects.toBeInstanceOf(MissingFile);
		await ledger.close();
	});

	test('a file that something else wrote to is not written over', async () => {
		const { ledger } = await openHere();
		await ledger.append(0, batch('a'));
		await appendFile(inFolder('ledger.jsonl'), 'mine\n');
		await expect(ledger.append(1, batch('b'))).rejects.toBeInstanceOf(ChangedFile);
		await ledger.close();
		expect(await readFile(inFolder('ledger.jsonl'), 'utf8')).toMatch(/mine\n$/);
	});
});

describe('the lock', () => {
	test('refuses a second opener in this process, with process and address', async () => {
		const { ledger } = await openHere();
		const second = openEmbeddedLedger({ folder, address: 'elsewhere' });
		await expect(second).rejects.toMatchObject({ code: 'folder-in-use', pid: process.pid, address: ADDRESS });
		await expect(openInAnotherProcess()).resolves.toContain(`process ${process.pid} at ${ADDRESS}`);
		await ledger.close();
	});

	test('is held by one process at a time and dies with it', async () => {
		const holder = spawn(process.execPath, [join(import.meta.dirname, 'hold-ledger.ts'), folder, ADDRESS]);
		await once(holder.stdout, 'data');
		await expect(openHere()).rejects.toMatchObject({ pid: holder.pid, address: ADDRESS });
		await expect(openHere()).rejects.toBeInstanceOf(FolderInUse);
		expect(idsOf(await readEmbeddedLedger(folder))).toEqual(['held']);
		holder.kill('SIGKILL');
		await once(holder, 'exit');
		const { ledger } = await openHere();
		expect(idsOf(ledger)).toEqual(['held']);
		await ledger.close();
	});

	test('is not needed to read, while another writes', async () => {
		const { ledger } = await openHere();
		await ledger.append(0, batch('a'));
		expect(idsOf(await readEmbeddedLedger(folder))).toEqual(['a']);
		await ledger.append(1, batch('b'));
		expect(idsOf(await readEmbeddedLedger(folder))).toEqual(['a', 'b']);
		await ledger.close();
	});

	test('is let go on closing', async () => {
		await fill(1);
		await fill(1);
		expect(await readdir(folder)).toEqual(['ledger.jsonl', 'ledger.mark.json', 'writer.lock']);
	});

	test('reading an empty folder finds nothing and makes nothing', async () => {
		expect((await readEmbeddedLedger(folder)).position).toBe(0);
		expect((await readEmbeddedLedger(join(folder, 'none'))).position).toBe(0);
		expect(await readdir(folder)).toEqual([]);
	});

	/** What another process is told when it tries to open the ledger. */
	async function openInAnotherProcess(): Promise<string> {
		const script = join(import.meta.dirname, 'hold-ledger.ts');
		const failed = await promisify(execFile)(process.execPath, [script, folder, 'elsewhere']).catch(
			(error) => error
		);
		return failed.stderr;
	}
});
