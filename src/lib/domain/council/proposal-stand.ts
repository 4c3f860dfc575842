/** Where a proposal stands, in one word that a list can show; a promise is not told as more than it is (FORMAT.md section 13). */
import type { Policy } from '../document/schema.ts';
import { programOf, sameProgram } from '../program/draft.ts';
import type { Road, RoadState } from './road-state.ts';
import type { RunningRound } from './running-round.ts';
import { isUnkept } from './step-fault.ts';

/** `asking-around`: a round about it runs; `planned-only`: no version is to bring it yet; `not-kept`, `partly-kept`: somebody looked, and so it was. */
export type ProposalStand = RoadState | 'asking-around' | 'planned-only' | 'not-kept' | 'partly-kept';

/** The round is the one about it that runs that day, if any. */
export function proposalStand(
	road: Road,
	policies: readonly Policy[],
	round: RunningRound | null
): ProposalStand {
	if (round && (road.state === 'in-council' || road.state === 'asked-around')) return 'asking-around';
	if (isUnkept(road)) return road.kept === 'no' ? 'not-kept' : 'partly-kept';
	return groupsWithoutVersion(road, policies).length > 0 ? 'planned-only' : road.state;
}

/**
 * Of what is planned, the groups whose promised program no version brings: none that the plan names is there, and none
 * with that program begins on a day since the decision.
 */
export function groupsWithoutVersion(
	{ state, promised, policyIds, decidedOn }: Pick<Road, 'state' | 'promised' | 'policyIds' | 'decidedOn'>,
	policies: readonly Policy[]
): string[] {
	if (state !== 'planned') return [];
	return promised
		.filter(({ groupId, program }) => {
			const brings = (policy: Policy) =>
				policyIds.includes(policy.id) ||
				(policy.effectiveFrom >= (decidedOn ?? '') && sameProgram(programOf(policy), program));
			return !policies.some((policy) => policy.groupId === groupId && brings(policy));
		})
		.map(({ groupId }) => groupId);
}
