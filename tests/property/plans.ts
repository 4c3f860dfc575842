/** Plans of documents: what is in them, in days from a date and in numbers, before they get dates and ids. */
import fc from 'fast-check';
import { days, scenes } from './calendar.ts';
import { locks, policyPlansWith } from './programs.ts';
import { arrangementPlans, dayChangePlans } from './rules.ts';
import { youthPlans } from './youths.ts';
import type { YouthPlan } from './youths.ts';

const lockPlans = fc.record({
	first: locks,
	later: fc.uniqueArray(fc.record({ day: days, lock: locks }), {
		selector: (change) => change.day,
		maxLength: 2
	})
});
export type LockPlan = typeof lockPlans extends fc.Arbitrary<infer Lock> ? Lock : never;

const seldom = <Value>(value: fc.Arbitrary<Value>) =>
	fc.oneof({ arbitrary: fc.constant(null), weight: 3 }, { arbitrary: value, weight: 1 });

const openings = fc.record({ opened: seldom(days), openFor: seldom(fc.integer({ min: 1, max: 9 })) });
export type Opening = typeof openings extends fc.Arbitrary<infer Open> ? Open : never;

const policies = policyPlansWith({ day: fc.oneof(fc.constant(-40), days), fewestBlocks: 0 });
const groupPlans = fc.record({
	...{ location: fc.nat({ max: 1 }), opening: openings, locks: lockPlans },
	policies: fc.uniqueArray(policies, { selector: (policy) => policy.day, maxLength: 3 })
});
const roomPlans = fc.record({ group: fc.nat({ max: 2 }), locks: lockPlans });

/** Anything that a document may hold: transfers, gaps, openings, versions, keys, leave and rules. */
export const widePlans = fc.record({
	scene: scenes,
	locations: fc.array(openings, { minLength: 1, maxLength: 2 }),
	groups: fc.array(groupPlans, { minLength: 1, maxLength: 3 }),
	rooms: fc.array(roomPlans, { maxLength: 3 }),
	youths: fc.array(youthPlans, { minLength: 1, maxLength: 3 }),
	arrangements: fc.array(arrangementPlans, { maxLength: 6 }),
	dayChanges: fc.array(dayChangePlans, { maxLength: 6 })
});
export type Plan = typeof widePlans extends fc.Arbitrary<infer Whole> ? Whole : never;

const ALWAYS: Opening = { opened: null, openFor: null };
const fullDays = policyPlansWith({ day: fc.constant(-40), fewestBlocks: 3 });

/** One group with a full day and youths who are there, so that many rules meet on the same blocks. */
export const crowdedPlans: fc.Arbitrary<Plan> = fc.record({
	scene: scenes,
	locations: fc.constant([ALWAYS]),
	groups: fc
		.record({ policy: fullDays, locks: lockPlans })
		.map(({ policy, locks: lock }) => [
			{ location: 0, opening: ALWAYS, locks: lock, policies: [{ ...policy, length: null, exceptions: [] }] }
		]),
	rooms: fc.constant([]),
	youths: fc.array(youthPlans.map(present), { minLength: 1, maxLength: 2 }),
	arrangements: fc.array(arrangementPlans, { maxLength: 5, size: 'max' }),
	dayChanges: fc.array(dayChangePlans, { maxLength: 6, size: 'max' })
});

/** The same youth, in one stay from long ago and never away. */
function present(plan: YouthPlan): YouthPlan {
	const parts = plan.parts.map((part) => ({ ...part, away: false }));
	return { ...plan, parts, early: true, open: true, boundaries: plan.boundaries.slice(0, 1), absences: [] };
}

const ways = {
	by: fc.constantFrom(...(['youth', 'group', 'location', 'institution'] as const)),
	per: fc.constantFrom(...(['total', 'month', 'day'] as const)),
	basis: fc.constantFrom(...(['youths', 'reported', 'policy', 'practice'] as const))
};

/** A query of 1 to 60 days near the date of the scene. */
export const queryPlans = fc.record({
	day: fc.integer({ min: -4, max: 3 }),
	length: fc.oneof(
		{ arbitrary: fc.integer({ min: 1, max: 3 }), weight: 4 },
		{ arbitrary: fc.integer({ min: 4, max: 12 }), weight: 3 },
		{ arbitrary: fc.integer({ min: 13, max: 60 }), weight: 1 }
	),
	...ways
});

/** A query of 1 to 3 days at the date of the scene. */
export const closeQueryPlans = fc.record({
	day: fc.integer({ min: -1, max: 0 }),
	length: fc.integer({ min: 1, max: 3 }),
	...ways
});
export type QueryPlan = typeof queryPlans extends fc.Arbitrary<infer Query> ? Query : never;
