/** Several drafts of a group side by side with what is in force: strips, changes, figures, and the youths who live there now. */
import type { Change } from '#domain/change/change.ts';
import type { Draft, Lock } from '#domain/document/schema.ts';
import { settingOn } from '#domain/institution/lock-on.ts';
import { programOf, type DraftProgram } from '#domain/program/draft.ts';
import { policyInForce } from '#domain/program/in-force.ts';
import { ordinaryWeek, type OrdinaryDay, type OrdinaryWeek } from '#domain/seclusion/week.ts';
import type { RealEffect } from '#domain/redesign/real-youths.ts';
import { draftEffect } from './draft-effect.ts';
import { groupAt, versionsOf } from './group-draft.ts';
import { isKeptBack } from './council/draft-of-proposal.ts';
import { done, NOT_FOUND } from './outcome.ts';
import { draftsOf } from './shared-draft.ts';
import { useCase } from './use-case.ts';

/** One side: the version in force, or a draft. */
export interface ComparedProgram {
	/** `now`: the version in force. */
	readonly id: string;
	readonly title: string;
	readonly days: readonly Pick<OrdinaryDay, 'weekday' | 'pieces'>[];
	readonly week: Pick<OrdinaryWeek, 'week' | 'schoolDays' | 'weekendDays'>;
	/** What it changes in the version in force; null for that one itself, and where there is none. */
	readonly changes: readonly Change[] | null;
	readonly real: RealEffect | null;
}

export interface DraftComparison {
	readonly group: { readonly id: string; readonly name: string };
	readonly location: { readonly id: string; readonly name: string };
	readonly lock: Lock;
	/** Every draft that can be chosen. */
	readonly drafts: readonly Pick<Draft, 'id' | 'title' | 'state' | 'recordedOn'>[];
	/** The version in force first, where there is one; then what was chosen, in that order. */
	readonly sides: readonly ComparedProgram[];
}

/** More than these would not fit beside each other. */
const MOST_COMPARED = 4;

/** What is asked for and is not there is left out. */
export const compareDrafts = useCase(
	'compare-drafts',
	'read',
	(context, input: { groupId: string; draftIds: readonly string[] }) => {
		const { document, today } = context;
		const at = groupAt(document, input.groupId);
		context.demand('see-drafts', at?.place ?? {});
		if (!at) return NOT_FOUND;
		const { group, location } = at;
		const drafts = draftsOf(document, group.id).filter(({ id }) => !isKeptBack(context, id));
		const chosen = [...new Set(input.draftIds)]
			.flatMap((id) => drafts.find((draft) => draft.id === id) ?? [])
			.slice(0, MOST_COMPARED);
		const { lock } = settingOn(group, today);
		const inForce = policyInForce(versionsOf(document, group.id), today) ?? null;
		const now = inForce && programOf(inForce);
		return done<DraftComparison>({
			group: { id: group.id, name: group.name },
			location: { id: location.id, name: location.name },
			lock,
			drafts: drafts.map(({ id, title, state, recordedOn }) => ({ id, title, state, recordedOn })),
			sides: [
				...(inForce && now
					? [{ id: 'now', title: inForce.title, ...weekOf(now, lock), changes: null, real: null }]
					: []),
				...chosen.map(({ id, title, program }): ComparedProgram => {
					const { changes, real } = draftEffect(context, at, now, program);
					return { id, title, ...weekOf(program, lock), changes: now && changes, real };
				})
			]
		});
	}
);

function weekOf({ templates, week: days }: DraftProgram, lock: Lock): Pick<ComparedProgram, 'days' | 'week'> {
	const { week, schoolDays, weekendDays, days: each } = ordinaryWeek({ templates, week: days }, lock);
	return {
		days: each.map(({ weekday, pieces }) => ({ weekday, pieces })),
		week: { week, schoolDays, weekendDays }
	};
}
