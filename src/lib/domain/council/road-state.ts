/** Where a proposal can stand on its road, and why a step can be none, as types (FORMAT.md section 13). */
import type { AskedProgram, ProposalStep } from '../document/council-schema.ts';
import type { Decision } from '../document/vocabulary.ts';

/** Why a step is none; the words for each are in the catalogue. */
export type StepFault =
	| 'not-now'
	| 'not-yours'
	| 'after-decision'
	| 'before-last-step'
	| 'asked-missing'
	| 'answer-by-missing'
	| 'decision-missing'
	| 'talk-first'
	| 'postponed-before'
	| 'answer-by-later'
	| 'promise-as-asked'
	| 'promise-differs'
	| 'from-missing'
	| 'from-early'
	| 'not-yet'
	| 'kept-missing';

export const ROAD_STATES = [
	'in-the-making',
	'in-council',
	'asked-around',
	'handed-in',
	'talk',
	'decided',
	'planned',
	'in-force',
	'looked-back',
	'withdrawn'
] as const;

export type RoadState = (typeof ROAD_STATES)[number];

/** A step that was taken, and where it brought the proposal. */
export interface TakenStep {
	readonly step: ProposalStep;
	readonly state: RoadState;
}

/** Where a proposal stands. What is said of asking, deciding and promising is of the newest time it went to the council. */
export interface Road {
	readonly state: RoadState;
	/** Every step that was taken, the first one first. */
	readonly taken: readonly TakenStep[];
	/** Steps that the road does not allow, with why: they change nothing. */
	readonly refused: readonly { readonly step: ProposalStep; readonly fault: StepFault }[];
	readonly handedInOn: string | null;
	/** What was asked when it was handed in; none where no program holds it. */
	readonly asked: readonly AskedProgram[];
	/** The last day for a decision, while one is waited for. */
	readonly answerBy: string | null;
	/** That day has passed without a decision. */
	readonly late: boolean;
	/** The decision was put off once: it cannot be again. */
	readonly postponed: boolean;
	/** Null before a decision; never `later`, which is none. */
	readonly decision: Exclude<Decision, 'later'> | null;
	readonly decidedOn: string | null;
	/** What was promised; none without a decision yes or partly. */
	readonly promised: readonly AskedProgram[];
	/** From when it was promised to hold. */
	readonly promisedFrom: string | null;
	/** From when it is to hold by the newest plan, else by the promise. */
	readonly from: string | null;
	/**
	 * When somebody is to look whether it is so: on the day that was promised, whatever is planned later; once somebody
	 * said that it was not so, on that of the plan made after it.
	 */
	readonly dueOn: string | null;
	/** That day has come, and nobody said since whether it is so. */
	readonly due: boolean;
	/** The versions that are to bring it. */
	readonly policyIds: readonly string[];
	/** Whether it is as was promised, by whoever said so last. */
	readonly kept: NonNullable<ProposalStep['kept']> | null;
}
