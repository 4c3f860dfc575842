/** Rounds: everything asked is answered, one round at a time, whatever a round does. */
import { expect, test } from 'vitest';
import { Rounds } from '#server/storage/rounds.ts';

test('does together what is asked together, in order', async () => {
	const seen: number[][] = [];
	const rounds = new Rounds<number, number>(async (waiting) => {
		seen.push(waiting.map(({ request }) => request));
		for (const { request, resolve } of waiting) resolve(request * 2);
	});
	expect(await Promise.all([1, 2, 3].map((request) => rounds.submit(request)))).toEqual([2, 4, 6]);
	expect(await rounds.submit(4)).toBe(8);
	expect(seen).toEqual([[1, 2, 3], [4]]);
});

test('runs one round at a time', async () => {
	let running = 0;
	const rounds = new Rounds<number, number>(async (waiting) => {
		running++;
		await Promise.resolve();
		for (const { resolve } of waiting) resolve(running);
		running--;
	});
	const first = rounds.submit(1);
	await Promise.resolve();
	expect(await Promise.all([first, rounds.submit(2), rounds.submit(3)])).toEqual([1, 1, 1]);
});

test('gives those left unanswered the error of their round, and goes on', async () => {
	const rounds = new Rounds<string, string>(async ([first, ...others]) => {
		first.resolve('answered');
		if (others.length > 0) throw new Error('broken');
	});
	const [first, second] = await Promise.allSettled([rounds.submit('a'), rounds.submit('b')]);
	expect(first).toMatchObject({ value: 'answered' });
	expect(second).toMatchObject({ reason: new Error('broken') });
	expect(await rounds.submit('c')).toBe('answered');
});

test('is idle once everything asked has been answered', async () => {
	let answered = false;
	const rounds = new Rounds<string, string>(async ([first]) => {
		await Promise.resolve();
		answered = true;
		first.resolve('');
	});
	await rounds.idle();
	const asked = rounds.submit('a');
	await rounds.idle();
	expect(answered).toBe(true);
	await asked;
});
