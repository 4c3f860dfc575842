/** What a staffing is judged on: the days of a program with who works on them, in a ring (FORMAT.md section 10). */
import type { Lock, Template } from '../document/schema.ts';
import type { Staffing, StaffingRule } from '../document/staffing-schema.ts';
import { WEEKDAYS } from '../document/vocabulary.ts';
import type { Program } from '../seclusion/week.ts';

/** One day of the ring; a null staffing means that nobody recorded who works. */
export interface StaffedDay {
	readonly template: Template;
	readonly staffing: Staffing | null;
}

/**
 * Days that follow each other in a ring: after the last comes the first. A week is a ring of seven from Monday;
 * a template by itself is a ring of one.
 */
export interface StaffingPlan {
	readonly days: readonly StaffedDay[];
	readonly lock: Lock;
	/** Youths that are there: the capacity, or those present. */
	readonly youths: number;
	readonly rule: StaffingRule;
	/** The date of which norms are asked. */
	readonly date: string;
}

/** What is asked of a plan beside the program itself. */
export interface PlanFacts extends Pick<StaffingPlan, 'lock' | 'youths' | 'rule' | 'date'> {
	/** Of the group and in force: at most one for each template. */
	readonly staffings: readonly Staffing[];
}

/** The ordinary week of a program, Monday to Sunday. Throws where a weekday's template does not exist. */
export function weekPlan({ templates, week }: Program, facts: PlanFacts): StaffingPlan {
	const days = WEEKDAYS.map((weekday) => staffedDay(templates, week[weekday], facts.staffings));
	return planOf(days, facts);
}

/** A template after itself, for one that no weekday uses. Throws where it does not exist. */
export function templatePlan({ templates }: Program, templateId: string, facts: PlanFacts): StaffingPlan {
	return planOf([staffedDay(templates, templateId, facts.staffings)], facts);
}

/** The same plan with other staffings in the place of those with their template. */
export function withStaffings(plan: StaffingPlan, staffings: readonly Staffing[]): StaffingPlan {
	const days = plan.days.map(({ template, staffing }) => ({
		template,
		staffing: staffings.find((other) => other.template === template.id) ?? staffing
	}));
	return { ...plan, days };
}

/** The staffings of a group that hold on a date. */
export function staffingsOn(staffings: readonly Staffing[], groupId: string, date: string): Staffing[] {
	return staffings.filter(
		(staffing) =>
			staffing.groupId === groupId && staffing.from <= date && (!staffing.to || date < staffing.to)
	);
}

/** The rules of a location on a date: the ones that began last; undefined where none have. */
export function staffingRuleOn(
	rules: readonly StaffingRule[],
	locationId: string,
	date: string
): StaffingRule | undefined {
	return rules
		.filter((rule) => rule.locationId === locationId && rule.from <= date)
		.reduce<StaffingRule | undefined>(
			(latest, rule) => (latest && latest.from >= rule.from ? latest : rule),
			undefined
		);
}

function planOf(days: readonly StaffedDay[], { lock, youths, rule, date }: PlanFacts): StaffingPlan {
	return { days, lock, youths, rule, date };
}

function staffedDay(templates: readonly Template[], id: string, staffings: readonly Staffing[]): StaffedDay {
	const template = templates.find((candidate) => candidate.id === id);
	if (!template) throw new Error(`no template ${id}`);
	return { template, staffing: staffings.find((staffing) => staffing.template === id) ?? null };
}
