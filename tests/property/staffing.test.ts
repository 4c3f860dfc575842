/** A suggestion breaks no rule that the sweep or the format checks, and takes no more hours than it must. */
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { checkEntries } from '#domain/document/check-entries.ts';
import { emptyDocument, type Entry, type OpenDeurDocument } from '#domain/document/schema.ts';
import type { Shift, Staffing } from '#domain/document/staffing-schema.ts';
import { weekPlan, type StaffingPlan } from '#domain/staffing/plan.ts';
import { sweep } from '#domain/staffing/sweep.ts';
import { suggest } from '#domain/staffing/suggestion/suggest.ts';
import { timeOf } from '#domain/time/calendar.ts';
import { leastExtraQuarters, type SmallDay, type SmallShift } from '#tests/reference/least-extra.ts';
import { plan as smallPlan, rule, template } from '#tests/unit/staffing/small-plan.ts';
import { solveHere } from '#tests/unit/staffing/solve-here.ts';
import { handoversOf, rules, shifts } from './staffings.ts';

const LIMIT = { limitMilliseconds: 60_000 };
const QUARTERS_PER_HOUR = 4;
const FREE = { ...template, blocks: template.blocks.map((block) => ({ ...block, room: null })) };
const WEEK = { mon: 'dag', tue: 'dag', wed: 'dag', thu: 'dag', fri: 'dag', sat: 'vrij', sun: 'vrij' };

/** A week of two templates, one of which is free all day, with any staffing. */
const weeks: fc.Arbitrary<StaffingPlan> = fc
	.record({ school: shifts, weekend: shifts, given: rules, youths: fc.integer({ min: 1, max: 9 }) })
	.map(({ school, weekend, given, youths }) => {
		const staffingOf = (id: string, own: Shift[]): Staffing => ({
			...{ id, groupId: 'g', template: id, from: '2026-01-01', shifts: own },
			handovers: handoversOf(own)
		});
		return weekPlan(
			{ templates: [template, { ...FREE, id: 'vrij' }], week: WEEK },
			{
				staffings: [staffingOf('dag', school), staffingOf('vrij', weekend)],
				...{ rule: { ...given, id: 'r', locationId: 'l' }, lock: 'manual', youths, date: '2026-11-22' }
			}
		);
	});

const sport: Entry<'activities'> = {
	...{ id: 'sport', locationId: 'l', title: 'Sport', kind: 'activity', picture: 'sport' },
	...{ leastStaff: 1, most: 4 }
};

/** A document in which a staffing of these templates may stand. */
const house: OpenDeurDocument = {
	...emptyDocument({ id: 'huis', name: 'Huis' }),
	locations: [{ id: 'l', code: 'LL', name: 'L', timeZone: 'Europe/Amsterdam' }],
	activities: [sport],
	groups: [{ id: 'g', locationId: 'l', name: 'G', settings: [{ from: null, capacity: 8, lock: 'manual' }] }],
	policies: [
		{
			...{ id: 'p', groupId: 'g', effectiveFrom: '2026-01-01', title: 'P', exceptions: [], week: WEEK },
			templates: [template, { ...FREE, id: 'vrij' }]
		}
	]
};

test('whatever the week, a suggestion leaves no problem in it and none in the document', async () => {
	await fc.assert(
		fc.asyncProperty(weeks, async (plan) => {
			const freed = [{ templateId: 'vrij', from: 14 * 60, to: 15 * 60 }];
			const request = { plan, activities: [sport], freed, extraTitle: 'Extra' };
			const answer = await suggest(request, solveHere, LIMIT);
			if (answer.outcome === 'impossible') {
				expect(answer.reasons).not.toEqual([]);
				return;
			}
			if (answer.outcome === 'not-needed') {
				expect(sweep(plan).problems).toEqual([]);
				return;
			}
			if (answer.outcome !== 'found') throw new Error(answer.outcome);
			const { suggestion } = answer;
			expect(sweep(suggestion.plan).problems).toEqual([]);
			expect(suggestion.extraMinutes).toBeGreaterThanOrEqual(0);
			const changes = suggestion.staffings.map((value) => ({ list: 'staffings' as const, value }));
			expect(checkEntries(house, changes)).toEqual([]);
		}),
		{ numRuns: 25 }
	);
});

const quarter = (minute: number) => timeOf(minute * 15);

/** An early and a late shift that overlap for an hour, each with room for a break of half an hour. */
const smallDays: fc.Arbitrary<{
	shifts: SmallShift[];
	handoverQuarters: number;
	youths: number;
	rest: boolean;
}> = fc
	.record({
		shifts: fc.tuple(smallShift(40, 64, 58, 63), smallShift(60, 84, 60, 66)),
		handoverQuarters: fc.integer({ min: 0, max: 2 }),
		youths: fc.constantFrom(3, 8),
		rest: fc.boolean()
	})
	.map(({ shifts: both, ...day }) => ({ ...day, shifts: [...both] }));

function smallShift(from: number, to: number, first: number, last: number): fc.Arbitrary<SmallShift> {
	return fc
		.record({
			workers: fc.integer({ min: 1, max: 2 }),
			earliest: fc.integer({ min: first, max: last - 3 }),
			room: fc.integer({ min: 3, max: 4 }),
			parts: fc.integer({ min: 1, max: 2 })
		})
		.map(({ workers, earliest, room, parts }) => {
			const latest = Math.min(earliest + room, to);
			return { from, to, workers, breakQuarters: 2, earliest, latest, parts };
		});
}

function planOf(day: SmallDay, youths: number, rest: boolean): StaffingPlan {
	const own = day.shifts.map(
		({ from, to, workers, breakQuarters, earliest, latest, parts }, index): Shift => ({
			id: `d${index}`,
			title: `Dienst ${index}`,
			role: 'group-worker',
			start: quarter(from),
			end: quarter(to),
			number: workers,
			presence: 'awake',
			onFloor: true,
			break: { minutes: breakQuarters * 15, earliest: quarter(earliest), latest: quarter(latest), parts }
		})
	);
	const form = 'one-while-others-stay' as const;
	const minutes = day.handoverQuarters * 15;
	const handover = { id: 'o', from: 'd0', to: 'd1', start: '15:00', minutes, form };
	const days = smallPlan(own, minutes > 0 ? [handover] : []).days;
	const used = rest ? template : { ...template, blocks: template.blocks.slice(1) };
	return smallPlan([], [], { youths, days: [{ ...days[0], template: used }] });
}

/** The rules of the small plan by the quarter: one hand in rooms and at night, else one, or two from five youths on. */
function neededOf(youths: number, rest: boolean): number[] {
	return Array.from({ length: 24 * QUARTERS_PER_HOUR }, (_, at) => {
		const night = at >= 22 * QUARTERS_PER_HOUR || at < 7 * QUARTERS_PER_HOUR;
		const inRooms = rest && at >= 15 * QUARTERS_PER_HOUR && at < 15 * QUARTERS_PER_HOUR + 3;
		return night || inRooms || youths < 5 ? 1 : 2;
	});
}

test('on small days its extra hours are the least of all ways', async () => {
	expect(rule.inRooms).toBe(1);
	await fc.assert(
		fc.asyncProperty(smallDays, async ({ shifts: own, handoverQuarters, youths, rest }) => {
			const day = { shifts: own, handoverQuarters, needed: neededOf(youths, rest) };
			const request = { plan: planOf(day, youths, rest), activities: [], freed: [], extraTitle: 'Extra' };
			const answer = await suggest(request, solveHere, LIMIT);
			const least = leastExtraQuarters(day);
			if (answer.outcome !== 'found') {
				expect([answer.outcome, least]).toEqual(['impossible', Infinity]);
				return;
			}
			expect(answer.suggestion.extraMinutes).toBe(least * 15);
		}),
		{ numRuns: 40 }
	);
});
