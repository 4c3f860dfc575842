/** The staffing of the example institution, as its groups have it on the demonstration's day. */
import { readFileSync } from 'node:fs';
import { parseText } from '#domain/document/parse.ts';
import type { Activity, OpenDeurDocument, Policy } from '#domain/document/schema.ts';
import { policyInForce } from '#domain/program/in-force.ts';
import { staffingRuleOn, staffingsOn, type PlanFacts } from '#domain/staffing/plan.ts';
import { DEMONSTRATION_TODAY } from '#server/demonstration.ts';

const parsed = parseText(readFileSync('data/example/linde.json', 'utf8'));
if (!parsed.ok) throw new Error(`the example has problems: ${JSON.stringify(parsed.problems[0])}`);

const example: OpenDeurDocument = parsed.document;

/** The version in force of a group, and what its staffing is judged by: at capacity. */
export function exampleGroup(groupId: string): { program: Policy; facts: PlanFacts } {
	const date = DEMONSTRATION_TODAY;
	const group = example.groups.find(({ id }) => id === groupId);
	const ofGroup = example.policies.filter((policy) => policy.groupId === groupId);
	const program = policyInForce(ofGroup, date);
	const settings = group?.settings.findLast(({ from }) => !from || from <= date);
	const rule = group && staffingRuleOn(example.staffingRules, group.locationId, date);
	if (!program || !settings || !rule) throw new Error(`${groupId} has no program, settings or rules`);
	const staffings = staffingsOn(example.staffings, groupId, date);
	return { program, facts: { staffings, rule, lock: settings.lock, youths: settings.capacity, date } };
}

/** What youths of a location can do in place of a rest moment. */
export function exampleActivities(locationId: string): Activity[] {
	return example.activities.filter((activity) => activity.locationId === locationId);
}
