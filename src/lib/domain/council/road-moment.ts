/** Something that happened on the road of a proposal, or around it. */
import type { ProposalStep } from '../document/council-schema.ts';
import type { DraftMaker } from '../document/vocabulary.ts';
import type { RoadState } from './road-state.ts';

/** `Signal`: as much of a signal as is told of it. */
export type RoadMoment<Signal> =
	| { readonly what: 'made'; readonly on: string; readonly by: DraftMaker }
	| {
			readonly what: 'step';
			readonly on: string;
			readonly by: DraftMaker;
			readonly step: Pick<
				ProposalStep,
				'id' | 'act' | 'decision' | 'answerBy' | 'from' | 'askingId' | 'kept'
			>;
			readonly state: RoadState;
			/** Of a plan for another day than was promised: that day. */
			readonly promisedFrom: string | null;
			/** Null once erased, or where nothing was written. */
			readonly text: string | null;
	  }
	| {
			readonly what: 'round-closed';
			readonly on: string;
			readonly askingId: string;
			readonly question: string;
	  }
	| {
			readonly what: 'hidden' | 'shown-again';
			readonly on: string;
			readonly by: DraftMaker;
			readonly reason: string | null;
	  }
	| { readonly what: 'signal'; readonly on: string; readonly signal: Signal };
