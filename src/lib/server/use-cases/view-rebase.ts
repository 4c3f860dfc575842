/** A draft before it is put on another version: what differs, where somebody has to choose, and what would come of it. */
import type { Change } from '#domain/change/change.ts';
import type { Lock } from '#domain/document/schema.ts';
import { settingOn } from '#domain/institution/lock-on.ts';
import { programOf } from '#domain/program/draft.ts';
import { policyInForce } from '#domain/program/in-force.ts';
import type { Conflict } from '#domain/redesign/conflict.ts';
import { programChanges } from '#domain/redesign/draft-changes.ts';
import { conflictsOf, rebasedProgram } from '#domain/redesign/rebase.ts';
import { versionOf, versionsOf } from './group-draft.ts';
import { done, NOT_FOUND } from './outcome.ts';
import { sidesOf } from './rebase-shared-draft.ts';
import { sharedDraftAt, standingOf } from './shared-draft.ts';
import { useCase } from './use-case.ts';
import { movedBase, type MovedBase } from './view-shared-draft.ts';
import { nameOf, type VersionName } from './version-name.ts';

export interface RebaseView {
	readonly group: { readonly id: string; readonly name: string };
	readonly location: { readonly id: string; readonly name: string };
	readonly draft: { readonly id: string; readonly title: string; readonly state: string };
	readonly position: number;
	readonly lock: Lock;
	readonly moved: MovedBase | null;
	/** Versions that it can be put on, the newest first. */
	readonly versions: readonly VersionName[];
	/** Null where there is no version to put it on. */
	readonly onto: VersionName | null;
	/** What the new base changed since the draft was made, and what the draft changed. */
	readonly theirs: readonly Change[];
	readonly mine: readonly Change[];
	readonly conflicts: readonly Conflict[];
	/** Names of templates on any side, by id. */
	readonly templateNames: Readonly<Record<string, string>>;
	/** What the draft changes in the new base, with its own side wherever there is something to choose. */
	readonly result: readonly Change[];
}

/** `ontoId` null: the version that took the place of its base, else the one in force. */
export const viewRebase = useCase(
	'view-rebase',
	'read',
	(context, { draftId, ontoId }: { draftId: string; ontoId: string | null }) => {
		const { document, today, knowledge } = context;
		const at = sharedDraftAt(context, draftId);
		context.demand('draft-program', at?.place ?? {});
		if (!at) return NOT_FOUND;
		const { draft, group, location } = at;
		const versions = versionsOf(document, group.id);
		const asked = versionOf(document, group.id, ontoId);
		const onto = asked ?? standingOf(context, draft).newBase ?? policyInForce(versions, today) ?? null;
		const { lock } = settingOn(group, today);
		const sides = onto && sidesOf(draft, onto);
		const changes = (before: typeof draft.program | null | undefined, after: typeof draft.program) =>
			programChanges(before ?? null, after, lock, today);
		return done<RebaseView>({
			group: { id: group.id, name: group.name },
			location: { id: location.id, name: location.name },
			draft: { id: draft.id, title: draft.title, state: draft.state },
			...{ position: knowledge.position, lock, moved: movedBase(context, draft) },
			versions: versions.map(nameOf).reverse(),
			onto: onto && nameOf(onto),
			theirs: onto ? changes(draft.baseProgram, onto) : [],
			mine: changes(draft.baseProgram, draft.program),
			conflicts: sides ? conflictsOf(sides) : [],
			templateNames: Object.fromEntries(
				[draft.baseProgram, onto, draft.program].flatMap((one) =>
					(one?.templates ?? []).map(({ id, name }) => [id, name])
				)
			),
			result: onto && sides ? programChanges(programOf(onto), rebasedProgram(sides, {}), lock, today) : []
		});
	}
);
