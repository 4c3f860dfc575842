/** The command line as FORMAT.md section 7 has it: what it prints, where, and how it ends. */
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Writable } from 'node:stream';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { run } from '../../../src/cli/main.ts';

const EXAMPLE = 'data/example/linde.json';
let folder: string;

beforeAll(() => {
	folder = mkdtempSync(join(tmpdir(), 'open deur cli '));
});

afterAll(() => {
	rmSync(folder, { recursive: true, force: true });
});

/** Runs one command line and gathers what it prints. */
async function cli(...words: string[]): Promise<{ code: number; out: string; err: string }> {
	const printed = { out: '', err: '' };
	const into = (name: 'out' | 'err') =>
		new Writable({
			write(chunk, _, done) {
				printed[name] += String(chunk);
				done();
			}
		});
	const terminal = { stdout: into('out'), stderr: into('err') };
	const code = await run(words, { terminal, language: 'en', today: '2026-11-22' });
	return { code, ...printed };
}

function file(name: string, text: string): string {
	const path = join(folder, name);
	writeFileSync(path, text);
	return path;
}

const hours = (...words: string[]) => cli('hours', '--file', EXAMPLE, ...words);
const RANGE = ['--from', '2020-09-01', '--to', '2021-03-01'];

describe('hours', () => {
	test('prints whole minutes per location and month', async () => {
		const { code, out, err } = await hours(...RANGE, '--by', 'location', '--per', 'month');
		expect({ code, err }).toEqual({ code: 0, err: '' });
		const { rows, warnings } = JSON.parse(out);
		expect(rows).toHaveLength(18);
		expect(rows[0]).toMatchObject({ id: 'noord', month: '2020-09', presentMinutes: 788400 });
		for (const row of rows) {
			const { id, month, ...figures } = row;
			expect([id, month]).not.toContain(undefined);
			expect(Object.values(figures)).toHaveLength(12);
			expect(Object.values(figures).every(Number.isInteger)).toBe(true);
		}
		expect(warnings[0]).toEqual({
			path: expect.any(String),
			code: expect.any(String),
			message: expect.any(String)
		});
	});

	test('prints the same figures as CSV', async () => {
		const json = JSON.parse((await hours(...RANGE, '--by', 'group')).out);
		const [head, ...lines] = (await hours(...RANGE, '--by', 'group', '--format', 'csv')).out
			.trim()
			.split('\n');
		expect(head.split(',').slice(0, 3)).toEqual(['id', 'presentMinutes', 'unknownMinutes']);
		expect(lines.map((line) => line.split(','))).toEqual(
			json.rows.map((row: Record<string, unknown>) => head.split(',').map((name) => String(row[name])))
		);
	});

	test.each([
		[['--from', '2021-03-01', '--to', '2020-09-01'], '--to: bad-range: '],
		[['--from', '2020-09-01', '--to', '2020-09-01'], '--to: bad-range: '],
		[['--from', '2020-02-30', '--to', '2020-09-01'], '--from: bad-date: '],
		[['--from', '2020-02-01'], '--to: missing: '],
		[[...RANGE, '--by', 'youth', '--basis', 'policy'], '--by: bad-option: '],
		[[...RANGE, '--by', 'youth', '--basis', 'practice'], '--by: bad-option: '],
		[[...RANGE, '--by', 'building'], '--by: bad-option: '],
		[[...RANGE, '--wat'], 'options: bad-option: '],
		[[...RANGE, 'another.json'], 'options: bad-option: ']
	])('refuses %j', async (words, beginning) => {
		const { code, out, err } = await hours(...words);
		expect({ code, out }).toEqual({ code: 2, out: '' });
		expect(err).toContain(beginning);
	});
});

describe('explain', () => {
	test('tells every stretch of a day', async () => {
		const { code, out } = await cli(
			'explain',
			'--file',
			EXAMPLE,
			'--youth',
			'NO0001',
			'--date',
			'2019-12-24'
		);
		expect(code).toBe(0);
		const { stretches } = JSON.parse(out);
		expect(stretches[0]).toMatchObject({ start: '00:00', end: '08:30', state: 'locked-in', block: 'nacht' });
		const minutes = stretches.reduce((sum: number, stretch: { minutes: number }) => sum + stretch.minutes, 0);
		expect(minutes).toBe(1440);
	});

	test('refuses a youth that the file does not have', async () => {
		const { code, err } = await cli(
			'explain',
			'--file',
			EXAMPLE,
			'--youth',
			'NO9999',
			'--date',
			'2019-12-24'
		);
		expect(code).toBe(2);
		expect(err).toMatch(/^--youth: unknown-reference: /);
	});
});

describe('validate', () => {
	test('ends well on the example and prints its warnings', async () => {
		const { code, out, err } = await cli('validate', EXAMPLE);
		expect({ code, err }).toEqual({ code: 0, err: '' });
		expect(out).toMatch(/^policies\[\d+\].*: self-locked: /m);
	});

	test('prints one line per problem', async () => {
		const document = JSON.parse(readFileSync(EXAMPLE, 'utf8'));
		document.stays[0].to = '2019-02-30T24:00';
		document.groups[0].locationId = 'nowhere';
		const { code, out, err } = await cli('validate', file('wrong.json', JSON.stringify(document)));
		expect({ code, out }).toEqual({ code: 2, out: '' });
		expect(
			err
				.trim()
				.split('\n')
				.map((line) => line.split(': ').slice(0, 2).join(': '))
		).toEqual(['groups[0].locationId: unknown-reference', 'stays[0].to: bad-date']);
	});

	test.each([
		['not JSON', '{', /^\$: bad-json: /],
		['no object', '[]', /^\$: bad-shape: /]
	])('refuses %s', async (_, text, line) => {
		const { code, err } = await cli('validate', file('odd.json', text));
		expect(code).toBe(2);
		expect(err).toMatch(line);
	});

	test('fails where there is no such file', async () => {
		const { code, err } = await cli('validate', join(folder, 'nothing.json'));
		expect(code).toBe(1);
		expect(err).toContain('nothing.json');
	});
});

describe('import and export', () => {
	test('give back the same document', async () => {
		const data = join(folder, 'round');
		expect(await cli('import', EXAMPLE, '--data', data)).toMatchObject({ code: 0, err: '' });
		const { code, out } = await cli('export', '--data', data);
		expect(code).toBe(0);
		expect(JSON.parse(out)).toEqual(JSON.parse(readFileSync(EXAMPLE, 'utf8')));
	});

	test('leave a store that holds data as it is, unless told to merge', async () => {
		const data = join(folder, 'merge');
		await cli('import', EXAMPLE, '--data', data);
		const document = JSON.parse(readFileSync(EXAMPLE, 'utf8'));
		document.groups[0].name = 'Eik en Linde';
		document.periods.push({ id: 'new', name: 'Nieuw', from: '2027-01-01', to: '2027-07-01' });
		document.ambitions = [];
		const changed = file('changed.json', JSON.stringify(document));
		const refused = await cli('import', changed, '--data', data);
		expect(refused.code).toBe(1);
		expect(refused.err).toMatch(/^groups: 0 new, 1 differ, 7 the same, 0 only in the store$/m);
		expect(JSON.parse((await cli('export', '--data', data)).out).groups[0].name).toBe('Eik');
		expect((await cli('import', changed, '--data', data, '--merge')).code).toBe(0);
		const merged = JSON.parse((await cli('export', '--data', data)).out);
		expect(merged.groups[0].name).toBe('Eik en Linde');
		expect(merged.periods.at(-1).id).toBe('new');
		expect(merged.ambitions).toHaveLength(3);
	});

	test('take a history to another store, and refuse one that is damaged or comes too late', async () => {
		const [from, to] = [join(folder, 'from'), join(folder, 'to')];
		await cli('import', EXAMPLE, '--data', from);
		const { out } = await cli('export', '--history', '--data', from);
		const history = file('history.jsonl', out);
		const broken = file('broken.jsonl', out.replace('De Linde Noord', 'De Linde Zuid'));
		const refused = await cli('import', broken, '--data', to);
		expect(refused).toMatchObject({ code: 2, out: '' });
		expect(refused.err).toMatch(/^line 3: broken-chain: .*Nothing was recorded\.$/m);
		expect(await cli('import', history, '--data', to, '--merge')).toMatchObject({ code: 2 });
		expect(await cli('import', history, '--data', to)).toMatchObject({ code: 0, err: '' });
		expect((await cli('export', '--history', '--data', to)).out).toBe(out);
		const late = await cli('import', history, '--data', to);
		expect(late.code).toBe(1);
		expect(late.err).toContain('holds-data');
	});

	test('store nothing of a document with problems', async () => {
		const data = join(folder, 'nothing');
		const wrong = file('bad.json', JSON.stringify({ format: 'open-deur/2' }));
		expect((await cli('import', wrong, '--data', data)).code).toBe(2);
		const { code, err } = await cli('export', '--data', data);
		expect(code).toBe(1);
		expect(err).toContain('holds no institution');
	});
});

test.each(['validate', 'hours', 'explain', 'import', 'export'])('%s has its own help', async (name) => {
	const { code, out } = await cli(name, '--help');
	expect(code).toBe(0);
	expect(out.startsWith(`${name} `)).toBe(true);
});

test.each([['nonsense'], ['toString'], []])('refuses the command %j', async (...words) => {
	const { code, err } = await cli(...words);
	expect(code).toBe(2);
	expect(err).toContain('no such command');
});
