/** Opens a draft of a version without one of its moments: what a group does that no longer needs it. */
import type { BlockPlace } from '#domain/program/draft.ts';
import { applyEdits } from '#domain/program/edit.ts';
import { groupAt, versionOf, type KeptDraft } from './group-draft.ts';
import { openChangedDraft, type ChangedDraftInput } from './open-changed-draft.ts';
import { NOT_FOUND, type Outcome } from './outcome.ts';
import { useCase } from './use-case.ts';

interface Input extends ChangedDraftInput {
	readonly at: BlockPlace;
}

/** Nothing is dropped unless the moment can be taken out. */
export const draftWithoutMoment = useCase(
	'draft-without-moment',
	'update',
	async (context, input: Input): Promise<Outcome<KeptDraft>> => {
		const found = groupAt(context.document, input.groupId);
		context.demand('draft-program', found?.place ?? {});
		if (!found || !versionOf(context.document, input.groupId, input.baseId)) return NOT_FOUND;
		return openChangedDraft(context, input, (program) => {
			const result = applyEdits(program, [{ do: 'remove-block', at: input.at }]);
			if (result.ok) return result.program;
			const { code, ...values } = result.refusal;
			return { ok: false, reason: 'fields', fields: [{ field: 'edit', code, values }] };
		});
	}
);
