/** Takes a suggestion over in a draft, whole or not at all, after checking it anew. */
import { z } from 'zod';
import { dayStaffing, type DayStaffing } from '#domain/document/staffing-schema.ts';
import type { Draft } from '#domain/document/schema.ts';
import { weekPlan } from '#domain/staffing/plan.ts';
import { sweep } from '#domain/staffing/sweep.ts';
import { planFactsOfDraft } from './group-staffing.ts';
import { done, NOT_FOUND, type Outcome } from './outcome.ts';
import { recordEntries, sameJson, type Recorded } from './record.ts';
import { closedProblem, refusalOf, sharedDraftAt } from './shared-draft.ts';
import { useCase } from './use-case.ts';

interface Input {
	readonly draftId: string;
	/** The ledger's position at which the suggestion was found. */
	readonly position: number;
	/** As the suggestion had them; whatever shape they have, they are checked. */
	readonly staffings: unknown;
}

const suggested = z.array(dayStaffing).min(1);

/**
 * Refused where the draft was recorded anew since, and where with the staffing and rules of now anything would be
 * short after all. Taken over twice it is one revision.
 */
export const takeOverStaffing = useCase(
	'take-over-staffing',
	'update',
	async (context, { draftId, position, staffings }: Input): Promise<Outcome<Recorded>> => {
		const at = sharedDraftAt(context, draftId);
		context.demand('draft-program', at?.place ?? {});
		if (!at) return NOT_FOUND;
		const read = suggested.safeParse(staffings);
		if (!read.success) return suggestionRefused('suggestion-unreadable');
		const draft: Draft = { ...at.draft, staffings: withDays(at.draft.staffings ?? [], read.data) };
		if (sameJson(draft, at.draft)) return done({ position: context.knowledge.position });
		const closed = refusalOf(closedProblem(at.draft));
		if (closed) return closed;
		const moved = context.world.ledger
			.read(position)
			.some(({ kind, id }) => kind === 'drafts' && id === draftId);
		if (moved || position > context.knowledge.position) return suggestionRefused('suggestion-draft-moved');
		const facts = planFactsOfDraft(context, at, draft);
		const isKnown = ({ template }: DayStaffing) => draft.program.templates.some(({ id }) => id === template);
		if (!facts || !read.data.every(isKnown) || sweep(weekPlan(draft.program, facts)).problems.length > 0) {
			return suggestionRefused('suggestion-outdated');
		}
		const change = { list: 'drafts', id: draftId, value: draft } as const;
		return recordEntries(context, context.knowledge.position, [change]);
	}
);

function withDays(days: readonly DayStaffing[], others: readonly DayStaffing[]): DayStaffing[] {
	return [...days.filter(({ template }) => !others.some((one) => one.template === template)), ...others];
}

function suggestionRefused(code: string): Outcome<never> {
	return { ok: false, reason: 'fields', fields: [{ field: 'suggestion', code }] };
}
