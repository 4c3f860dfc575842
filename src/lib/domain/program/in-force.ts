/** Which version of a group's day program applies on a date (FORMAT.md section 2, rules 1 and 2). */
import { dayNumber, weekdayOf } from '../time/calendar.ts';
import type { Policy, Template } from '../document/schema.ts';

/**
 * The version in force on a date: of those that have begun and not ended, the one that began last.
 * One that ends gives way to the version before it. Undefined: the day is unknown.
 * `policies` are of one group, in any order.
 */
export function policyInForce<Version extends Pick<Policy, 'effectiveFrom' | 'effectiveTo'>>(
	policies: readonly Version[],
	date: string
): Version | undefined {
	let inForce: Version | undefined;
	for (const policy of policies) {
		if (policy.effectiveFrom > date || (policy.effectiveTo && policy.effectiveTo <= date)) continue;
		if (!inForce || policy.effectiveFrom > inForce.effectiveFrom) inForce = policy;
	}
	return inForce;
}

/** The template of a date: of the last listed exception that holds that date, else of its weekday. */
export function templateOn(policy: Policy, date: string): Template {
	const exception = policy.exceptions.findLast(({ from, to }) => from <= date && date < to);
	return templateOf(policy, exception?.template ?? policy.week[weekdayOf(dayNumber(date))]);
}

/** The template with an id in a version; a validated version has it. */
export function templateOf(policy: Policy, id: string): Template {
	const template = policy.templates.find((candidate) => candidate.id === id);
	if (!template) throw new Error(`version ${policy.id} has no template ${id}`);
	return template;
}
