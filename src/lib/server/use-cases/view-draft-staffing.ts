/** What a draft asks of those who work: who is on the floor in its days, what is short, and what it costs beside today. */
import { policyInForce } from '#domain/program/in-force.ts';
import { costOf, type StaffingCost } from '#domain/staffing/cost.ts';
import { weekPlan } from '#domain/staffing/plan.ts';
import { staffedDays, type StaffedDayShown } from '#domain/staffing/staffed-days.ts';
import { versionsOf } from './group-draft.ts';
import { planFactsOfDraft, planFactsOn } from './group-staffing.ts';
import { done, NOT_FOUND } from './outcome.ts';
import { sharedDraftAt } from './shared-draft.ts';
import { useCase } from './use-case.ts';

export interface DraftStaffingView {
	readonly draft: { readonly id: string; readonly title: string; readonly isOpen: boolean };
	readonly group: { readonly id: string; readonly name: string };
	readonly location: { readonly id: string; readonly name: string };
	/** Null where the location has no rules: nothing can be judged. */
	readonly days: readonly StaffedDayShown[] | null;
	/** Of an ordinary week. */
	readonly cost: StaffingCost | null;
	/** Of the version in force, with who works now. */
	readonly costNow: StaffingCost | null;
	/** True where the draft has a staffing of its own. */
	readonly hasOwn: boolean;
	readonly maySuggest: boolean;
}

export const viewDraftStaffing = useCase(
	'view-draft-staffing',
	'read',
	(context, { draftId }: { draftId: string }) => {
		const at = sharedDraftAt(context, draftId);
		context.demand('see-drafts', at?.place ?? {});
		if (!at) return NOT_FOUND;
		const { draft, group, location, place } = at;
		const facts = planFactsOfDraft(context, at, draft);
		const now = planFactsOn(context, at, context.today);
		const inForce = policyInForce(versionsOf(context.document, group.id), context.today);
		const shown = facts && staffedDays(draft.program, facts);
		const isOpen = draft.state === 'open';
		return done<DraftStaffingView>({
			draft: { id: draft.id, title: draft.title, isOpen },
			group: { id: group.id, name: group.name },
			location: { id: location.id, name: location.name },
			days: shown?.days ?? null,
			cost: shown?.cost ?? null,
			costNow: now && inForce ? costOf(weekPlan(inForce, now)) : null,
			hasOwn: (draft.staffings ?? []).length > 0,
			maySuggest: isOpen && facts !== null && context.may('draft-program', place)
		});
	}
);
