/** How a comment stands after reports of it and what a moderator did: hidden or shown, never edited. */
import type { CommentMark } from '../document/council-schema.ts';

export interface Hiding {
	/** `YYYY-MM-DD`. */
	readonly on: string;
	/** Null once it was erased. */
	readonly reason: string | null;
}

export interface Moderation {
	/** Null where everyone may read it. */
	readonly hidden: Hiding | null;
	/** Reported since a moderator last looked: the day of the first report; null where nobody did. */
	readonly reportedOn: string | null;
}

type Mark = Pick<CommentMark, 'mark' | 'on' | 'reason'>;

/** What the marks of one comment come to, in the order in which they were made (FORMAT.md section 13). */
export function moderationOf(marks: readonly Mark[]): Moderation {
	return marks.reduce<Moderation>(after, { hidden: null, reportedOn: null });
}

function after({ hidden, reportedOn }: Moderation, { mark, on, reason }: Mark): Moderation {
	if (mark === 'report') return { hidden, reportedOn: hidden ? null : (reportedOn ?? on) };
	// A moderator has looked: either way the report is answered.
	return { hidden: mark === 'hide' ? { on, reason: reason ?? null } : null, reportedOn: null };
}

/** Why a mark cannot be made as a comment stands; null where it can. What is so already is nobody's mistake. */
export function markProblem(
	{ hidden, reportedOn }: Moderation,
	{ mark, reason }: Pick<CommentMark, 'mark' | 'reason'>
): 'already-hidden' | 'already-shown' | 'already-reported' | 'reason-needed' | null {
	if (mark === 'report') return hidden ? 'already-hidden' : reportedOn ? 'already-reported' : null;
	if (mark === 'hide' && hidden) return 'already-hidden';
	if (mark === 'show' && !hidden && !reportedOn) return 'already-shown';
	return mark === 'hide' && !reason?.trim() ? 'reason-needed' : null;
}
