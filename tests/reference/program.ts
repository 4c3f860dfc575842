/** Which version and which template a group follows on a date (FORMAT.md sections 2.1 and 2.2). */
import type { OpenDeurDocument, Policy, Template } from '#domain/document/schema.ts';
import { covers, weekdayOf } from './clock.ts';

/**
 * Section 2.1: of the group's versions that have begun and have not ended, the one that began last.
 * Null where there is none: the day is unknown.
 */
export function policyInForce(document: OpenDeurDocument, groupId: string, date: string): Policy | null {
	let inForce: Policy | null = null;
	for (const policy of document.policies) {
		if (policy.groupId !== groupId) continue;
		if (!covers({ from: policy.effectiveFrom, to: policy.effectiveTo }, date)) continue;
		if (inForce === null || policy.effectiveFrom > inForce.effectiveFrom) inForce = policy;
	}
	return inForce;
}

/** Section 2.2: the template of the last listed exception that covers the date, else the weekday's. */
export function templateOn(policy: Policy, date: string): Template {
	const exception = policy.exceptions.findLast((candidate) => covers(candidate, date));
	const templateId = exception?.template ?? policy.week[weekdayOf(date)];
	const template = policy.templates.find((candidate) => candidate.id === templateId);
	if (template === undefined) throw new Error(`Version ${policy.id} has no template ${templateId}.`);
	return template;
}
