/** Arrangements and day changes that meet each other on the same moments (FORMAT.md sections 1, 2.4 and 2.5). */
import fc from 'fast-check';
import type { Arrangement, DayChange } from '#domain/document/schema.ts';
import { closeDays, dateOf, lengths, rangeOf } from './calendar.ts';
import type { Scene } from './calendar.ts';
import { blockKeys, insteadOf, insteadPlans, someWeekdays } from './programs.ts';

/** What every rule needs to know of the document it stands in. */
export type Surroundings = { scene: Scene; nightKeys: Set<string>; youthIds: string[] };

const replaced = fc.option(blockKeys, { freq: 4 });

export const arrangementPlans = fc.record({
	youth: fc.nat({ max: 2 }),
	replaces: replaced,
	day: closeDays,
	length: lengths,
	weekdays: someWeekdays,
	instead: insteadPlans
});
type ArrangementPlan = typeof arrangementPlans extends fc.Arbitrary<infer Plan> ? Plan : never;

export const dayChangePlans = fc.record({
	group: fc.nat({ max: 2 }),
	day: closeDays,
	youths: fc.option(fc.subarray([0, 1, 2], { minLength: 1 }), { freq: 2 }),
	replaces: replaced,
	fallsAway: fc.boolean(),
	instead: insteadPlans,
	origin: fc.constantFrom(...(['choice', 'practice'] as const))
});
type DayChangePlan = typeof dayChangePlans extends fc.Arbitrary<infer Plan> ? Plan : never;

/** The arrangements of the plans, without those that section 8 calls duplicates. */
export function arrangementsOf(plans: ArrangementPlan[], around: Surroundings): Arrangement[] {
	const arrangements = plans.map((plan, index) => ({
		...{ id: `m${index}`, youthId: around.youthIds[plan.youth % around.youthIds.length] },
		...{ replaces: plan.replaces, weekdays: plan.weekdays },
		...rangeOf(around.scene, plan.day, plan.length),
		instead: insteadOf(plan.instead, plan.replaces, around.nightKeys)
	}));
	return withoutClashes(
		arrangements,
		(one, other) => one.youthId === other.youthId && one.from === other.from
	);
}

/** The day changes of the plans, without those that section 8 calls duplicates. */
export function dayChangesOf(plans: DayChangePlan[], groupIds: string[], around: Surroundings): DayChange[] {
	const dayChanges = plans.map((plan, index) => ({
		...{ id: `d${index}`, groupId: groupIds[plan.group % groupIds.length] },
		...{ date: dateOf(around.scene, plan.day), origin: plan.origin, replaces: plan.replaces },
		youthIds: plan.youths === null ? null : youthIdsOf(plan.youths, around.youthIds),
		instead:
			plan.fallsAway && plan.replaces !== null
				? null
				: insteadOf(plan.instead, plan.replaces, around.nightKeys)
	}));
	return withoutClashes(
		dayChanges,
		(one, other) =>
			one.groupId === other.groupId &&
			one.date === other.date &&
			one.origin === other.origin &&
			nameTheSame(one, other)
	);
}

function youthIdsOf(indexes: number[], youthIds: string[]): string[] {
	return [...new Set(indexes.map((index) => youthIds[index % youthIds.length]))];
}

function nameTheSame(one: DayChange, other: DayChange): boolean {
	if (one.youthIds == null || other.youthIds == null) return one.youthIds == other.youthIds;
	return other.youthIds.some((youthId) => one.youthIds?.includes(youthId));
}

/** Leaves out a rule for a key that an earlier one clashes with; of added blocks there may be any number. */
function withoutClashes<Rule extends { replaces?: string | null }>(
	rules: Rule[],
	clash: (one: Rule, other: Rule) => boolean
): Rule[] {
	const kept: Rule[] = [];
	for (const rule of rules) {
		const sameKey = kept.filter(
			(other) => rule.replaces !== null && other.replaces === rule.replaces && clash(other, rule)
		);
		if (sameKey.length === 0) kept.push(rule);
	}
	return kept;
}
