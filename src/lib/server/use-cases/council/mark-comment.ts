/** Reports a comment, or hides or shows it as a moderator, who never changes what it says. */
import { markProblem, moderationOf } from '#domain/council/moderation.ts';
import type { CommentMark } from '#domain/document/council-schema.ts';
import { makerOf } from '../maker-of.ts';
import { done, NOT_FOUND, type Outcome } from '../outcome.ts';
import { recordEntries } from '../record.ts';
import { useCase } from '../use-case.ts';
import { namesRefusal } from './names-in-texts.ts';
import { commentAt } from './view-comment.ts';

interface Input {
	readonly commentId: string;
	/** Made when the form was opened: posted twice, it is one mark. */
	readonly id: string;
	readonly mark: CommentMark['mark'];
	readonly reason: string | null;
	/** At which the form was opened: two moderators are told of each other. */
	readonly position: number;
	readonly namesSeen: string;
}

/** Whoever reads along may report; only a moderator hides, with a reason that stays visible, and shows again. */
export const markComment = useCase(
	'mark-comment',
	'create',
	async (context, input: Input): Promise<Outcome<{ subject: { kind: string; id: string } }>> => {
		const { commentId, id, mark, reason, position, namesSeen } = input;
		const at = commentAt(context, commentId);
		context.demand(mark === 'report' ? 'see-council' : 'moderate-comments', at?.place ?? {});
		if (!at) return NOT_FOUND;
		const marks = context.document.commentMarks.filter((one) => one.commentId === commentId);
		if (marks.some((one) => one.id === id)) return done({ subject: at.subject });
		// Several of these forms stand on one page.
		const field = `${mark}-reason`;
		const code = markProblem(moderationOf(marks), { mark, reason });
		if (code) return { ok: false, reason: 'fields', fields: [{ field, code }] };
		const named = namesRefusal(context, { [field]: reason }, namesSeen);
		if (named) return named;
		const value: CommentMark = {
			...{ id, commentId, mark, by: makerOf(context), on: context.today },
			...(reason?.trim() && { reason: reason.trim() })
		};
		const outcome = await recordEntries(context, position, [{ list: 'commentMarks', id, value }]);
		return outcome.ok ? done({ subject: at.subject }) : outcome;
	}
);
