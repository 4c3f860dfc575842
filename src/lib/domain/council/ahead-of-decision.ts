/** What was asked and is brought before anybody decided on it: nothing stands in its way, and nobody is silent about it (FORMAT.md section 13). */
import type { Proposal } from '../document/council-schema.ts';
import type { OpenDeurDocument, Policy } from '../document/schema.ts';
import { programOf, type DraftProgram } from '../program/draft.ts';
import { policyInForce } from '../program/in-force.ts';
import { lastingVersions } from '../program/lasting.ts';
import { sameButMeasures } from './answer-stands.ts';
import type { Road } from './road-state.ts';
import { roadOf } from './road.ts';

type AskedDocument = Pick<
	OpenDeurDocument,
	'proposals' | 'proposalSteps' | 'policies' | 'pilots' | 'urgentMeasures'
>;

/** A version with the program that was asked for its group. */
export interface AheadOfDecision {
	readonly version: Policy;
	/** It holds today; else it is yet to begin. */
	readonly holds: boolean;
	/** It is a pilot. */
	readonly isTried: boolean;
}

/** A program that is to hold for a group, and the draft that it comes from. */
interface ToCome {
	readonly groupId: string;
	readonly draftId: string | null;
	readonly program: DraftProgram;
}

/** True while a proposal was handed in and waits for a decision. */
function awaits({ state }: Road): boolean {
	return state === 'handed-in' || state === 'talk';
}

/** The proposals that ask this program for the group, or have that draft, and wait for a decision. */
export function undecidedAbout(
	document: AskedDocument,
	{ groupId, draftId, program }: ToCome,
	today: string
): { readonly proposal: Proposal; readonly road: Road }[] {
	return document.proposals
		.map((proposal) => ({ proposal, road: roadOf(proposal, document.proposalSteps, today) }))
		.filter(({ proposal, road }) => {
			const isItsDraft = draftId !== null && proposal.draftIds.includes(draftId);
			const asks = road.asked.some(
				(one) => one.groupId === groupId && sameButMeasures(document, groupId, one.program, program)
			);
			return awaits(road) && (isItsDraft || asks);
		});
}

/** For each group the versions with what was asked, begun since it was handed in: the one that holds, and those to come. */
export function aheadOfDecision(document: AskedDocument, road: Road, today: string): AheadOfDecision[] {
	const { handedInOn } = road;
	if (!awaits(road) || handedInOn === null) return [];
	return road.asked.flatMap(({ groupId, program }): AheadOfDecision[] => {
		const versions = document.policies.filter((one) => one.groupId === groupId);
		const lasting = new Set(lastingVersions(document, versions));
		const now = policyInForce(versions, today);
		return versions
			.filter((one) => one.id === now?.id || one.effectiveFrom > today)
			.filter(({ effectiveFrom }) => effectiveFrom >= handedInOn)
			.filter((one) => sameButMeasures(document, groupId, programOf(one), program))
			.sort((a, b) => (a.effectiveFrom < b.effectiveFrom ? -1 : 1))
			.map((version) => ({ version, holds: version.id === now?.id, isTried: !lasting.has(version) }));
	});
}
