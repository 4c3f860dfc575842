/** Answers are counts and nothing else: no order, no time, one for each code, and nothing left once a round closed. */
import { cp, mkdir, mkdtemp, readdir, readFile, rm, stat, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { openBallots, type Ballots, type RoundTotals } from '#server/storage/ballots.ts';
import { StorageClosed } from '#server/storage/errors.ts';

const CODES = ['BCDFGHJK', 'CDFGHJKM', 'DFGHJKMN', 'FGHJKMNP', 'GHJKMNPR', 'HJKMNPRS'];
const ALL = [{ groupId: null, codes: CODES }];
const FILE = 'ballots.json';

let parent: string;
let folder: string;
let ballots: Ballots;

beforeEach(async () => {
	parent = await mkdtemp(join(tmpdir(), 'open deur '));
	folder = join(parent, 'data');
	await mkdir(folder);
	ballots = (await openBallots(folder)).ballots;
});

afterEach(async () => {
	await ballots.close();
	await rm(parent, { recursive: true });
});

const bytesIn = (where: string) => readFile(join(where, FILE), 'utf8');

async function totalsOf(of: Ballots, roundId: string): Promise<RoundTotals | null> {
	let totals: RoundTotals | null = null;
	await of.handOver(roundId, async (told) => {
		totals = told;
		return false;
	});
	return totals;
}

test('counts each code once, also after a restart', async () => {
	await ballots.begin('r1', ALL, 5);
	expect(await ballots.count(CODES[0], { answer: 4, sentence: null })).toBe(true);
	expect(await ballots.count(CODES[0], { answer: 4, sentence: null })).toBe(false);
	await ballots.close();
	ballots = (await openBallots(folder)).ballots;
	expect(await ballots.count(CODES[0], { answer: 0, sentence: null })).toBe(false);
	expect(await ballots.roundOf(CODES[0])).toBeNull();
	expect(await ballots.roundOf(CODES[1])).toBe('r1');
	expect(await totalsOf(ballots, 'r1')).toEqual({
		piles: [{ groupId: null, counts: [0, 0, 0, 0, 1] }],
		sentences: []
	});
});

test('two that send the same code at once are counted once', async () => {
	await ballots.begin('r1', ALL, 2);
	const counted = await Promise.all(
		[0, 1, 0, 1].map((answer) => ballots.count(CODES[2], { answer, sentence: null }))
	);
	expect(counted.filter(Boolean)).toHaveLength(1);
});

test('holds no code, and is told of no time', async () => {
	await ballots.begin('r1', ALL, 5);
	const before = await stat(join(folder, FILE));
	await ballots.count(CODES[1], { answer: 2, sentence: 'Meer rust.' });
	const text = await bytesIn(folder);
	for (const code of CODES) expect(text).not.toContain(code);
	const after = await stat(join(folder, FILE));
	expect(after.mtimeMs).toBe(before.mtimeMs);
	expect(after.mtime.toISOString()).toBe('2000-01-01T00:00:00.000Z');
	expect(after.mode & 0o777).toBe(0o600);
	expect(await readdir(folder)).toEqual([FILE]);
});

test('is the same to the byte in whichever order the same answers came', async () => {
	await ballots.begin('r1', ALL, 5);
	await ballots.close();
	const answers = [
		{ code: CODES[0], answer: 0, sentence: 'Ik vind het niks.' },
		{ code: CODES[1], answer: 4, sentence: null },
		{ code: CODES[2], answer: 4, sentence: 'Fijn!' },
		{ code: CODES[3], answer: 2, sentence: 'Ik vind het niks.' }
	];
	const seen = new Set<string>();
	for (const [at, order] of permutationsOf(answers).entries()) {
		const copy = join(parent, `copy ${at}`);
		await cp(folder, copy, { recursive: true });
		const { ballots: own } = await openBallots(copy);
		for (const { code, ...ballot } of order) await own.count(code, ballot);
		await own.close();
		seen.add(await bytesIn(copy));
	}
	expect(seen.size).toBe(1);
});

test('says nothing of which answer was given with which code', async () => {
	await ballots.begin('r1', ALL, 5);
	await ballots.close();
	const seen = new Set<string>();
	// The same two used their codes; only who said what differs.
	for (const [at, given] of [
		[0, 4],
		[4, 0]
	].entries()) {
		const copy = join(parent, `swap ${at}`);
		await cp(folder, copy, { recursive: true });
		const { ballots: own } = await openBallots(copy);
		for (const [who, answer] of given.entries()) await own.count(CODES[who], { answer, sentence: null });
		await own.close();
		seen.add(await bytesIn(copy));
	}
	expect(seen.size).toBe(1);
});

test('hands over once: nothing of the round is left, and what comes meanwhile is not counted', async () => {
	await ballots.begin('r1', ALL, 5);
	await ballots.count(CODES[0], { answer: 1, sentence: 'Een zin.' });
	let late: Promise<boolean> | undefined;
	await ballots.handOver('r1', async (totals) => {
		late = ballots.count(CODES[1], { answer: 1, sentence: null });
		// Long enough for the other to have its code looked up.
		await ballots.roundOf(CODES[1]);
		expect(totals?.sentences).toEqual(['Een zin.']);
		return true;
	});
	expect(await late).toBe(false);
	expect(ballots.has('r1')).toBe(false);
	const text = await bytesIn(folder);
	expect(text).not.toContain('Een zin.');
	expect(text).not.toContain('r1');
	expect(await totalsOf(ballots, 'r1')).toBeNull();
});

test('keeps a round that could not be recorded elsewhere', async () => {
	await ballots.begin('r1', ALL, 5);
	await expect(
		ballots.handOver('r1', async () => {
			throw new Error('full disk');
		})
	).rejects.toThrow('full disk');
	expect(await ballots.count(CODES[0], { answer: 1, sentence: null })).toBe(true);
});

test('an answer that could not be written was not counted', async () => {
	await ballots.begin('r1', ALL, 5);
	await rm(folder, { recursive: true });
	await expect(ballots.count(CODES[0], { answer: 1, sentence: null })).rejects.toThrow();
	expect(await ballots.roundOf(CODES[0])).toBe('r1');
	expect((await totalsOf(ballots, 'r1'))?.piles[0].counts).toEqual([0, 0, 0, 0, 0]);
});

test('counts groups apart where they were begun so, and leaves other rounds alone', async () => {
	await ballots.begin(
		'r1',
		[
			{ groupId: 'zu-1', codes: CODES.slice(0, 2) },
			{ groupId: 'zu-2', codes: CODES.slice(2, 4) }
		],
		2
	);
	await ballots.begin('r0', [{ groupId: null, codes: CODES.slice(4) }], 2);
	await ballots.count(CODES[3], { answer: 1, sentence: null });
	expect(await totalsOf(ballots, 'r1')).toEqual({
		piles: [
			{ groupId: 'zu-1', counts: [0, 0] },
			{ groupId: 'zu-2', counts: [0, 1] }
		],
		sentences: []
	});
	await ballots.keepOnly(new Set(['r0']));
	expect(ballots.has('r1')).toBe(false);
	expect(ballots.has('r0')).toBe(true);
});

test('begun anew, earlier codes and answers are gone', async () => {
	await ballots.begin('r1', ALL, 2);
	await ballots.count(CODES[0], { answer: 1, sentence: 'Weg.' });
	await ballots.begin('r1', [{ groupId: null, codes: ['ZZZZZZZZ'] }], 2);
	expect(await ballots.roundOf(CODES[1])).toBeNull();
	expect(await totalsOf(ballots, 'r1')).toEqual({
		piles: [{ groupId: null, counts: [0, 0] }],
		sentences: []
	});
});

test('a damaged file is set aside with a notice, and what a crash left half is removed', async () => {
	await ballots.begin('r1', ALL, 2);
	await ballots.close();
	await writeFile(join(folder, FILE), 'no answers');
	await writeFile(join(folder, `${FILE}.new`), 'half');
	const opened = await openBallots(folder);
	ballots = opened.ballots;
	expect(opened.notices.map(({ code }) => code)).toEqual(['damaged-ballots']);
	expect(ballots.has('r1')).toBe(false);
	expect((await readdir(folder)).sort()).toEqual([`${FILE}.damaged`]);
});

test('takes nothing once it is closed', async () => {
	await ballots.begin('r1', ALL, 2);
	await ballots.close();
	await expect(ballots.count(CODES[0], { answer: 1, sentence: null })).rejects.toBeInstanceOf(StorageClosed);
});

function permutationsOf<Item>(items: readonly Item[]): Item[][] {
	if (items.length === 0) return [[]];
	return items.flatMap((item, at) =>
		permutationsOf(items.filter((_, other) => other !== at)).map((rest) => [item, ...rest])
	);
}
