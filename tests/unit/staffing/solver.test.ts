/** The solver in its thread: what it answers, and that it can be stopped. */
import { describe, expect, test } from 'vitest';
import type { Milp, SolveProgress } from '#domain/staffing/suggestion/solver.ts';
import { suggest } from '#domain/staffing/suggestion/suggest.ts';
import { solveWithHighs } from '#server/optimiser/highs-solver.ts';
import { Places } from '#server/optimiser/places.ts';
import { plan, shift } from './small-plan.ts';
import { solveHere } from './solve-here.ts';

const limit = { limitMilliseconds: 60_000 };
const column = (cost: number, upper = 5) => ({ lower: 0, upper, cost, isInteger: true });

/** A market split: whole numbers that hardly ever add up, so that solving takes far longer than a test. */
const hard: Milp = {
	columns: Array.from({ length: 60 }, () => column(1, 1)),
	rows: Array.from({ length: 6 }, (_, row) => {
		const factors = Array.from({ length: 60 }, (__, at) => ((at * 7919 + row * 104_729) ** 2 % 97) + 1);
		const half = Math.floor(factors.reduce((sum, factor) => sum + factor, 0) / 2);
		return { lower: half, upper: half, terms: factors.map((factor, at) => [at, factor] as const) };
	})
};

describe('answers', () => {
	test('the least cost in whole numbers', async () => {
		const rows = [
			{ lower: 3.5, upper: null, terms: [[0, 1] as const, [1, 1] as const] },
			{ lower: null, upper: 2, terms: [[1, 1] as const] }
		];
		const problem = { columns: [column(3), column(2)], rows };
		const answer = await solveWithHighs(problem, limit);
		expect(answer).toEqual({ status: 'optimal', values: [2, 2], objective: 10 });
		expect(await solveHere(problem, limit)).toEqual(answer);
	});

	test('that nothing fits, with and without anything to choose', async () => {
		const row = { lower: 30, upper: null, terms: [[0, 1] as const] };
		expect(await solveWithHighs({ columns: [column(3)], rows: [row] }, limit)).toEqual({
			status: 'infeasible'
		});
		const none = { ...row, terms: [] };
		expect(await solveWithHighs({ columns: [], rows: [none] }, limit)).toEqual({ status: 'infeasible' });
		expect(await solveWithHighs({ columns: [], rows: [] }, limit)).toMatchObject({ status: 'optimal' });
	});

	test('that there is no least cost', async () => {
		const endless = { lower: 0, upper: Infinity, cost: -1, isInteger: false };
		expect(await solveWithHighs({ columns: [endless], rows: [] }, limit)).toEqual({ status: 'unbounded' });
	});
});

describe('stops', () => {
	test('at its limit, without an answer', async () => {
		expect(await solveWithHighs(hard, { limitMilliseconds: 300 })).toEqual({ status: 'out-of-time' });
	});

	test('when it is cancelled, before it begins or while it runs', async () => {
		const before = AbortSignal.abort();
		expect(await solveWithHighs(hard, { ...limit, signal: before })).toEqual({ status: 'cancelled' });
		const stop = new AbortController();
		const progress: SolveProgress[] = [];
		const answer = solveWithHighs(hard, {
			...limit,
			signal: stop.signal,
			onProgress: (step) => {
				progress.push(step);
				stop.abort();
			}
		});
		expect(await answer).toEqual({ status: 'cancelled' });
		expect(progress.length).toBeGreaterThan(0);
	});
});

test('a few are at work at once, some wait, the others hear that it is busy', async () => {
	const places = new Places(1, 2);
	expect(await places.take()).toBe('taken');
	const stop = new AbortController();
	const [second, third] = [places.take(stop.signal), places.take()];
	expect(await places.take()).toBe('busy');
	stop.abort();
	expect(await second).toBe('cancelled');
	places.leave();
	expect(await third).toBe('taken');
	places.leave();
	expect(await places.take()).toBe('taken');
});

const ownRoom = { entry: 'choice', leave: 'free', door: 'open' } as const;

describe('a suggestion', () => {
	const request = { plan: plan([shift('07:00', '22:00', { number: 2 })]), activities: [], freed: [] };

	test.each(['out-of-time', 'cancelled', 'busy'] as const)('that ends %s changes nothing', async (status) => {
		const solve = () => Promise.resolve({ status });
		expect(await suggest({ ...request, extraTitle: '' }, solve, limit)).toEqual({ outcome: status });
	});

	test('that the sweep rejects is never given', async () => {
		const solve = async (problem: Milp) => ({
			status: 'optimal' as const,
			values: problem.columns.map(() => 0),
			objective: 0
		});
		await expect(suggest({ ...request, extraTitle: '' }, solve, limit)).rejects.toThrow('leaves a problem');
	});

	test('is not asked for where nothing is short', async () => {
		const covered = ['00:00', '05:00', '10:00', '15:00', '20:00'].map((start, at, all) =>
			shift(start, all[at + 1] ?? '00:00', { number: 2 })
		);
		const answer = await suggest({ ...request, plan: plan(covered), extraTitle: '' }, solveHere, limit);
		expect(answer.outcome).toBe('not-needed');
	});

	test('where a day is not recorded, or a break has no room, says so', async () => {
		const [day] = plan([]).days;
		const unrecorded = plan([], [], { days: [{ ...day, staffing: null }] });
		expect(await suggest({ ...request, plan: unrecorded, extraTitle: '' }, solveHere, limit)).toEqual({
			outcome: 'impossible',
			reasons: [{ why: 'unrecorded', day: 0, templateId: 'dag' }]
		});
		const narrow = { minutes: 30, earliest: '09:50', latest: '10:20', parts: 1 };
		const shifts = [shift('07:00', '22:00', { number: 2, break: narrow })];
		expect(await suggest({ ...request, plan: plan(shifts), extraTitle: '' }, solveHere, limit)).toMatchObject(
			{
				outcome: 'impossible',
				reasons: [{ why: 'no-room-for-break', minutes: 45 }]
			}
		);
	});

	test('without hours to spare says for whose break nobody can be missed', async () => {
		const one = { minutes: 30, earliest: '09:00', latest: '11:00', parts: 1 };
		const shifts = [
			shift('07:00', '15:00', { break: one }),
			...['15:00', '20:00', '01:00', '06:00'].map((start, at, all) => shift(start, all[at + 1] ?? '07:00'))
		];
		const given = { ...request, plan: plan(shifts, [], { youths: 3 }), extraTitle: '' };
		expect(await suggest({ ...given, mostExtraHands: 0 }, solveHere, limit)).toEqual({
			outcome: 'impossible',
			reasons: [
				{
					why: 'no-relief-for-break',
					...{ day: 0, from: 540, to: 660, shiftTitle: '0700-1500', minutes: 30, spareMinutes: 0 }
				}
			]
		});
		const answer = await suggest(given, solveHere, limit);
		if (answer.outcome !== 'found') throw new Error(answer.outcome);
		expect([answer.suggestion.extraMinutes, answer.suggestion.extraCents]).toEqual([30, 3000]);
	});

	test('puts youths in groups of a freed moment rather than asking for extra hours', async () => {
		const shifts = ['00:00', '05:00', '10:00', '15:00', '20:00'].map((start, at, all) =>
			shift(start, all[at + 1] ?? '00:00', { number: start === '10:00' ? 1 : 2 })
		);
		const freed = [{ templateId: 'dag', from: 600, to: 900 }];
		const activities = [
			{ id: 'hoek', locationId: 'l', title: 'Rustige hoek', leastStaff: 0, most: 4 },
			{ id: 'elders', locationId: 'x', title: 'Elders', leastStaff: 0, most: 40 },
			{ id: 'kamer', locationId: 'l', title: 'Eigen kamer', leastStaff: 0, most: 40, room: ownRoom },
			{ id: 'oud', locationId: 'l', title: 'Vroeger', leastStaff: 0, most: 40, retired: true }
		];
		const given = { ...request, plan: plan(shifts), freed, activities, extraTitle: '' };
		const answer = await suggest(given, solveHere, limit);
		if (answer.outcome !== 'found') throw new Error(answer.outcome);
		const { extraMinutes, changes, staffings } = answer.suggestion;
		expect(extraMinutes).toBe(0);
		expect(changes.map(({ what }) => what)).toEqual(['group']);
		expect(staffings[0].activityGroups).toEqual([
			{ activityId: 'hoek', title: 'Rustige hoek', start: '10:00', end: '15:00', youths: 4, staff: 0 }
		]);
	});
});
