/** Puts a draft on another version, on purpose: what both changed is brought together, and where they differ somebody chose. */
import { programOf, type DraftProgram } from '#domain/program/draft.ts';
import { SIDES, type Choices } from '#domain/redesign/conflict.ts';
import { conflictsOf, rebasedProgram, type RebaseSides } from '#domain/redesign/rebase.ts';
import type { Draft, Policy } from '#domain/document/schema.ts';
import { recordDraft } from './change-shared-draft.ts';
import { versionOf } from './group-draft.ts';
import { othersDraftProblem } from './council/draft-of-proposal.ts';
import { NOT_FOUND, type Outcome } from './outcome.ts';
import { staffingsFor } from './save-shared-draft.ts';
import { closedProblem, refusalOf, sharedDraftAt } from './shared-draft.ts';
import { useCase } from './use-case.ts';

interface Input {
	readonly draftId: string;
	readonly position: number;
	/** The version that it is to stand on. */
	readonly ontoId: string;
	/** `together`: what both changed; `mine`: the draft stays whole, and is compared with the other version from now on. */
	readonly how: 'together' | 'mine';
	/** By the id of the conflict. */
	readonly choices: Choices;
}

/** Refused where a choice is missing: nothing is lost without somebody saying so. */
export const rebaseSharedDraft = useCase(
	'rebase-shared-draft',
	'update',
	async (context, input: Input): Promise<Outcome<{ id: string; position: number }>> => {
		const at = sharedDraftAt(context, input.draftId);
		context.demand('draft-program', at?.place ?? {});
		const onto = at && versionOf(context.document, at.group.id, input.ontoId);
		if (!at || !onto) return NOT_FOUND;
		const sides = sidesOf(at.draft, onto);
		const missing = input.how === 'mine' ? [] : missingChoices(sides, input.choices);
		const refusal = refusalOf([
			...closedProblem(at.draft),
			...othersDraftProblem(context, at.draft.id),
			...missing
		]);
		if (refusal) return refusal;
		const program = input.how === 'mine' ? at.draft.program : rebasedProgram(sides, input.choices);
		return recordDraft(context, input, draftOn(at.draft, onto, program));
	}
);

/** What a draft started from, the version that it is to stand on, and what it says. */
export function sidesOf({ baseProgram, program }: Draft, onto: Policy): RebaseSides {
	return { base: baseProgram ?? null, theirs: programOf(onto), mine: program };
}

function missingChoices(sides: RebaseSides, choices: Choices) {
	return conflictsOf(sides)
		.filter(({ id }) => !SIDES.some((side) => choices[id] === side))
		.map(({ id }) => ({ field: `choice-${id}`, code: 'choose-side' }));
}

function draftOn(draft: Draft, onto: Policy, { templates, week, exceptions }: DraftProgram): Draft {
	const program = { templates: [...templates], week, exceptions: [...exceptions] };
	const { templates: of, week: weekOf, exceptions: except } = onto;
	const baseProgram = { templates: of, week: weekOf, exceptions: except };
	return { ...draft, baseId: onto.id, baseProgram, program, ...staffingsFor(draft, program) };
}
