/** What a group's staffing is judged by on a date, for every use case that looks at it. */
import type { Draft } from '#domain/document/schema.ts';
import { settingOn } from '#domain/institution/lock-on.ts';
import { staffingsWith } from '#domain/staffing/draft-staffing.ts';
import { staffingRuleOn, staffingsOn, type PlanFacts } from '#domain/staffing/plan.ts';
import type { GroupAtPlace } from './group-draft.ts';
import type { Context } from './use-case.ts';

/** At capacity, behind the doors of the date. Null where the location has no rules then: nothing can be judged. */
export function planFactsOn(
	{ document }: Pick<Context, 'document'>,
	{ group }: Pick<GroupAtPlace, 'group'>,
	date: string
): PlanFacts | null {
	const rule = staffingRuleOn(document.staffingRules, group.locationId, date);
	if (!rule) return null;
	const { lock, capacity } = settingOn(group, date);
	return { staffings: staffingsOn(document.staffings, group.id, date), rule, lock, youths: capacity, date };
}

/** The same with a draft's own staffing in the place of today's. */
export function planFactsOfDraft(
	context: Pick<Context, 'document' | 'today'>,
	at: Pick<GroupAtPlace, 'group'>,
	{ staffings, groupId }: Pick<Draft, 'staffings' | 'groupId'>
): PlanFacts | null {
	const facts = planFactsOn(context, at, context.today);
	if (!facts) return null;
	const own = staffingsWith(facts.staffings, staffings ?? [], { groupId, from: context.today });
	return { ...facts, staffings: own };
}
