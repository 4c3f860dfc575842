/** Whatever is changed in the files of a trail is found, with file and line. */
import { cp, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';
import { crc32 } from 'node:zlib';
import fc from 'fast-check';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { openAudit } from '#server/access/audit/open-audit.ts';
import { verifyTrail } from '#server/access/audit/verify-trail.ts';
import { DamagedFile } from '#server/storage/errors.ts';

const MOMENTS = [
	'2026-10-30T08:00:00Z',
	'2026-10-31T23:59:00Z',
	'2026-11-01T08:00:00Z',
	'2026-11-02T09:30:00Z'
];

let parent: string;
let whole: string;
let damaged: string;
let files: { name: string; bytes: Buffer }[];

beforeAll(async () => {
	parent = await mkdtemp(join(tmpdir(), 'open deur '));
	whole = join(parent, 'whole');
	damaged = join(parent, 'damaged');
	const { audit } = await openAudit(whole, { today: '2026-11-22' });
	for (const at of MOMENTS) {
		const about = [{ kind: 'youth', id: 'ZU0151' }];
		const who = { who: 'p-1f', role: 'staff', onBehalfOf: 'groups:zu-1', from: '10.0.0.7' } as const;
		audit.note({ at, ...who, what: 'read', useCase: 'view-youth', about, outcome: 'done' });
	}
	await audit.close();
	const names = (await readdir(join(whole, 'audit'))).sort();
	files = await Promise.all(
		names.map(async (name) => ({ name, bytes: await readFile(join(whole, 'audit', name)) }))
	);
});

afterAll(() => rm(parent, { recursive: true }));

beforeEach(async () => {
	await rm(damaged, { recursive: true, force: true });
	await cp(whole, damaged, { recursive: true });
});

const inTrail = (name: string) => join(damaged, 'audit', name);
const bytesOf = (name: string) => files.find((file) => file.name === name)?.bytes ?? Buffer.alloc(0);
const linesIn = (name: string) => bytesOf(name).toString().split('\n').slice(0, -1);

/** Verifies with one file changed, and puts it back. */
async function verifyWith(name: string, content: Buffer | string): Promise<unknown> {
	await writeFile(inTrail(name), content);
	const found = await verifyTrail(damaged).catch((error: unknown) => error);
	await writeFile(inTrail(name), bytesOf(name));
	return found;
}

/** What is said where the byte at a place is another one. */
function withByte(name: string, at: number, byte: number): Promise<unknown> {
	const changed = Buffer.from(bytesOf(name));
	changed[at] = byte;
	return verifyWith(name, changed);
}

/** File and line of what was found, as text. */
function placeOf(found: unknown): string {
	return found instanceof DamagedFile
		? `${basename(found.file)}:${found.line}`
		: `not found: ${String(found)}`;
}

test('the trail of these tests is whole', async () => {
	expect(files.map(({ name }) => name)).toEqual([
		'2026-10.jsonl',
		'2026-10.mark.json',
		'2026-11.jsonl',
		'2026-11.mark.json'
	]);
	expect(await verifyTrail(damaged)).toMatchObject({ lines: 4, gone: 0 });
});

describe('one altered byte', () => {
	/** Where a byte stands in a line: by what comes before it. */
	const CLASSES: Record<string, string> = {
		checksum: '{"crc32":"',
		'length that was durable': '"durable":',
		place: '"seq":',
		'hash before': '"previous":"',
		moment: '"at":"',
		person: '"who":"',
		role: '"role":"',
		'in whose name': '"onBehalfOf":"',
		what: '"what":"',
		'use case': '"useCase":"',
		youth: '"id":"',
		address: '"from":"',
		outcome: '"outcome":"',
		hash: '"hash":"'
	};
	const LINES = [
		{ name: '2026-10.jsonl', line: 1 },
		{ name: '2026-10.jsonl', line: 2 },
		{ name: '2026-11.jsonl', line: 1 },
		{ name: '2026-11.jsonl', line: 2 }
	];
	const startOf = (name: string, line: number) =>
		linesIn(name)
			.slice(0, line - 1)
			.join('\n').length +
		line -
		1;

	test.each(Object.entries(CLASSES))('in the %s is found with its line', async (_, before) => {
		for (const { name, line } of LINES) {
			const start = Math.max(0, startOf(name, line));
			const at = bytesOf(name).indexOf(before, start) + before.length;
			const byte = bytesOf(name)[at] === 0x31 ? 0x32 : 0x31;
			expect(placeOf(await withByte(name, at, byte))).toBe(`${name}:${line}`);
		}
	});

	test('in a newline is found', async () => {
		for (const name of ['2026-10.jsonl', '2026-11.jsonl']) {
			const [first] = linesIn(name);
			expect(placeOf(await withByte(name, first.length, 0x20))).toBe(`${name}:1`);
			expect(placeOf(await withByte(name, bytesOf(name).length - 1, 0x20))).toBe(`${name}:2`);
		}
	});

	test('is found wherever it stands, and whatever it becomes', async () => {
		const place = fc
			.integer({ min: 0, max: files.length - 1 })
			.chain((file) =>
				fc.tuple(
					fc.constant(files[file]),
					fc.integer({ min: 0, max: files[file].bytes.length - 1 }),
					fc.integer({ min: 1, max: 255 })
				)
			);
		const property = fc.asyncProperty(place, async ([{ name, bytes }, at, change]) => {
			const line = name.endsWith('.jsonl') ? bytes.subarray(0, at).toString('latin1').split('\n').length : 1;
			expect(placeOf(await withByte(name, at, bytes[at] ^ change))).toBe(`${name}:${line}`);
		});
		await fc.assert(property, { numRuns: 400, seed: 20261122 });
	});
});

describe('whole lines', () => {
	/** A line as someone would forge it: changed, with a checksum that is right again. */
	function forge(line: string, from: string, to: string): string {
		const checked = line.slice(line.indexOf('"durable"')).replace(from, to);
		return `{"crc32":"${crc32(checked).toString(16).padStart(8, '0')}",${checked}`;
	}
	const withLines = (name: string, lines: readonly string[]) => verifyWith(name, lines.join('\n') + '\n');

	test('that are removed, swapped, doubled or forged are found', async () => {
		const name = '2026-11.jsonl';
		const [first, second] = linesIn(name);
		expect(placeOf(await withLines(name, [second]))).toBe(`${name}:1`);
		expect(placeOf(await withLines(name, [first]))).toBe(`${name}:2`);
		expect(placeOf(await withLines(name, []))).toBe(`${name}:1`);
		expect(placeOf(await withLines(name, [second, first]))).toBe(`${name}:1`);
		expect(placeOf(await withLines(name, [first, second, second]))).toBe(`${name}:3`);
		expect(placeOf(await withLines(name, [forge(first, 'p-1f', 'p-2f'), second]))).toBe(`${name}:1`);
		expect(placeOf(await withLines(name, [first, forge(second, '"done"', '"denied"')]))).toBe(`${name}:2`);
		// What stood before the first line that is left is taken at its word; the mark misses the line all the same.
		const oldest = '2026-10.jsonl';
		expect(placeOf(await withLines(oldest, linesIn(oldest).slice(1)))).toBe(`${oldest}:2`);
	});

	test('forged without a trace in their own file break the chain of the next', async () => {
		const other = join(parent, 'other');
		const { audit } = await openAudit(other, { today: '2026-11-22' });
		for (const at of MOMENTS.slice(0, 2)) {
			const nobody = { who: 'nobody', role: null, onBehalfOf: null, from: null } as const;
			audit.note({ at, ...nobody, what: 'read', useCase: 'view-norms', about: [], outcome: 'done' });
		}
		await audit.close();
		for (const name of ['2026-10.jsonl', '2026-10.mark.json']) {
			await cp(join(other, 'audit', name), inTrail(name));
		}
		expect(placeOf(await verifyTrail(damaged).catch((error: unknown) => error))).toBe('2026-11.jsonl:1');
	});

	test('that were read for a screen are refused where they are damaged', async () => {
		const { audit } = await openAudit(damaged, { today: '2026-11-22' });
		const query = { from: '2026-10-01T00:00:00Z', to: '2026-11-01T00:00:00Z', limit: 10 };
		expect(await audit.read(query)).toHaveLength(2);
		const name = '2026-10.jsonl';
		await writeFile(inTrail(name), bytesOf(name).toString().replace('p-1f', 'p-2f'));
		await expect(audit.read(query)).rejects.toMatchObject({ file: inTrail(name), line: 1 });
		await audit.close();
	});
});
