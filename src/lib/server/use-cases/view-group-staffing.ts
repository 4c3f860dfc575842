/** Who is on the floor in a group, quarter by quarter, what that costs, and what each rest moment buys. */
import type { Policy } from '#domain/document/schema.ts';
import type { Shift } from '#domain/document/staffing-schema.ts';
import { policyInForce } from '#domain/program/in-force.ts';
import type { StaffingCost } from '#domain/staffing/cost.ts';
import { momentsWorth, type MomentWorth } from '#domain/staffing/moments-worth.ts';
import { staffingsOn } from '#domain/staffing/plan.ts';
import { staffedDays, type StaffedDayShown } from '#domain/staffing/staffed-days.ts';
import { findDraft, groupAt, versionsOf, type GroupAtPlace } from './group-draft.ts';
import { planFactsOn } from './group-staffing.ts';
import { done, NOT_FOUND } from './outcome.ts';
import { useCase, type Context } from './use-case.ts';

/** Who works on a day of a template, without what it costs. */
export interface RecordedStaffing {
	readonly templateId: string;
	readonly name: string;
	readonly from: string;
	/** First day on which it no longer holds. */
	readonly to: string | null;
	readonly shifts: readonly Pick<
		Shift,
		'id' | 'title' | 'role' | 'start' | 'end' | 'number' | 'presence' | 'onFloor'
	>[];
}

export interface GroupStaffingView {
	readonly group: { readonly id: string; readonly name: string; readonly capacity: number };
	readonly location: { readonly id: string; readonly name: string };
	/** Null where no program is in force. */
	readonly version: { readonly id: string; readonly title: string } | null;
	readonly templates: readonly { readonly id: string; readonly name: string }[];
	readonly recorded: readonly RecordedStaffing[];
	/** Null where the location has no rules, or no program is in force: then nothing is judged. */
	readonly days: readonly StaffedDayShown[] | null;
	readonly hasRules: boolean;
	/** Of an ordinary week; null for who may not see drafts of the group. */
	readonly cost: StaffingCost | null;
	readonly worth: readonly MomentWorth[];
	readonly mayChange: boolean;
	readonly mayDraft: boolean;
	/** True where the actor has work open in the week editor. */
	readonly hasWork: boolean;
}

/** It is about nobody by name: everyone inside may see it, and what it costs who may see drafts. */
export const viewGroupStaffing = useCase(
	'view-group-staffing',
	'read',
	(context, input: { groupId: string }) => {
		const at = groupAt(context.document, input.groupId);
		context.demand('see-program', at?.place ?? {});
		if (!at) return NOT_FOUND;
		const view = context.once(`staffing ${at.group.id}`, () => staffingView(context, at));
		return done<GroupStaffingView>({ ...view, hasWork: findDraft(context, at.group.id) !== null });
	}
);

function staffingView(context: Context, at: GroupAtPlace): Omit<GroupStaffingView, 'hasWork'> {
	const { document, today, may } = context;
	const { group, location, place } = at;
	const program = policyInForce(versionsOf(document, group.id), today);
	const facts = planFactsOn(context, at, today);
	const shown = program && facts ? staffedDays(program, facts) : null;
	const templates = (program?.templates ?? []).map(({ id, name }) => ({ id, name }));
	return {
		group: { id: group.id, name: group.name, capacity: facts?.youths ?? 0 },
		location: { id: location.id, name: location.name },
		version: program ? { id: program.id, title: program.title } : null,
		templates,
		recorded: recordedOn(context, group.id, program),
		days: shown?.days ?? null,
		hasRules: facts !== null,
		cost: shown && may('see-drafts', place) ? shown.cost : null,
		worth: program && facts ? momentsWorth(program, facts) : [],
		mayChange: may('change-staffing', place),
		mayDraft: may('draft-program', place)
	};
}

function recordedOn(
	{ document, today }: Context,
	groupId: string,
	program: Policy | undefined
): RecordedStaffing[] {
	return staffingsOn(document.staffings, groupId, today).flatMap(({ template, from, to, shifts }) => {
		const name = program?.templates.find(({ id }) => id === template)?.name;
		if (name === undefined) return [];
		const shown = shifts.map(({ id, title, role, start, end, number, presence, onFloor }) => ({
			...{ id, title, role, start, end, number, presence, onFloor }
		}));
		return [{ templateId: template, name, from, to: to ?? null, shifts: shown }];
	});
}
