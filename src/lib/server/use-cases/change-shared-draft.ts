/** What can be done with a draft as a whole: another name, dropping it, and taking it up again. */
import type { Draft } from '#domain/document/schema.ts';
import { reopenedDraft } from '#domain/redesign/adoption.ts';
import { done, NOT_FOUND, type Outcome } from './outcome.ts';
import { othersDraftProblem } from './council/draft-of-proposal.ts';
import { recordEntries } from './record.ts';
import { closedProblem, refusalOf, runningPilot, sharedDraftAt } from './shared-draft.ts';
import { useCase, type Context } from './use-case.ts';

interface OfDraft {
	readonly draftId: string;
	/** The ledger's position at which the form was opened. */
	readonly position: number;
}

type Changed = Outcome<{ readonly id: string; readonly position: number }>;

/** Another title or reason. */
export const renameSharedDraft = useCase(
	'rename-shared-draft',
	'update',
	async (context, input: OfDraft & { title: string; why: string | null }): Promise<Changed> => {
		const at = sharedDraftAt(context, input.draftId);
		context.demand('draft-program', at?.place ?? {});
		if (!at) return NOT_FOUND;
		const title = input.title.trim();
		const refusal = refusalOf([
			...othersDraftProblem(context, input.draftId),
			...(title === '' ? [{ field: 'title', code: 'draft-title-missing' }] : [])
		]);
		return refusal ?? recordDraft(context, input, { ...at.draft, title, why: input.why });
	}
);

/** The draft stays to be read; nothing can be done with it any more until it is taken up again. */
export const dropSharedDraft = useCase(
	'drop-shared-draft',
	'update',
	async (context, input: OfDraft): Promise<Changed> => {
		const at = sharedDraftAt(context, input.draftId);
		context.demand('draft-program', at?.place ?? {});
		if (!at) return NOT_FOUND;
		const { draft } = at;
		if (draft.state === 'dropped') return done({ id: draft.id, position: context.knowledge.position });
		const piloted = runningPilot(context.document, draft.id);
		const refusal = refusalOf([
			...closedProblem(draft),
			...othersDraftProblem(context, draft.id),
			...(piloted ? [{ field: 'draft', code: 'pilot-runs' }] : [])
		]);
		return refusal ?? recordDraft(context, input, { ...draft, state: 'dropped' });
	}
);

/** Only of a draft that was dropped: from one that was adopted a new draft begins with the version that it became. */
export const reopenSharedDraft = useCase(
	'reopen-shared-draft',
	'update',
	async (context, input: OfDraft): Promise<Changed> => {
		const at = sharedDraftAt(context, input.draftId);
		context.demand('draft-program', at?.place ?? {});
		if (!at) return NOT_FOUND;
		const { draft } = at;
		if (draft.state === 'open') return done({ id: draft.id, position: context.knowledge.position });
		const refusal = draft.state === 'adopted' ? refusalOf(closedProblem(draft)) : null;
		return refusal ?? recordDraft(context, input, reopenedDraft(draft));
	}
);

/** Records a draft anew, under the position of its form. */
export async function recordDraft(context: Context, { position }: OfDraft, draft: Draft): Promise<Changed> {
	const outcome = await recordEntries(context, position, [{ list: 'drafts', id: draft.id, value: draft }]);
	return outcome.ok ? done({ id: draft.id, position: outcome.value.position }) : outcome;
}
