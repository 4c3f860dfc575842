/** Opens a draft of a version without one of its moments: what a group does that no longer needs it. */
import { step } from '#domain/program/draft-history.ts';
import type { BlockPlace } from '#domain/program/draft.ts';
import { applyEdits } from '#domain/program/edit.ts';
import {
	draftRefusal,
	findDraft,
	freshDraft,
	groupAt,
	keepDraft,
	versionOf,
	type KeptDraft,
	type TemplateNames
} from './group-draft.ts';
import { NOT_FOUND, type Outcome } from './outcome.ts';
import { useCase } from './use-case.ts';

interface Input {
	readonly groupId: string;
	readonly baseId: string;
	readonly at: BlockPlace;
	/** True: the draft that is there may go. */
	readonly replace: boolean;
	readonly names: TemplateNames;
}

/** Nothing is dropped unless the moment can be taken out. One step back puts it in again. */
export const draftWithoutMoment = useCase(
	'draft-without-moment',
	'update',
	async (context, { groupId, baseId, at, replace, names }: Input): Promise<Outcome<KeptDraft>> => {
		const found = groupAt(context.document, groupId);
		context.demand('draft-program', found?.place ?? {});
		if (!found || !versionOf(context.document, groupId, baseId)) return NOT_FOUND;
		const earlier = findDraft(context, groupId);
		if (earlier && !replace) return draftRefusal('draft-exists');
		const fresh = freshDraft(context, groupId, baseId, names);
		const result = applyEdits(fresh.program, [{ do: 'remove-block', at }]);
		if (!result.ok) {
			const { code, ...values } = result.refusal;
			return { ok: false, reason: 'fields', fields: [{ field: 'edit', code, values }] };
		}
		const { present, past, future } = step({ present: fresh.program, past: [], future: [] }, result.program);
		const revision = earlier?.revision ?? 0;
		return keepDraft(context, { ...fresh, program: present, past, future, revision });
	}
);
