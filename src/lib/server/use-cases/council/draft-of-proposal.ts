/** A draft that belongs to a proposal is of whoever made that: others see it once it is brought, and what they make of it is a draft of their own. */
import { sameButMeasures } from '#domain/council/answer-stands.ts';
import { roadOf } from '#domain/council/road.ts';
import type { Road } from '#domain/council/road-state.ts';
import type { Proposal } from '#domain/document/council-schema.ts';
import type { Draft } from '#domain/document/schema.ts';
import { makerOf } from '../maker-of.ts';
import type { FieldProblem } from '../outcome.ts';
import type { Context } from '../use-case.ts';

/** The proposal that a draft belongs to; undefined for a draft by itself. */
function proposalOf({ document }: Context, draftId: string): Proposal | undefined {
	return document.proposals.find(({ draftIds }) => draftIds.includes(draftId));
}

/**
 * What was never brought to the council is of those who make it, also once they threw it away; of the council, its
 * coach sees it too.
 */
export function isToBeSeen(context: Context, { madeBy }: Proposal, { taken }: Pick<Road, 'taken'>): boolean {
	if (taken.some(({ step }) => step.act === 'to-council')) return true;
	const looker = makerOf(context);
	return looker === madeBy || (looker === 'coach' && madeBy === 'council');
}

/** True where whoever looks may know of a proposal as it stands today. */
export function knowsOf(context: Context, proposal: Proposal): boolean {
	const { document, today } = context;
	return isToBeSeen(context, proposal, roadOf(proposal, document.proposalSteps, today));
}

/** True for a draft of a proposal that others are still making. */
export function isKeptBack(context: Context, draftId: string): boolean {
	const proposal = proposalOf(context, draftId);
	return proposal !== undefined && !knowsOf(context, proposal);
}

/** Why somebody cannot change a draft: before the decision nobody but its makers says what is asked. */
export function othersDraftProblem(context: Context, draftId: string): FieldProblem[] {
	const proposal = proposalOf(context, draftId);
	if (!proposal || proposal.madeBy === makerOf(context)) return [];
	const { decision } = roadOf(proposal, context.document.proposalSteps, context.today);
	return decision === null ? [{ field: 'draft', code: 'draft-of-proposal' }] : [];
}

/** True for a draft of a proposal that others made than whoever looks. */
export function isOfOthers(context: Context, draftId: string): boolean {
	const proposal = proposalOf(context, draftId);
	return proposal !== undefined && proposal.madeBy !== makerOf(context);
}

/** True for a draft of a proposal of the council that was handed in, and that says something else than was asked then. */
export function isOtherThanAsked(context: Context, { id, groupId, program }: Draft): boolean {
	const { document, today } = context;
	const proposal = proposalOf(context, id);
	if (proposal?.madeBy !== 'council') return false;
	const { asked } = roadOf(proposal, document.proposalSteps, today);
	const own = asked.find((one) => one.groupId === groupId);
	return own !== undefined && !sameButMeasures(document, groupId, own.program, program);
}

/** The proposal that a draft belongs to, by name, for who may know of it. */
export function proposalNamed(context: Context, draftId: string): { id: string; title: string } | null {
	const proposal = proposalOf(context, draftId);
	if (!proposal || isKeptBack(context, draftId)) return null;
	return { id: proposal.id, title: proposal.title };
}
