/** Opens a draft of the version in force in which a rest moment is free, or the doors stand open at night. */
import { withMomentFree, withNightOpen } from '#domain/staffing/change-program.ts';
import { groupAt, versionOf, type KeptDraft } from './group-draft.ts';
import { openChangedDraft, type ChangedDraftInput } from './open-changed-draft.ts';
import { NOT_FOUND, type Outcome } from './outcome.ts';
import { useCase } from './use-case.ts';

interface Input extends ChangedDraftInput {
	/** The key of a block; null: the night's door. */
	readonly key: string | null;
}

export const openFreedDraft = useCase(
	'open-freed-draft',
	'update',
	async (context, input: Input): Promise<Outcome<KeptDraft>> => {
		const { groupId, baseId, key } = input;
		const at = groupAt(context.document, groupId);
		context.demand('draft-program', at?.place ?? {});
		const base = versionOf(context.document, groupId, baseId);
		if (!at || !base) return NOT_FOUND;
		const blocks = base.templates.flatMap((template) => template.blocks);
		if (key !== null && !blocks.some((block) => block.key === key)) return NOT_FOUND;
		return openChangedDraft(context, input, (program) =>
			key === null ? withNightOpen(program) : withMomentFree(program, key)
		);
	}
);
