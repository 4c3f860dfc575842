/** Says something about a proposal or a question to the council, or about one moment that it changes. */
import type { Comment } from '#domain/document/redesign-schema.ts';
import { makerOf } from '../maker-of.ts';
import { done, NOT_FOUND, type Outcome } from '../outcome.ts';
import { recordEntries } from '../record.ts';
import { refusalOf } from '../shared-draft.ts';
import { useCase } from '../use-case.ts';
import { namesRefusal } from './names-in-texts.ts';
import { subjectAt, subjectOf, type TalkSubject } from './talk-subject.ts';

interface Input {
	readonly subject: { readonly kind: 'proposal' | 'review'; readonly id: string };
	/** Made when the form was opened: posted twice, it is one comment. */
	readonly id: string;
	readonly text: string;
	/** The moment that it is about, as `TalkMoment.value`; null: the whole. */
	readonly about: string | null;
	/** Names that the form was asked about before. */
	readonly namesSeen: string;
}

/** Refused without words, about a moment that does not change, and once where it may name somebody. */
export const commentOnCouncil = useCase(
	'comment-on-council',
	'create',
	async (context, { subject, id, text, about, namesSeen }: Input): Promise<Outcome<{ id: string }>> => {
		const at = subjectAt(context, subject);
		context.demand('talk-council', at?.place ?? {});
		if (!at) return NOT_FOUND;
		const known = context.document.comments.find((comment) => comment.id === id);
		if (known) return isSame(subjectOf(known), subject) ? done({ id }) : NOT_FOUND;
		const moment = about ? at.moments.find(({ value }) => value === about) : null;
		const refusal = refusalOf([
			...(text.trim() === '' ? [{ field: 'comment', code: 'required' }] : []),
			...(moment === undefined ? [{ field: 'commentAbout', code: 'no-such-block' }] : [])
		]);
		const refused = refusal ?? namesRefusal(context, { comment: text }, namesSeen);
		if (refused) return refused;
		const comment: Comment = {
			...{ id, madeBy: makerOf(context), text: text.trim(), recordedOn: context.today },
			...(subject.kind === 'proposal' ? { proposalId: subject.id } : { reviewId: subject.id }),
			...(moment ? placeOf(moment.value) : {})
		};
		const { position } = context.knowledge;
		const outcome = await recordEntries(context, position, [{ list: 'comments', id, value: comment }]);
		return outcome.ok ? done({ id }) : outcome;
	}
);

function isSame(one: TalkSubject | null, other: TalkSubject): boolean {
	return one?.kind === other.kind && one.id === other.id;
}

/** Ids hold no stroke (FORMAT.md section 1). */
function placeOf(value: string): Pick<Comment, 'draftId' | 'template' | 'block'> {
	const [draftId, template, block] = value.split('/');
	return { draftId, template, block };
}
