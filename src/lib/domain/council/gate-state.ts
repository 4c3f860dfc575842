/** How the council's gate can stand before a change, as types (FORMAT.md section 13). */
import type { OpenDeurDocument } from '../document/schema.ts';
import type { DraftProgram } from '../program/draft.ts';

/** Why a change cannot be adopted yet; the words for each are in the catalogue of refusals. */
export type GateCode =
	| 'council-ask-first'
	| 'council-wait'
	| 'council-condition'
	| 'council-talk-first'
	| 'council-reasons-first'
	| 'council-no-consent';

/** What the council asked, was promised, said or left unanswered, so that nothing stands in the way. */
export type HeardBecause =
	'asked-by-council' | 'promised-to-council' | 'agreed' | 'taken-over' | 'deviated' | 'not-answered';

/** Why nothing stands in the way. */
export type OpenBecause = 'no-scheme' | 'informal' | 'nothing-changes' | HeardBecause;

/** What opened the gate once, and no longer does: another program came to hold since. */
export interface Lapsed {
	readonly because: HeardBecause;
	readonly on: string;
	/** The first day on which another program came to hold. */
	readonly otherFrom: string;
}

export type Gate =
	| { readonly open: true; readonly because: OpenBecause; readonly reviewId: string | null }
	| {
			readonly open: false;
			readonly code: GateCode;
			readonly role: 'advice' | 'consent';
			/** The review that counts; null where the council was not asked, or is to be asked again. */
			readonly reviewId: string | null;
			/** The last day for its answer. */
			readonly answerBy: string | null;
			/** Only where the council is to be asked again. */
			readonly lapsed: Lapsed | null;
	  };

/** A program that is to hold for a group in place of another. */
export interface GatedChange {
	readonly groupId: string;
	/** What holds without it; null where nothing does: a group's first program changes nothing. */
	readonly before: DraftProgram | null;
	readonly after: DraftProgram;
}

/** The lists that the gate looks at. */
export type CouncilDocument = Pick<
	OpenDeurDocument,
	| 'groups'
	| 'drafts'
	| 'councilSchemes'
	| 'proposals'
	| 'proposalSteps'
	| 'reviews'
	| 'reviewSteps'
	| 'policies'
	| 'pilots'
	| 'urgentMeasures'
>;

export function openGate(because: OpenBecause, reviewId: string | null = null): Gate {
	return { open: true, because, reviewId };
}
