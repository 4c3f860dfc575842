/** The drafts of a group: what each does, whether its base moved on, and what became of it. */
import type { Draft } from '#domain/document/schema.ts';
import { settingOn } from '#domain/institution/lock-on.ts';
import { hasMoved } from '#domain/redesign/base-standing.ts';
import { draftWeeks } from '#domain/redesign/draft-changes.ts';
import type { OrdinaryWeek } from '#domain/seclusion/week.ts';
import { isKeptBack } from './council/draft-of-proposal.ts';
import { findDraft, groupAt, versionsOf } from './group-draft.ts';
import { done, NOT_FOUND } from './outcome.ts';
import { recordingOf, recordsOfEntry, type Recording } from './recordings.ts';
import { draftsOf, runningPilot, standingOf } from './shared-draft.ts';
import { useCase, type Context } from './use-case.ts';

type WeekSums = Pick<OrdinaryWeek, 'week' | 'schoolDays' | 'weekendDays'>;

/** A draft in a list. */
export interface DraftInList extends Pick<Draft, 'id' | 'title' | 'madeBy' | 'state' | 'recordedOn'> {
	readonly why: string | null;
	/** Its newest recording. */
	readonly saved: Recording | null;
	readonly moved: boolean;
	readonly pilotId: string | null;
	/** The version that it became, while that is there. */
	readonly adoptedAs: string | null;
	readonly comments: number;
	/** Weeks behind the group's doors of today. */
	readonly before: WeekSums | null;
	readonly after: WeekSums;
}

export interface DraftsView {
	readonly group: { readonly id: string; readonly name: string };
	readonly location: { readonly id: string; readonly name: string };
	readonly drafts: readonly DraftInList[];
	/** Versions that a draft can start from, the newest first. */
	readonly versions: readonly {
		readonly id: string;
		readonly title: string;
		readonly effectiveFrom: string;
	}[];
	readonly may: { readonly draft: boolean };
	/** True where the actor works on something in the week editor. */
	readonly hasWorkingCopy: boolean;
	readonly newId: string;
}

export const viewDrafts = useCase('view-drafts', 'read', (context, { groupId }: { groupId: string }) => {
	const { document } = context;
	const at = groupAt(document, groupId);
	context.demand('see-drafts', at?.place ?? {});
	if (!at) return NOT_FOUND;
	const { group, location, place } = at;
	const mayDraft = context.may('draft-program', place);
	const { lock } = settingOn(group, context.today);
	return done<DraftsView>({
		group: { id: group.id, name: group.name },
		location: { id: location.id, name: location.name },
		drafts: draftsOf(document, groupId)
			.filter(({ id }) => !isKeptBack(context, id))
			.map((draft) => {
				const { before, after } = draftWeeks(draft.baseProgram ?? null, draft.program, lock);
				return { ...inList(context, draft), before: before && sumsOf(before), after: sumsOf(after) };
			}),
		versions: versionsOf(document, groupId)
			.reverse()
			.map(({ id, title, effectiveFrom }) => ({ id, title, effectiveFrom })),
		may: { draft: mayDraft },
		hasWorkingCopy: mayDraft && findDraft(context, groupId) !== null,
		newId: crypto.randomUUID()
	});
});

function inList(context: Context, draft: Draft) {
	const { document } = context;
	const { id, title, why, madeBy, state, recordedOn, adoptedAs } = draft;
	const last = recordsOfEntry(context, 'drafts', id).at(-1);
	return {
		...{ id, title, why: why ?? null, madeBy, state, recordedOn },
		saved: last ? recordingOf(context, last) : null,
		moved: state === 'open' && hasMoved(standingOf(context, draft)),
		pilotId: runningPilot(document, id)?.id ?? null,
		adoptedAs: document.policies.find((policy) => policy.id === adoptedAs)?.id ?? null,
		comments: document.comments.filter(({ draftId }) => draftId === id).length
	};
}

function sumsOf({ week, schoolDays, weekendDays }: OrdinaryWeek): WeekSums {
	return { week, schoolDays, weekendDays };
}
