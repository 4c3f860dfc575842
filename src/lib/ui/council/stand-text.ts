/** Where a proposal, a question or a round stands, as the words of a badge and its tone. */
import type { AskingState } from '#domain/council/asking.ts';
import type { ReviewStand } from '#domain/council/review-stand.ts';
import type { ProposalStand } from '#domain/council/proposal-stand.ts';
import type { Words } from '#i18n/words.ts';

/** The same shape as a use case's; the door between them is the page's data. */
export type StandShown =
	| {
			readonly kind: 'proposal';
			readonly state: ProposalStand;
			readonly decision: 'yes' | 'partly' | 'no' | null;
	  }
	| { readonly kind: 'review'; readonly state: ReviewStand }
	| { readonly kind: 'asking'; readonly state: AskingState };

export type StandTone = 'neutral' | 'good' | 'attention';

/** A decision is said with what was decided. */
export function standText(stand: StandShown, t: Words): string {
	if (stand.kind === 'review') return t.councilReview.state[stand.state];
	if (stand.kind === 'asking') return t.councilMeetings.askingState[stand.state];
	const { state, decision } = t.councilPage;
	const decided = stand.state === 'decided' && stand.decision ? `: ${decision[stand.decision]}` : '';
	return `${state[stand.state]}${decided}`;
}

const GOOD: ReadonlySet<string> = new Set(['in-force', 'planned', 'agree', 'taken-over']);
const ATTENTION: ReadonlySet<string> = new Set([
	...['open', 'late', 'over'],
	...['planned-only', 'not-kept', 'partly-kept']
]);

export function standTone(stand: StandShown): StandTone {
	if (stand.kind === 'asking') return stand.state === 'over' ? 'attention' : 'neutral';
	if (stand.kind === 'proposal' && stand.state === 'decided')
		return stand.decision === 'no' ? 'neutral' : 'good';
	if (GOOD.has(stand.state)) return 'good';
	return ATTENTION.has(stand.state) ? 'attention' : 'neutral';
}
