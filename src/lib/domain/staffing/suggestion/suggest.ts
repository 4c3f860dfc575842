/** Suggests a staffing in which nothing is short and every break is right; nothing is applied here. */
import { costOf } from '../cost.ts';
import type { Staffing } from '../../document/staffing-schema.ts';
import type { StaffingPlan } from '../plan.ts';
import { sweep, type Sweep } from '../sweep.ts';
import { buildSuggestion } from './build.ts';
import type { StaffingChange } from './changes.ts';
import { readBack } from './read-back.ts';
import { reasonsAgainst, roomReasons, unrecordedReasons, type Reason } from './reasons.ts';
import type { SuggestionRequest } from './request.ts';
import type { SolveMilp, SolveOptions } from './solver.ts';

/** A staffing that the sweep finds nothing against. */
export interface Suggestion {
	/** Those that differ from today's, whole, with their ids: to be put in the place of the ones with the same id. */
	readonly staffings: readonly Staffing[];
	readonly changes: readonly StaffingChange[];
	/** More than today over the days of the plan: of a week's plan, per week. */
	readonly extraMinutes: number;
	/** In whole cents; null where the location's rules do not say what an extra hour costs. */
	readonly extraCents: number | null;
	readonly before: Sweep;
	readonly after: Sweep;
	readonly plan: StaffingPlan;
}

export type SuggestionOutcome =
	| { readonly outcome: 'found'; readonly suggestion: Suggestion }
	/** Today's plan has no problem. */
	| { readonly outcome: 'not-needed'; readonly now: Sweep }
	/** No choice of breaks, handovers, groups and (where they may be) extra hours is enough. */
	| { readonly outcome: 'impossible'; readonly reasons: readonly Reason[] }
	/** `busy`: too many ask for a suggestion at once. */
	| { readonly outcome: 'out-of-time' | 'cancelled' | 'busy' };

/**
 * The suggestion with the least extra hours and, of those, the least change to today's plan, as the solver proves
 * it. Throws where the sweep finds a problem in what the solver answers: that is never given.
 */
export async function suggest(
	request: SuggestionRequest,
	solve: SolveMilp,
	options: SolveOptions
): Promise<SuggestionOutcome> {
	const now = sweep(request.plan);
	if (now.problems.length === 0) return { outcome: 'not-needed', now };
	const reasons = [...unrecordedReasons(request.plan), ...roomReasons(request.plan)];
	if (reasons.length > 0) return { outcome: 'impossible', reasons };
	const { problem, choices } = buildSuggestion(request);
	const answer = await solve(problem, options);
	switch (answer.status) {
		case 'infeasible':
			return { outcome: 'impossible', reasons: reasonsAgainst(request.plan) };
		case 'unbounded':
			throw new Error('a suggestion’s costs are never below zero');
		case 'optimal':
			return {
				outcome: 'found',
				suggestion: checked(request, now, readBack(request, choices, answer.values))
			};
		default:
			return { outcome: answer.status };
	}
}

function checked(request: SuggestionRequest, before: Sweep, read: ReturnType<typeof readBack>): Suggestion {
	const after = sweep(read.plan);
	if (after.problems.length > 0) {
		throw new Error(`a suggestion leaves a problem: ${JSON.stringify(after.problems[0])}`);
	}
	const extraMinutes = costOf(read.plan).minutes - costOf(request.plan).minutes;
	return { ...read, before, after, extraMinutes, extraCents: centsOf(extraMinutes, request.plan) };
}

const MINUTES_PER_HOUR = 60;

function centsOf(extraMinutes: number, { rule: { extraHourCostCents } }: StaffingPlan): number | null {
	if (extraMinutes === 0) return 0;
	if (typeof extraHourCostCents !== 'number') return null;
	return Math.round((extraMinutes * extraHourCostCents) / MINUTES_PER_HOUR);
}
