/** Drops the actor's draft of a group; what was recorded stays as it is. */
import { dropDraft, groupAt } from './group-draft.ts';
import { done, NOT_FOUND } from './outcome.ts';
import { useCase } from './use-case.ts';

export const discardDraft = useCase(
	'discard-draft',
	'delete',
	async (context, { groupId }: { groupId: string }) => {
		const at = groupAt(context.document, groupId);
		context.demand('draft-program', at?.place ?? {});
		if (!at) return NOT_FOUND;
		await dropDraft(context, groupId);
		return done({ groupId });
	}
);
