/** What is said about a draft, a proposal or a question to the council, as whoever looks may read it. */
import { moderationOf, type Hiding } from '#domain/council/moderation.ts';
import type { Comment } from '#domain/document/redesign-schema.ts';
import type { OpenDeurDocument } from '#domain/document/schema.ts';
import type { Context } from '../use-case.ts';
import {
	momentValue,
	subjectAt,
	TALK_ACTIONS,
	type SubjectAtPlace,
	type TalkMoment,
	type TalkSubject
} from './talk-subject.ts';

export interface TalkComment extends Pick<Comment, 'id' | 'madeBy' | 'recordedOn'> {
	/** Null where it was erased, or hidden from whoever looks. */
	readonly text: string | null;
	/** The title of the moment that it is about; null: the whole, or a moment that is gone. */
	readonly about: string | null;
	readonly hidden: Hiding | null;
	readonly isReported: boolean;
}

export interface Talk {
	readonly subject: TalkSubject;
	/** The first one first. */
	readonly comments: readonly TalkComment[];
	/** How many of them are hidden. */
	readonly hiddenCount: number;
	readonly moments: readonly TalkMoment[];
	/** `report`: there is a page for each comment on which it is reported, hidden or shown. */
	readonly may: { readonly say: boolean; readonly report: boolean; readonly moderate: boolean };
	/** Of a comment that is to be. */
	readonly newId: string;
}

/** The talk about a subject that is there; whoever calls has asked whether the actor may see it. */
export function talkOf(context: Context, subject: TalkSubject): Talk {
	const at = subjectAt(context, subject);
	if (!at) throw new Error(`There is no ${subject.kind} ${subject.id} to talk about.`);
	const seesHidden = context.may('moderate-comments', at.place);
	const comments = context.document.comments
		.filter((comment) => isAbout(comment, subject))
		.map((comment) => commentShown(context.document, comment, at, seesHidden));
	return {
		...{ subject, comments, moments: at.moments, newId: crypto.randomUUID() },
		hiddenCount: comments.filter(({ hidden }) => hidden !== null).length,
		may: {
			say: context.may(TALK_ACTIONS[subject.kind].say, at.place),
			report: subject.kind !== 'draft',
			moderate: seesHidden
		}
	};
}

/** One comment; what is hidden goes out to a moderator alone. */
export function commentShown(
	document: OpenDeurDocument,
	comment: Comment,
	{ moments }: Pick<SubjectAtPlace, 'moments'>,
	seesHidden: boolean
): TalkComment {
	const { id, madeBy, recordedOn, text } = comment;
	const marks = document.commentMarks.filter(({ commentId }) => commentId === id);
	const { hidden, reportedOn } = moderationOf(marks);
	const about = moments.find(({ value }) => value === momentValue(comment))?.title ?? null;
	return {
		...{ id, madeBy, recordedOn, about, hidden, isReported: reportedOn !== null },
		text: hidden && !seesHidden ? null : (text ?? null)
	};
}

/** A comment on a draft within a proposal is about the proposal. */
function isAbout({ draftId, proposalId, reviewId }: Comment, { kind, id }: TalkSubject): boolean {
	if (kind === 'proposal') return proposalId === id;
	if (kind === 'review') return reviewId === id;
	return draftId === id && !proposalId && !reviewId;
}
