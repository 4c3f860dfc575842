/** The audit trail keeps every line in order and in one chain, through restarts, months, crashes and full disks. */
import { appendFile, mkdtemp, open, readdir, readFile, rename, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import type { Audit, AuditLine, AuditQuery } from '#server/access/audit/audit.ts';
import { memoryAudit } from '#server/access/audit/memory-audit.ts';
import { openAudit, type AuditSettings } from '#server/access/audit/open-audit.ts';
import { verifyTrail } from '#server/access/audit/verify-trail.ts';
import { StorageClosed } from '#server/storage/errors.ts';

const TODAY = '2026-11-22';
const EVER = { from: '1970-01-01T00:00:00Z', to: '9000-01-01T00:00:00Z', limit: 1000 };

let folder: string;

beforeEach(async () => {
	folder = await mkdtemp(join(tmpdir(), 'open deur '));
});

afterEach(() => rm(folder, { recursive: true }));

const openHere = (settings: Partial<AuditSettings> = {}) => openAudit(folder, { today: TODAY, ...settings });
const inTrail = (name: string) => join(folder, 'audit', name);
const linesOf = async (month: string) =>
	(await readFile(inTrail(`${month}.jsonl`), 'utf8')).split('\n').slice(0, -1);

function line(useCase: string, more: Partial<AuditLine> = {}): AuditLine {
	return {
		...{ at: '2026-11-22T10:00:00.000Z', who: 'p-1', role: 'staff', onBehalfOf: 'groups:zu-1' },
		...{ what: 'read', useCase, about: [{ kind: 'youth', id: 'ZU0151' }], from: '10.0.0.7' },
		...{ outcome: 'done', ...more }
	};
}

async function found(audit: Audit, query: Partial<AuditQuery> = {}): Promise<string[]> {
	return (await audit.read({ ...EVER, ...query })).map(({ useCase }) => useCase);
}

/** Opens, closes, and gives what was said on opening. */
async function noticesHere(settings: Partial<AuditSettings> = {}) {
	const { audit, notices } = await openHere(settings);
	await audit.close();
	return notices;
}

/** Opens, notes lines of these moments (the moment is the use case's name too), and closes. */
async function fill(moments: readonly string[], settings: Partial<AuditSettings> = {}): Promise<void> {
	const { audit } = await openHere(settings);
	for (const at of moments) audit.note(line(at, { at }));
	await audit.close();
}

describe.each<[string, () => Promise<Audit>]>([
	['in a folder', async () => (await openHere()).audit],
	['in memory', async () => memoryAudit()]
])('a trail %s', (_, openOne) => {
	test('gives lines back as they were noted, the newest first', async () => {
		const audit = await openOne();
		const noted = [line('view-youth'), line('view-youths', { who: 'p-2' }), line('export-table')];
		for (const one of noted) audit.note(one);
		expect(await audit.read(EVER)).toEqual(noted.toReversed());
		await audit.close();
	});

	test('finds by time, person and youth, and gives no more than asked', async () => {
		const audit = await openOne();
		audit.note(line('a', { at: '2026-11-20T23:59:59.999Z' }));
		audit.note(line('b', { at: '2026-11-21T00:00:00Z', who: 'p-2' }));
		audit.note(line('c', { at: '2026-11-21T12:00:00Z', about: [{ kind: 'youth', id: 'ZU0152' }] }));
		audit.note(line('d', { at: '2026-11-22T00:00:00Z', about: [{ kind: 'group', id: 'ZU0151' }] }));
		expect(await found(audit, { from: '2026-11-21T00:00:00.000Z', to: '2026-11-22T00:00:00.000Z' })).toEqual([
			'c',
			'b'
		]);
		expect(await found(audit, { who: 'p-2' })).toEqual(['b']);
		expect(await found(audit, { youthId: 'ZU0151' })).toEqual(['b', 'a']);
		expect(await found(audit, { youthId: 'ZU0152', who: 'p-2' })).toEqual([]);
		expect(await found(audit, { limit: 2 })).toEqual(['d', 'c']);
		await audit.close();
	});

	test('finds a line about more youths than are named for every youth', async () => {
		const audit = await openOne();
		audit.note(line('export-table', { about: [{ kind: 'more-youths', id: '612' }] }));
		expect(await found(audit, { youthId: 'ZU0151' })).toEqual(['export-table']);
		await audit.close();
	});

	test('refuses what comes after closing', async () => {
		const audit = await openOne();
		audit.note(line('a'));
		await audit.flush();
		await audit.close();
		expect(() => audit.note(line('b'))).toThrow(StorageClosed);
	});
});

test('goes on after a restart', async () => {
	await fill(['2026-11-01T08:00:00Z', '2026-11-02T08:00:00Z']);
	await fill(['2026-11-03T08:00:00Z']);
	const { audit, notices } = await openHere();
	expect(notices).toEqual([]);
	expect(await found(audit)).toEqual([
		'2026-11-03T08:00:00Z',
		'2026-11-02T08:00:00Z',
		'2026-11-01T08:00:00Z'
	]);
	await audit.close();
	expect(await verifyTrail(folder)).toMatchObject({ lines: 3, gone: 0, months: ['2026-11'] });
});

test('writes by itself soon after, and everything on closing', async () => {
	const { audit } = await openHere();
	audit.note(line('a'));
	await expect.poll(() => linesOf('2026-11').catch(() => [])).toHaveLength(1);
	audit.note(line('b'));
	await audit.close();
	expect(await linesOf('2026-11')).toHaveLength(2);
});

test('is one chain over months, of which each is a file', async () => {
	await fill(['2026-09-30T23:59:59Z', '2026-11-01T00:00:00Z', '2026-11-30T12:00:00Z']);
	await fill(['2026-12-01T00:00:00Z']);
	expect(await linesOf('2026-11')).toHaveLength(2);
	expect(await verifyTrail(folder)).toMatchObject({ lines: 4, months: ['2026-09', '2026-11', '2026-12'] });
	const [september] = await linesOf('2026-09');
	const [november] = await linesOf('2026-11');
	const { hash } = JSON.parse(september).content;
	expect(JSON.parse(november).content).toMatchObject({ seq: 2, previous: hash });
	const { audit } = await openHere();
	expect(await found(audit, { from: '2026-11-01T00:00:00Z', to: '2026-12-01T00:00:00Z' })).toEqual([
		'2026-11-30T12:00:00Z',
		'2026-11-01T00:00:00Z'
	]);
	await audit.close();
});

test('keeps the order where the clock is set back, and finds such a line by its time', async () => {
	await fill(['2026-12-01T00:00:01Z', '2026-11-30T23:59:59Z', '2026-12-01T00:00:02Z']);
	expect(await verifyTrail(folder)).toMatchObject({ lines: 3, months: ['2026-12'] });
	const { audit } = await openHere();
	expect(await found(audit, { from: '2026-11-30T00:00:00Z', to: '2026-12-01T00:00:00Z' })).toEqual([
		'2026-11-30T23:59:59Z'
	]);
	await audit.close();
});

test('finds the lines of a long file from its end', async () => {
	const { audit } = await openHere();
	for (let number = 1; number <= 3000; number++) audit.note(line(`n${number}`, { who: `p-${number % 7}` }));
	expect(await found(audit, { limit: 2 })).toEqual(['n3000', 'n2999']);
	expect(await found(audit, { who: 'p-3', limit: 1000 })).toHaveLength(429);
	expect((await found(audit, { limit: 5000 })).at(-1)).toBe('n1');
	await audit.close();
});

describe('keeping', () => {
	const OLD = [
		'2021-09-15T08:00:00Z',
		'2021-10-31T23:00:00Z',
		'2021-11-01T08:00:00Z',
		'2026-11-01T08:00:00Z'
	];

	test('removes whole months after five years, and what is left is a whole chain', async () => {
		await fill(OLD);
		const { audit, notices } = await openHere();
		expect(notices).toMatchObject([{ code: 'old-lines-removed' }]);
		expect(await found(audit)).toEqual(['2026-11-01T08:00:00Z', '2021-11-01T08:00:00Z']);
		await audit.close();
		expect(await verifyTrail(folder)).toMatchObject({ lines: 2, gone: 2, months: ['2021-11', '2026-11'] });
		expect(await noticesHere()).toEqual([]);
	});

	test('keeps longer where that is set', async () => {
		await fill(OLD, { keepYears: 20 });
		expect(await noticesHere({ keepYears: 20 })).toEqual([]);
		expect(await verifyTrail(folder)).toMatchObject({ lines: 4 });
	});

	test('says that less than five years is too short', async () => {
		expect(await noticesHere({ keepYears: 4 })).toMatchObject([{ code: 'kept-too-short' }]);
		await expect(openHere({ keepYears: 0 })).rejects.toThrow('keepYears');
	});

	test('removes nothing because a clock is far ahead', async () => {
		await fill(OLD.slice(2));
		expect(await noticesHere({ today: '2062-01-01' })).toEqual([]);
		expect(await verifyTrail(folder)).toMatchObject({ lines: 2 });
	});

	test('a month in between that is gone is missed', async () => {
		await fill(['2026-09-01T08:00:00Z', '2026-10-01T08:00:00Z', '2026-11-01T08:00:00Z']);
		await rm(inTrail('2026-10.jsonl'));
		await expect(verifyTrail(folder)).rejects.toThrow('2026-10.jsonl');
		await rm(inTrail('2026-10.mark.json'));
		await expect(verifyTrail(folder)).rejects.toMatchObject({ file: inTrail('2026-11.jsonl'), line: 1 });
		await expect(openHere()).rejects.toMatchObject({ file: inTrail('2026-11.jsonl'), line: 1 });
	});
});

describe('a crash', () => {
	test('leaves an end that is set aside with a notice, and a chain that goes on', async () => {
		await fill(['2026-11-01T08:00:00Z']);
		await appendFile(inTrail('2026-11.jsonl'), '{"crc32":"12');
		await expect(verifyTrail(folder)).rejects.toMatchObject({ line: 2 });
		const { audit, notices } = await openHere();
		expect(notices).toMatchObject([{ code: 'torn-tail', message: expect.stringContaining('line 2') }]);
		audit.note(line('b'));
		await audit.close();
		expect(await verifyTrail(folder)).toMatchObject({ lines: 2, setAside: ['2026-11.jsonl.torn-1'] });
	});

	test('before the first line of a month leaves the chain as it was', async () => {
		await fill(['2026-10-01T08:00:00Z', '2026-11-01T08:00:00Z']);
		await writeFile(inTrail('2026-11.jsonl'), '');
		await rm(inTrail('2026-11.mark.json'));
		await fill(['2026-11-02T08:00:00Z']);
		expect(await verifyTrail(folder)).toMatchObject({ lines: 2 });
	});
});

describe('a disk that fails', () => {
	/** Fails writing as long as it is told to. */
	function failingDisk() {
		const disk = { fails: false, said: [] as string[] };
		const settings: Partial<AuditSettings> = {
			say: (text) => disk.said.push(text),
			async openHandle(path) {
				const handle = await open(path, 'r+');
				return {
					write: (bytes, offset, length, position) =>
						disk.fails
							? Promise.reject(new Error('no space left'))
							: handle.write(bytes, offset, length, position),
					datasync: () => handle.datasync(),
					truncate: (length) => handle.truncate(length),
					close: () => handle.close()
				};
			}
		};
		return { disk, settings };
	}

	test('is said, and its lines are kept in order until they can be written', async () => {
		const { disk, settings } = failingDisk();
		const { audit } = await openHere(settings);
		audit.note(line('a'));
		await audit.flush();
		disk.fails = true;
		audit.note(line('b'));
		await expect(audit.flush()).rejects.toThrow('no space');
		audit.note(line('c', { at: '2026-12-01T00:00:00Z' }));
		await expect(audit.flush()).rejects.toThrow('no space');
		expect(audit.healthy).toBe(false);
		expect(disk.said.map((text) => JSON.parse(text))).toMatchObject([
			{ level: 'error', event: 'audit-not-written', waiting: 1 }
		]);
		expect(await found(audit)).toEqual(['c', 'b', 'a']);
		disk.fails = false;
		audit.note(line('d', { at: '2026-12-01T00:00:01Z' }));
		await audit.flush();
		expect(audit.healthy).toBe(true);
		expect(await found(audit)).toEqual(['d', 'c', 'b', 'a']);
		await audit.close();
		expect(await verifyTrail(folder)).toMatchObject({ lines: 4, months: ['2026-11', '2026-12'] });
	});

	test('writes again by itself', async () => {
		const { disk, settings } = failingDisk();
		const { audit } = await openHere(settings);
		disk.fails = true;
		audit.note(line('a'));
		await audit.flush().catch(() => {});
		disk.fails = false;
		await expect.poll(() => audit.healthy, { timeout: 5000 }).toBe(true);
		await audit.close();
		expect(await linesOf('2026-11')).toHaveLength(1);
	});

	test('at closing says how many lines are lost', async () => {
		const { disk, settings } = failingDisk();
		const { audit } = await openHere(settings);
		disk.fails = true;
		audit.note(line('a'));
		await expect(audit.close()).rejects.toThrow('no space');
		expect(JSON.parse(disk.said.at(-1) ?? '')).toMatchObject({ event: 'audit-lines-lost', waiting: 1 });
	});

	test('ends in refusing what cannot be noted any more', async () => {
		const { disk, settings } = failingDisk();
		const { audit } = await openHere(settings);
		disk.fails = true;
		for (let number = 0; number < 20_000; number++) audit.note(line('a'));
		expect(() => audit.note(line('b'))).toThrow('cannot be written');
		await audit.close().catch(() => {});
	});

	test('does not write into a file that was taken away', async () => {
		const { settings, disk } = failingDisk();
		const { audit } = await openHere(settings);
		audit.note(line('a'));
		await audit.flush();
		await rename(inTrail('2026-11.jsonl'), inTrail('elsewhere'));
		audit.note(line('b'));
		await expect(audit.flush()).rejects.toThrow('removed or replaced');
		expect(disk.said).toHaveLength(1);
		await rename(inTrail('elsewhere'), inTrail('2026-11.jsonl'));
		await audit.close();
		expect(await linesOf('2026-11')).toHaveLength(2);
	});
});

test('verifies a folder without a trail as empty, and makes nothing', async () => {
	expect(await verifyTrail(folder)).toEqual({
		months: [],
		lines: 0,
		gone: 0,
		lastHash: null,
		hasHash: false,
		setAside: []
	});
	expect(await readdir(folder)).toEqual([]);
});

test('verifies while it is written, round after round', async () => {
	const { audit } = await openHere();
	for (let round = 1; round <= 20; round++) {
		for (let number = 0; number < 20; number++) audit.note(line(`r${round}`));
		const [checked] = await Promise.all([verifyTrail(folder), audit.flush()]);
		expect(checked.lines % 20).toBe(0);
	}
	await audit.close();
	expect(await verifyTrail(folder)).toMatchObject({ lines: 400 });
});
