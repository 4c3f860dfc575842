/** A draft that is shared in the ledger: where it belongs, how its base stands, and what may be done with it. */
import type { Draft, OpenDeurDocument } from '#domain/document/schema.ts';
import { baseStanding, versionsOfDraft, type BaseStanding } from '#domain/redesign/base-standing.ts';
import { isKeptBack } from './council/draft-of-proposal.ts';
import { groupAt, versionsOf, type GroupAtPlace } from './group-draft.ts';
import type { FieldProblem, Refusal } from './outcome.ts';
import type { Context } from './use-case.ts';

export interface DraftAtPlace extends GroupAtPlace {
	readonly draft: Draft;
}

/** The draft with its group; null where there is none, and where others are still making it. */
export function sharedDraftAt(context: Context, draftId: string): DraftAtPlace | null {
	const { document } = context;
	const draft = document.drafts.find(({ id }) => id === draftId);
	const at = draft && groupAt(document, draft.groupId);
	return at && !isKeptBack(context, draftId) ? { ...at, draft } : null;
}

/** The drafts of a group: open ones first, and of those the newest first. */
export function draftsOf({ drafts }: OpenDeurDocument, groupId: string): Draft[] {
	const own = drafts.filter((draft) => draft.groupId === groupId).reverse();
	return [...own.filter(({ state }) => state === 'open'), ...own.filter(({ state }) => state !== 'open')];
}

/** How the base of a draft stands today. */
export function standingOf({ document, today }: Context, draft: Draft): BaseStanding {
	return baseStanding(
		draft,
		{ versions: versionsOf(document, draft.groupId), pilots: document.pilots },
		today
	);
}

/** The pilot of a draft that was not closed yet. */
export function runningPilot({ pilots }: OpenDeurDocument, draftId: string) {
	return pilots.find((pilot) => pilot.draftId === draftId && !pilot.conclusion) ?? null;
}

/** Why nothing can be done with a draft that is no longer open; none where it is. */
export function closedProblem({ state }: Draft): FieldProblem[] {
	return state === 'open' ? [] : [{ field: 'draft', code: `draft-${state}` }];
}

/** Why a draft cannot become a version on a day: what it started from is gone, other, or not what holds then. */
export function baseProblems(context: Context, draft: Draft, inForceId: string | null): FieldProblem[] {
	const { withdrawn, corrected, base, newBase } = standingOf(context, draft);
	// Without any version left there is nothing to put it on, and nothing that it would overrule.
	if (withdrawn && newBase) return [{ field: 'base', code: 'base-withdrawn' }];
	if (corrected) return [{ field: 'base', code: 'base-corrected' }];
	const own = versionsOfDraft(draft, context.document.pilots);
	if (inForceId === null || inForceId === base?.id || own.has(inForceId)) return [];
	return [{ field: 'base', code: 'other-base', values: { id: inForceId } }];
}

/** A refusal with these problems; null where there is none. */
export function refusalOf(fields: readonly FieldProblem[]): Refusal | null {
	return fields.length > 0 ? { ok: false, reason: 'fields', fields } : null;
}
