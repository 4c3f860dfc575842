/** A proposal as its page is given it: the use case's own shape, with changes in words. */
import type { Otherwise } from '#domain/council/moments-gone.ts';
import type { PromiseCame } from '#domain/council/promise-parts.ts';
import type { PromiseOutcome } from '#domain/council/promise.ts';
import type { RoadMoment } from '#domain/council/road-moment.ts';
import type { Road } from '#domain/council/road-state.ts';
import type { RunningRound } from '#domain/council/running-round.ts';
import type { WishEffect } from '#domain/council/wish-effect.ts';
import type { DraftMaker, ProposalAct } from '#domain/document/vocabulary.ts';
import type { OrdinaryDay } from '#domain/seclusion/week.ts';
import type { ChangeLine } from '#ui/version/change-line.ts';
import type { DifferenceLine } from './difference-line.ts';

export interface Named {
	readonly id: string;
	readonly name: string;
}

export interface VersionNamed {
	readonly id: string;
	readonly title: string;
	readonly effectiveFrom: string;
}

export interface StandShown extends Pick<
	Road,
	| 'state'
	| 'answerBy'
	| 'late'
	| 'postponed'
	| 'decision'
	| 'decidedOn'
	| 'promisedFrom'
	| 'from'
	| 'dueOn'
	| 'due'
	| 'kept'
> {
	/** The one about it that can be answered now. */
	readonly round: RunningRound | null;
	readonly looked: { readonly by: DraftMaker; readonly on: string } | null;
}

export interface AskedPartShown {
	readonly group: Named;
	readonly draftId: string | null;
	readonly before: readonly OrdinaryDay[] | null;
	readonly after: readonly OrdinaryDay[];
	readonly effect: WishEffect | null;
	readonly lines: readonly ChangeLine[];
	readonly moved: boolean;
}

export interface PromisedPartShown {
	readonly group: Named;
	/** Null: nothing of what was asked is promised here. */
	readonly lines: readonly DifferenceLine[] | null;
}

/** What a decision partly would promise, as it was shown. */
export interface PromiseLook {
	readonly parts: readonly PromisedPartShown[];
	/** The mark that it was shown. */
	readonly shown: string;
}

export interface PromisePartShown {
	readonly group: Named;
	readonly outcome: PromiseOutcome;
	readonly came: PromiseCame | null;
	readonly version: VersionNamed | null;
	/** Of what was promised. */
	readonly broken: readonly DifferenceLine[];
	/** Of anything else, with some figure higher. */
	readonly stricter: readonly DifferenceLine[];
	/** Some of that is more time on the room. */
	readonly addsRoomTime: boolean;
	/** Of anything else, no stricter. */
	readonly beside: readonly DifferenceLine[];
	/** The newest first. */
	readonly practiceDates: readonly string[];
	readonly signals: number;
}

export interface MomentBefore {
	readonly otherwise: Otherwise;
	readonly start: string;
	readonly end: string;
}

export interface SignalShown {
	readonly id: string;
	readonly date: string;
	readonly title: string;
	readonly by: 'council' | 'youth';
	readonly group: string;
	readonly text: string | null;
	readonly answer: string | null;
	readonly answeredOn: string | null;
	readonly confirmed: boolean | null;
	readonly confirmedOn: string | null;
	readonly proposal: { readonly id: string; readonly title: string } | null;
	/** How the moment was, and was to be otherwise; null where only words say it. */
	readonly was: MomentBefore | null;
}

export type MomentShown = RoadMoment<SignalShown>;

export interface StepChoicesShown {
	readonly answerBy: string;
	readonly tooSmall: boolean;
	readonly helpers: readonly { readonly name: string }[];
	readonly drafts: readonly {
		readonly group: Named;
		readonly drafts: readonly { readonly id: string; readonly title: string }[];
	}[];
	readonly versions: readonly {
		readonly group: Named;
		readonly draftId: string | null;
		readonly versions: readonly (VersionNamed & { readonly isAsPromised: boolean })[];
	}[];
}

/** What a form needs to know of the proposal that it is about. */
export interface StepFormData {
	/** Of the step that is to be. */
	readonly id: string;
	readonly position: string;
	readonly act: ProposalAct;
	readonly road: StandShown;
	readonly choices: StepChoicesShown;
	readonly today: string;
	readonly moved: boolean;
	/** Whoever looks speaks for the council. */
	readonly forCouncil: boolean;
}
