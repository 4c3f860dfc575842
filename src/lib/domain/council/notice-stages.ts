/** When somebody is told of a deadline: when it begins to wait, when its day is near, and when it has come. */
import type { DeadlineKind, DeadlineStand } from './deadlines.ts';

export type NoticeStage = 'new' | 'soon' | 'due';

/** Of which moments each kind is worth telling: whoever made a promise or a pilot knows of it when it begins. */
const STAGES: Readonly<Record<DeadlineKind, readonly NoticeStage[]>> = {
	decision: ['new', 'soon', 'due'],
	'review-answer': ['new', 'soon', 'due'],
	'review-follow-up': ['new'],
	round: ['due'],
	promise: ['soon', 'due'],
	'make-version': ['new', 'soon', 'due'],
	'make-good': ['new'],
	signal: ['new'],
	report: ['new'],
	pilot: ['soon', 'due'],
	'urgent-measure': ['due']
};

const REACHED: Readonly<Record<DeadlineStand, readonly NoticeStage[]>> = {
	waits: ['new'],
	later: ['new'],
	soon: ['new', 'soon'],
	today: ['new', 'soon', 'due'],
	past: ['new', 'soon', 'due']
};

/** The stages of a deadline that have come, the newest last: of those nobody was told before, one telling is enough. */
export function stagesReached(kind: DeadlineKind, stand: DeadlineStand): NoticeStage[] {
	return STAGES[kind].filter((stage) => REACHED[stand].includes(stage));
}
