/** What a decision partly would leave out of what was asked, before it is recorded. */
import type { Change } from '#domain/change/change.ts';
import { settingOn } from '#domain/institution/lock-on.ts';
import { programChanges } from '#domain/redesign/draft-changes.ts';
import { done, NOT_FOUND } from '../outcome.ts';
import { refusalOf } from '../shared-draft.ts';
import { useCase } from '../use-case.ts';
import { promisedOf, type PromisedFor } from './promised-programs.ts';
import { proposalAt } from './proposal-at.ts';

export interface PromisePreview {
	readonly parts: readonly PartPreview[];
	/** That it was shown, for the form that records it. */
	readonly shown: string;
}

interface PartPreview {
	readonly group: { readonly id: string; readonly name: string };
	/** Null: nothing of it would be promised. */
	readonly changes: readonly Change[] | null;
}

export const previewPromise = useCase(
	'preview-promise',
	'read',
	(context, { proposalId, promised }: { proposalId: string; promised: readonly PromisedFor[] }) => {
		const { document, today, demand } = context;
		const at = proposalAt(context, proposalId);
		demand('answer-council', at?.place ?? {});
		if (!at) return NOT_FOUND;
		const made = promisedOf(context, at, promised);
		const refusal = refusalOf(made.problems);
		if (refusal) return refusal;
		return done<PromisePreview>({
			shown: made.mark,
			parts: at.road.asked.flatMap(({ groupId, program }): PartPreview[] => {
				const group = document.groups.find(({ id }) => id === groupId);
				if (!group) return [];
				const own = made.promised.find((one) => one.groupId === groupId);
				const changes = own && programChanges(program, own.program, settingOn(group, today).lock, today);
				return [{ group: { id: group.id, name: group.name }, changes: changes ?? null }];
			})
		});
	}
);
