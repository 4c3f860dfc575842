/** Takes a shared draft up in the week editor, as the actor's working copy of its group. */
import { programOf, sameProgram } from '#domain/program/draft.ts';
import { isOfOthers } from './council/draft-of-proposal.ts';
import { draftRefusal, findDraft, keepDraft, versionOf } from './group-draft.ts';
import { done, NOT_FOUND, type Outcome } from './outcome.ts';
import { closedProblem, refusalOf, sharedDraftAt } from './shared-draft.ts';
import { useCase, type Context } from './use-case.ts';

interface Input {
	readonly draftId: string;
	/** True: the working copy that is there may go. */
	readonly replace: boolean;
}

/** Refused where the actor works on something else in that group, unless it may go; where it changed nothing it goes. The name and reasons of a proposal of others stay with that. */
export const editSharedDraft = useCase(
	'edit-shared-draft',
	'read',
	async (context, { draftId, replace }: Input): Promise<Outcome<{ groupId: string }>> => {
		const at = sharedDraftAt(context, draftId);
		context.demand('draft-program', at?.place ?? {});
		if (!at) return NOT_FOUND;
		const { draft } = at;
		const { groupId } = draft;
		const refusal = refusalOf(closedProblem(draft));
		if (refusal) return refusal;
		const earlier = findDraft(context, groupId);
		if (earlier?.draftId === draftId) return done({ groupId });
		if (earlier && !replace && hasChanges(context, groupId)) return draftRefusal('draft-exists');
		const kept = await keepDraft(context, {
			...{ groupId, draftId, baseId: versionOf(context.document, groupId, draft.baseId ?? null)?.id ?? null },
			...{ basePosition: context.knowledge.position, revision: earlier?.revision ?? 0, savedAt: '' },
			...{
				program: draft.program,
				past: [],
				future: [],
				form: isOfOthers(context, draftId) ? {} : { title: draft.title, reason: draft.why ?? '' }
			}
		});
		return kept.ok ? done({ groupId }) : kept;
	}
);

/** True where the actor's working copy of a group differs from what it started from. */
export function hasChanges(context: Context, groupId: string): boolean {
	const copy = findDraft(context, groupId);
	if (!copy) return false;
	const shared = copy.draftId ? sharedDraftAt(context, copy.draftId)?.draft.program : null;
	const base = versionOf(context.document, groupId, copy.baseId);
	const start = shared ?? (base && programOf(base));
	return !start || !sameProgram(copy.program, start);
}
