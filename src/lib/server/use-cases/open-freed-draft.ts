/** Opens a draft of the version in force in which a rest moment is free, or the doors stand open at night. */
import { programOf } from '#domain/program/draft.ts';
import { step } from '#domain/program/draft-history.ts';
import { withMomentFree, withNightOpen } from '#domain/staffing/change-program.ts';
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
	/** The key of a block; null: the night's door. */
	readonly key: string | null;
	/** True: the draft that is there may go. */
	readonly replace: boolean;
	readonly names: TemplateNames;
}

/** One step back in the week editor takes it back. Refused where the actor has other work open, unless that may go. */
export const openFreedDraft = useCase(
	'open-freed-draft',
	'update',
	async (context, { groupId, baseId, key, replace, names }: Input): Promise<Outcome<KeptDraft>> => {
		const at = groupAt(context.document, groupId);
		context.demand('draft-program', at?.place ?? {});
		const base = versionOf(context.document, groupId, baseId);
		if (!at || !base) return NOT_FOUND;
		const blocks = base.templates.flatMap((template) => template.blocks);
		if (key !== null && !blocks.some((block) => block.key === key)) return NOT_FOUND;
		const earlier = findDraft(context, groupId);
		if (earlier && !replace) return draftRefusal('draft-exists');
		const fresh = freshDraft(context, groupId, baseId, names);
		const before = programOf(base);
		const freed = key === null ? withNightOpen(before) : withMomentFree(before, key);
		const { present, past, future } = step({ present: fresh.program, past: [], future: [] }, freed);
		const revision = earlier?.revision ?? 0;
		return keepDraft(context, { ...fresh, program: present, past, future, revision });
	}
);
