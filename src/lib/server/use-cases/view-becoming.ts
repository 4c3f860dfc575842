/** A draft on its way to being a version or a pilot: what it is called and does, and what stands in the way. */
import { councilGate, type Gate } from '#domain/council/gate.ts';
import type { Draft } from '#domain/document/schema.ts';
import { settingOn } from '#domain/institution/lock-on.ts';
import { programOf } from '#domain/program/draft.ts';
import { policyInForce } from '#domain/program/in-force.ts';
import { draftWeeks } from '#domain/redesign/draft-changes.ts';
import type { OrdinaryWeek } from '#domain/seclusion/week.ts';
import { isOtherThanAsked } from './council/draft-of-proposal.ts';
import { undecidedBefore, type Undecided } from './council/undecided.ts';
import { versionsOf } from './group-draft.ts';
import { done, NOT_FOUND } from './outcome.ts';
import { runningPilot, sharedDraftAt } from './shared-draft.ts';
import { useCase } from './use-case.ts';
import { closedPeriods, type DraftView } from './view-draft.ts';

type WeekSums = Pick<OrdinaryWeek, 'week' | 'schoolDays' | 'weekendDays'>;

export interface BecomingView {
	readonly group: { readonly id: string; readonly name: string };
	readonly draft: Pick<Draft, 'id' | 'title' | 'state'>;
	/** What it can be called and why; empty where the council called it that, and asked something else. */
	readonly named: { readonly title: string; readonly reason: string };
	/** It is a draft of the council, and says something else than that asked. */
	readonly isOtherThanAsked: boolean;
	readonly hasStaffing: boolean;
	/** Its pilot that was not closed yet: closing that can adopt it too. */
	readonly pilotId: string | null;
	readonly today: string;
	readonly position: number;
	/** What is in force today; null where nothing is. */
	readonly before: WeekSums | null;
	readonly after: WeekSums;
	readonly closedPeriods: DraftView['closedPeriods'];
	/** Whether the council is to be heard first. */
	readonly gate: Gate;
	/** Proposals about it on which no decision was taken yet. */
	readonly undecided: readonly Undecided[];
	readonly newIds: { readonly version: string; readonly pilot: string };
}

export const viewBecoming = useCase('view-becoming', 'read', (context, { draftId }: { draftId: string }) => {
	const { document, knowledge, today } = context;
	const at = sharedDraftAt(context, draftId);
	context.demand('record-version', at?.place ?? {});
	if (!at) return NOT_FOUND;
	const { draft, group } = at;
	const isOther = isOtherThanAsked(context, draft);
	const inForce = policyInForce(versionsOf(document, group.id), today);
	const { lock } = settingOn(group, today);
	const { before, after } = draftWeeks(inForce ? programOf(inForce) : null, draft.program, lock);
	return done<BecomingView>({
		group: { id: group.id, name: group.name },
		draft: { id: draft.id, title: draft.title, state: draft.state },
		named: isOther ? { title: '', reason: '' } : { title: draft.title, reason: draft.why ?? '' },
		isOtherThanAsked: isOther,
		gate: councilGate(
			document,
			{ groupId: group.id, before: draft.baseProgram ?? null, after: draft.program },
			today
		),
		undecided: undecidedBefore(context, {
			...{ groupId: group.id, draftId: draft.id, program: draft.program }
		}),
		hasStaffing: (draft.staffings ?? []).length > 0,
		pilotId: runningPilot(document, draft.id)?.id ?? null,
		...{ today, position: knowledge.position },
		...{ before: before && sumsOf(before), after: sumsOf(after) },
		closedPeriods: closedPeriods(document),
		newIds: { version: crypto.randomUUID(), pilot: crypto.randomUUID() }
	});
});

function sumsOf({ week, schoolDays, weekendDays }: OrdinaryWeek): WeekSums {
	return { week, schoolDays, weekendDays };
}
