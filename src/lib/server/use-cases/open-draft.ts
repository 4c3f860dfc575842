/** Starts a draft on a version of a group, or on nothing where the group has none yet. */
import {
	draftRefusal,
	findDraft,
	freshDraft,
	groupAt,
	keepDraft,
	versionOf,
	type TemplateNames
} from './group-draft.ts';
import { NOT_FOUND } from './outcome.ts';
import { useCase } from './use-case.ts';

interface Input {
	readonly groupId: string;
	/** The version to start from. */
	readonly baseId: string | null;
	/** True: the draft that is there may go. */
	readonly replace: boolean;
	readonly names: TemplateNames;
}

/** Refused where the actor has a draft of this group already, unless it may be replaced. */
export const openDraft = useCase(
	'open-draft',
	'read',
	async (context, { groupId, baseId, replace, names }: Input) => {
		const at = groupAt(context.document, groupId);
		context.demand('draft-program', at?.place ?? {});
		if (!at || (baseId !== null && !versionOf(context.document, groupId, baseId))) return NOT_FOUND;
		const earlier = findDraft(context, groupId);
		if (earlier && !replace) return draftRefusal('draft-exists');
		const draft = freshDraft(context, groupId, baseId, names);
		return keepDraft(context, { ...draft, revision: earlier?.revision ?? 0 });
	}
);
