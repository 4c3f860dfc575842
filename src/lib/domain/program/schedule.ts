/** What holds for a whole group on each day of a range, with equal days sharing one plan. */
import type { Arrangement, DayChange, Policy, Template } from '../document/schema.ts';
import { dateOf, dayNumber, weekdayOf } from '../time/calendar.ts';
import { policyInForce, templateOf } from './in-force.ts';
import { applyRules, planTemplate, type PlannedBlock } from './plan.ts';

const DAYS_PER_WEEK = 7;

/** The blocks of one or more equal days. */
export interface DayPlan {
	readonly blocks: readonly PlannedBlock[];
	/** Null: no version is in force, the day is unknown. */
	readonly policy: Policy | null;
	readonly template: Template | null;
}

/** Makes plans, one for each template of a version. */
export class Plans {
	/** The plan of a day on which no version is in force. */
	readonly unknown: DayPlan = { policy: null, template: null, blocks: [] };
	readonly #ofTemplate = new Map<Template, DayPlan>();

	/** The plan of a template as it stands, made once. */
	of(policy: Policy, template: Template): DayPlan {
		const known = this.#ofTemplate.get(template);
		if (known) return known;
		const plan = { policy, template, blocks: planTemplate(template.blocks) };
		this.#ofTemplate.set(template, plan);
		return plan;
	}

	/** A plan of its own, for a date or a youth for whom the template does not hold as it stands. */
	changed(
		{ policy, template }: DayPlan,
		arrangements: readonly Arrangement[],
		dayChanges: readonly DayChange[]
	): DayPlan {
		const blocks = policy && template ? this.of(policy, template).blocks : [];
		return { policy, template, blocks: applyRules(blocks, arrangements, dayChanges) };
	}
}

/** A group's plan for each day from `firstDay` to `endDay`, before any one youth's arrangements. */
export interface Schedule {
	readonly firstDay: number;
	readonly plans: readonly DayPlan[];
	/** Day changes of the group by day, in list order; the ones that name youths too. */
	readonly changesOn: ReadonlyMap<number, readonly DayChange[]>;
}

/**
 * The schedule of a group. `policies` and `dayChanges` are the group's; only day changes that name nobody
 * are worked in, the others are for `planForYouth`.
 */
export function scheduleOf(
	policies: readonly Policy[],
	dayChanges: readonly DayChange[],
	firstDay: number,
	endDay: number,
	plans: Plans
): Schedule {
	const days: DayPlan[] = new Array(endDay - firstDay).fill(plans.unknown);
	const bounds = boundsWithin(policies, firstDay, endDay);
	for (let at = 0; at + 1 < bounds.length; at++) {
		const policy = policyInForce(policies, dateOf(bounds[at]));
		if (policy) fill(days, policy, bounds[at], bounds[at + 1], firstDay, plans);
	}
	const changesOn = Map.groupBy(dayChanges, ({ date }) => dayNumber(date));
	for (const [day, changes] of changesOn) {
		const forAll = changes.filter(({ youthIds }) => !youthIds);
		if (day < firstDay || day >= endDay || forAll.length === 0) continue;
		days[day - firstDay] = plans.changed(days[day - firstDay], [], forAll);
	}
	return { firstDay, plans: days, changesOn };
}

/** The days at which another version may begin to hold, with both ends of the range. */
function boundsWithin(policies: readonly Policy[], firstDay: number, endDay: number): number[] {
	const bounds = new Set([firstDay, endDay]);
	for (const { effectiveFrom, effectiveTo } of policies) {
		bounds.add(dayNumber(effectiveFrom));
		if (effectiveTo) bounds.add(dayNumber(effectiveTo));
	}
	return [...bounds].filter((day) => day >= firstDay && day <= endDay).sort((a, b) => a - b);
}

/** Rule 2: the template of the weekday, or of the last listed exception that holds the date. */
function fill(
	days: DayPlan[],
	policy: Policy,
	from: number,
	to: number,
	firstDay: number,
	plans: Plans
): void {
	const planOf = (id: string) => plans.of(policy, templateOf(policy, id));
	const end = Math.min(to, from + DAYS_PER_WEEK);
	for (let day = from; day < end; day++) days[day - firstDay] = planOf(policy.week[weekdayOf(day)]);
	for (let day = end; day < to; day++) days[day - firstDay] = days[day - firstDay - DAYS_PER_WEEK];
	for (const exception of policy.exceptions) {
		const first = Math.max(from, dayNumber(exception.from));
		const end = Math.min(to, dayNumber(exception.to));
		if (first < end) days.fill(planOf(exception.template), first - firstDay, end - firstDay);
	}
}
