/** Looks for a way in which a draft's days can be staffed. It changes nothing: taking it over is another act. */
import type { Draft } from '#domain/document/schema.ts';
import type { DayStaffing } from '#domain/document/staffing-schema.ts';
import { dayStaffingOf, freedMoments } from '#domain/staffing/draft-staffing.ts';
import { weekPlan, type PlanFacts } from '#domain/staffing/plan.ts';
import { staffedDays, type StaffedDayShown } from '#domain/staffing/staffed-days.ts';
import type { StaffingChange } from '#domain/staffing/suggestion/changes.ts';
import type { Reason } from '#domain/staffing/suggestion/reasons.ts';
import type { SolveProgress } from '#domain/staffing/suggestion/solver.ts';
import { suggest, type Suggestion, type SuggestionOutcome } from '#domain/staffing/suggestion/suggest.ts';
import { solveWithHighs } from '#server/optimiser/highs-solver.ts';
import { planFactsOfDraft } from './group-staffing.ts';
import { done, NOT_FOUND, type Outcome } from './outcome.ts';
import { closedProblem, refusalOf, sharedDraftAt } from './shared-draft.ts';
import { useCase, type Context } from './use-case.ts';

export interface SuggestStaffingInput {
	readonly draftId: string;
	/** The title of a shift that is added. */
	readonly extraTitle: string;
	/** Given when the person stops, or goes away. */
	readonly signal?: AbortSignal;
	readonly onProgress?: (progress: SolveProgress) => void;
}

/** A suggestion as a screen shows it, and as it is sent back to be taken over. */
export interface FoundStaffing extends Pick<Suggestion, 'extraMinutes' | 'extraCents'> {
	readonly outcome: 'found';
	/** The ledger's position at which it was found. */
	readonly position: number;
	readonly changes: readonly StaffingChange[];
	readonly staffings: readonly DayStaffing[];
	readonly days: readonly StaffedDayShown[];
}

export type SuggestedStaffing =
	| FoundStaffing
	| { readonly outcome: 'impossible'; readonly reasons: readonly Reason[] }
	| { readonly outcome: 'not-needed' | 'out-of-time' | 'cancelled' | 'busy' };

/** What a person waits for. */
const LIMIT_SECONDS = 2;
const MILLISECONDS = 1000;

export const suggestStaffing = useCase(
	'suggest-staffing',
	'read',
	async (context, input: SuggestStaffingInput): Promise<Outcome<SuggestedStaffing>> => {
		const at = sharedDraftAt(context, input.draftId);
		context.demand('draft-program', at?.place ?? {});
		if (!at) return NOT_FOUND;
		const facts = planFactsOfDraft(context, at, at.draft);
		const refusal = refusalOf([
			...closedProblem(at.draft),
			...(facts ? [] : [{ field: 'draft', code: 'no-staffing-rules' }])
		]);
		if (refusal || !facts) return refusal ?? NOT_FOUND;
		const answer = await found(context, at.draft, facts, input);
		return done(shownOutcome(answer, at.draft, facts, context.knowledge.position));
	}
);

function found(
	{ document, world }: Context,
	{ program, baseProgram }: Draft,
	facts: PlanFacts,
	{ extraTitle, signal, onProgress }: SuggestStaffingInput
): Promise<SuggestionOutcome> {
	const plan = weekPlan(program, facts);
	const { locationId } = facts.rule;
	const activities = document.activities.filter((activity) => activity.locationId === locationId);
	const freed = baseProgram ? freedMoments(weekPlan(baseProgram, facts), plan) : [];
	const limitMilliseconds = (world.suggestionSeconds ?? LIMIT_SECONDS) * MILLISECONDS;
	const options = { limitMilliseconds, signal, onProgress };
	return suggest({ plan, activities, freed, extraTitle }, solveWithHighs, options);
}

function shownOutcome(
	answer: SuggestionOutcome,
	{ program }: Draft,
	facts: PlanFacts,
	position: number
): SuggestedStaffing {
	if (answer.outcome === 'not-needed') return { outcome: 'not-needed' };
	if (answer.outcome !== 'found') return answer;
	const { changes, extraMinutes, extraCents, staffings } = answer.suggestion;
	const kept = facts.staffings.filter(({ template }) => !staffings.some((one) => one.template === template));
	const { days } = staffedDays(program, { ...facts, staffings: [...kept, ...staffings] });
	return {
		...{ outcome: 'found', position, changes, extraMinutes, extraCents, days },
		staffings: staffings.map(dayStaffingOf)
	};
}
