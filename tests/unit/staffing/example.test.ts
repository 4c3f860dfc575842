/** The example institution's staffing: fitting as it is, short without its rest moment, and then solved. */
import { describe, expect, test } from 'vitest';
import { withMomentFree, withNightOpen } from '#domain/staffing/change-program.ts';
import { templatePlan, weekPlan } from '#domain/staffing/plan.ts';
import { sweep } from '#domain/staffing/sweep.ts';
import { suggest } from '#domain/staffing/suggestion/suggest.ts';
import { worthOfMoment, worthOfNightDoor } from '#domain/staffing/worth.ts';
import { timeOf } from '#domain/time/calendar.ts';
import { exampleGroup } from './example-plan.ts';
import { solveHere } from './solve-here.ts';

const GROUPS = ['no-1', 'no-2', 'oo-1', 'oo-2', 'oo-3', 'zu-1', 'zu-2'];
const limit = { limitMilliseconds: 30_000 };

test.each(GROUPS)('%s has nothing short as it is', (groupId) => {
	const { program, facts } = exampleGroup(groupId);
	const { problems, unrecorded } = sweep(weekPlan(program, facts));
	expect({ problems, unrecorded }).toEqual({ problems: [], unrecorded: [] });
});

test('a template after itself is judged as its days in the week are', () => {
	const { program, facts } = exampleGroup('zu-2');
	const freed = withMomentFree(program, 'middagrust');
	const alone = sweep(templatePlan(freed, 'schooldag', facts)).problems;
	const week = sweep(weekPlan(freed, facts)).problems;
	expect(alone).toEqual(week.filter(({ day }) => day === 0));
});

describe('Waal without its rest moment at 15:00', () => {
	const { program, facts } = exampleGroup('zu-2');
	const freed = weekPlan(withMomentFree(program, 'middagrust'), facts);
	const request = { plan: freed, activities: [], freed: [], extraTitle: 'Extra inzet' };

	test('is short while both shifts hand over, and while both of the late shift have a break', () => {
		const monday = sweep(freed).problems.flatMap((problem) =>
			problem.kind === 'short' && problem.day === 0
				? [[timeOf(problem.from), timeOf(problem.to), problem.there, problem.needed, problem.away]]
				: []
		);
		expect(monday).toEqual([
			[
				'15:00',
				'15:30',
				1,
				2,
				[
					{ why: 'handover', shiftId: 'vroeg', shiftTitle: 'Vroege dienst', workers: 2, of: 2 },
					{ why: 'handover', shiftId: 'laat', shiftTitle: 'Late dienst', workers: 2, of: 2 }
				]
			],
			[
				'15:30',
				'15:45',
				1,
				2,
				[{ why: 'break', shiftId: 'laat', shiftTitle: 'Late dienst', workers: 2, of: 2 }]
			]
		]);
	});

	test('the moment buys the handover and a part of two breaks, each day', () => {
		const { holds, buys, without, broken } = worthOfMoment(program, 'middagrust', facts);
		expect(holds).toBe(true);
		const monday = buys.filter(({ day }) => day === 0);
		expect(monday.filter(({ what }) => what === 'handover')).toHaveLength(4);
		expect(monday.filter(({ what }) => what === 'break')).toHaveLength(2);
		expect(without.filter(({ kind }) => kind === 'break')).toHaveLength(2 * 7);
		expect(broken).toEqual([{ rule: 'floor', needed: 2, neededNow: 1, youthsOut: 10 }]);
	});

	test('can do without it at no extra hours: one hands over while the other stays, breaks apart', async () => {
		const answer = await suggest(request, solveHere, limit);
		if (answer.outcome !== 'found') throw new Error(answer.outcome);
		const { suggestion } = answer;
		expect(suggestion.extraMinutes).toBe(0);
		expect(suggestion.extraCents).toBe(0);
		expect(suggestion.after.problems).toEqual([]);
		expect(suggestion.staffings.map(({ template }) => template)).toEqual(['schooldag', 'weekend']);
		const school = suggestion.changes.filter(({ templateId }) => templateId === 'schooldag');
		expect(school.map(({ what }) => what).sort()).toEqual(['break', 'handover']);
		expect(school.find((change) => change.what === 'handover')).toMatchObject({
			after: { form: 'one-while-others-stay', start: '15:00' }
		});
	});

	test('gives the same answer to the same question', async () => {
		const [one, other] = [await suggest(request, solveHere, limit), await suggest(request, solveHere, limit)];
		expect(other).toEqual(one);
	});
});

describe('Waal with its doors open at night', () => {
	const { program, facts } = exampleGroup('zu-2');

	test('asks for one more who is awake', () => {
		const { broken } = worthOfNightDoor(program, facts);
		expect(broken).toEqual([{ rule: 'night-awake', needed: 2, neededNow: 1, youthsOut: 0 }]);
	});

	test('takes extra hours, told with what they cost', async () => {
		const plan = weekPlan(withNightOpen(program), facts);
		const answer = await suggest(
			{ plan, activities: [], freed: [], extraTitle: 'Extra nachtdienst' },
			solveHere,
			limit
		);
		if (answer.outcome !== 'found') throw new Error(answer.outcome);
		const { extraMinutes, extraCents, after } = answer.suggestion;
		expect(after.problems).toEqual([]);
		expect(extraMinutes % 15).toBe(0);
		expect(extraMinutes).toBeGreaterThan(7 * 6 * 60);
		expect(extraCents).toBe((extraMinutes / 60) * 5200);
	});

	test('without extra hours it is impossible, and says who is lacking', async () => {
		const plan = weekPlan(withNightOpen(program), facts);
		const answer = await suggest(
			{ plan, activities: [], freed: [], extraTitle: '', mostExtraHands: 0 },
			solveHere,
			limit
		);
		expect(answer).toMatchObject({
			outcome: 'impossible',
			reasons: expect.arrayContaining([
				expect.objectContaining({ why: 'too-few-on-shift', what: 'night-awake', there: 1, needed: 2 })
			])
		});
	});
});
