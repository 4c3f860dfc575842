/** Starts a draft of a version with a first change made in it; one step back in the week editor takes that back. */
import { step } from '#domain/program/draft-history.ts';
import type { DraftProgram } from '#domain/program/draft.ts';
import {
	draftRefusal,
	findDraft,
	freshDraft,
	keepDraft,
	type KeptDraft,
	type TemplateNames
} from './group-draft.ts';
import type { Outcome, Refusal } from './outcome.ts';
import type { Context } from './use-case.ts';

export interface ChangedDraftInput {
	readonly groupId: string;
	readonly baseId: string;
	/** True: the draft that is there may go. */
	readonly replace: boolean;
	readonly names: TemplateNames;
}

/** Refused where the actor has other work open, unless that may go, and where the change is: then nothing goes. */
export async function openChangedDraft(
	context: Context,
	{ groupId, baseId, replace, names }: ChangedDraftInput,
	change: (program: DraftProgram) => DraftProgram | Refusal
): Promise<Outcome<KeptDraft>> {
	const earlier = findDraft(context, groupId);
	if (earlier && !replace) return draftRefusal('draft-exists');
	const fresh = freshDraft(context, groupId, baseId, names);
	const changed = change(fresh.program);
	if ('ok' in changed) return changed;
	const { present, past, future } = step({ present: fresh.program, past: [], future: [] }, changed);
	return keepDraft(context, { ...fresh, program: present, past, future, revision: earlier?.revision ?? 0 });
}
