/** One comment of the council's talk, with what was reported and what a moderator did: to report it, hide it or show it. */
import { moderationOf } from '#domain/council/moderation.ts';
import type { CommentMark } from '#domain/document/council-schema.ts';
import type { Comment } from '#domain/document/redesign-schema.ts';
import type { OpenDeurDocument } from '#domain/document/schema.ts';
import { done, NOT_FOUND } from '../outcome.ts';
import { useCase, type Context } from '../use-case.ts';
import { commentShown, type TalkComment } from './talk-of.ts';
import { subjectAt, subjectOf, type SubjectAtPlace } from './talk-subject.ts';

export interface CommentView {
	readonly comment: TalkComment;
	readonly subject: SubjectAtPlace['subject'] & { readonly title: string };
	readonly location: { readonly id: string; readonly name: string };
	/** What was done with it, the first one first; reasons of reports are for a moderator. */
	readonly marks: readonly MarkShown[];
	readonly may: { readonly moderate: boolean };
	readonly position: number;
	readonly newId: string;
}

/** `leave`: a moderator looked at a report and let the comment be. */
export interface MarkShown extends Pick<CommentMark, 'id' | 'by' | 'on' | 'reason'> {
	readonly what: CommentMark['mark'] | 'leave';
}

/** The comment with its subject; null where there is none, or where it is about a draft alone. */
export function commentAt(context: Context, commentId: string): CommentAtPlace | null {
	const comment = context.document.comments.find(({ id }) => id === commentId);
	const subject = comment && subjectOf(comment);
	if (!subject || subject.kind === 'draft') return null;
	const at = subjectAt(context, subject);
	return at && { ...at, comment };
}

export interface CommentAtPlace extends SubjectAtPlace {
	readonly comment: Comment;
}

export const viewComment = useCase(
	'view-comment',
	'read',
	(context, { commentId }: { commentId: string }) => {
		const { document, knowledge, demand, may } = context;
		const at = commentAt(context, commentId);
		demand('see-council', at?.place ?? {});
		const location = at && document.locations.find(({ id }) => id === at.locationId);
		if (!location) return NOT_FOUND;
		const moderates = may('moderate-comments', at.place);
		const view: CommentView = {
			comment: commentShown(document, at.comment, at, moderates),
			subject: { ...at.subject, title: at.title },
			location: { id: location.id, name: location.name },
			marks: marksShown(document, commentId, moderates),
			may: { moderate: moderates },
			position: knowledge.position,
			newId: crypto.randomUUID()
		};
		return done(view);
	}
);

function marksShown({ commentMarks }: OpenDeurDocument, commentId: string, moderates: boolean): MarkShown[] {
	const marks = commentMarks.filter((mark) => mark.commentId === commentId);
	return marks.map(({ id, mark, by, on, reason }, at) => ({
		...{ id, by, on },
		what: mark === 'show' && !moderationOf(marks.slice(0, at)).hidden ? 'leave' : mark,
		reason: mark === 'report' && !moderates ? null : (reason ?? null)
	}));
}
