/** Says something about a draft, or about one block of it. */
import type { Comment } from '#domain/document/schema.ts';
import { draftTemplate } from '#domain/program/draft.ts';
import { namesRefusal } from './council/names-in-texts.ts';
import { makerOf } from './maker-of.ts';
import { done, NOT_FOUND, type Outcome } from './outcome.ts';
import { recordEntries } from './record.ts';
import { refusalOf, sharedDraftAt } from './shared-draft.ts';
import { useCase } from './use-case.ts';

interface Input {
	readonly draftId: string;
	/** Made when the form was opened: posted twice, it is one comment. */
	readonly id: string;
	readonly text: string;
	/** The block that it is about, by its template and key; null: the draft as a whole. */
	readonly about: { readonly template: string; readonly block: string } | null;
	/** Names that the form was asked about before. */
	readonly namesSeen: string;
}

/** Refused without words, about a block that is not there, and once where it may name somebody. What others say meanwhile stands in nobody's way. */
export const commentOnDraft = useCase(
	'comment-on-draft',
	'create',
	async (context, { draftId, id, text, about, namesSeen }: Input): Promise<Outcome<{ id: string }>> => {
		const at = sharedDraftAt(context, draftId);
		context.demand('comment-draft', at?.place ?? {});
		if (!at) return NOT_FOUND;
		const known = context.document.comments.find((comment) => comment.id === id);
		if (known) return known.draftId === draftId ? done({ id }) : NOT_FOUND;
		const template = about && draftTemplate(at.draft.program, about.template);
		const isThere = !about || template?.blocks.some(({ key }) => key === about.block);
		const refusal = refusalOf([
			...(text.trim() === '' ? [{ field: 'comment', code: 'required' }] : []),
			...(isThere ? [] : [{ field: 'commentAbout', code: 'no-such-block' }])
		]);
		const refused = refusal ?? namesRefusal(context, { comment: text }, namesSeen);
		if (refused) return refused;
		const comment: Comment = {
			...{ id, draftId, madeBy: makerOf(context), text: text.trim(), recordedOn: context.today },
			...(about ?? {})
		};
		const { position } = context.knowledge;
		const outcome = await recordEntries(context, position, [{ list: 'comments', id, value: comment }]);
		return outcome.ok ? done({ id }) : outcome;
	}
);
