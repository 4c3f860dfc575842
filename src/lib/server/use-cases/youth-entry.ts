/** What the use cases that record something about one youth share: whose it is, and whether the actor may. */
import type { Action } from '#server/access/can.ts';
import { placesOfYouth } from './about.ts';
import type { FieldProblem, Refusal } from './outcome.ts';
import type { Context } from './use-case.ts';

/** The lists of entries about one youth that forms change. */
export type YouthList = 'stays' | 'absences' | 'keys' | 'arrangements';

export const YOUTH_LISTS: readonly YouthList[] = ['stays', 'absences', 'keys', 'arrangements'];

/** Stays and leave are registration; keys and arrangements are care. */
const ACTION_OF: Record<YouthList, Action> = {
	stays: 'change-stay',
	absences: 'change-stay',
	keys: 'change-arrangement',
	arrangements: 'change-arrangement'
};

/** Ends the use case as forbidden unless the actor may change this list for this youth; false: no such youth. */
export function demandYouth({ document, today, demand }: Context, list: YouthList, youthId: string): boolean {
	demand(ACTION_OF[list], placesOfYouth(document, youthId, today));
	return document.youths.some(({ id }) => id === youthId);
}

/** The entry of a list with an id, where it is about this youth. */
export function entryOf<Entry extends { id: string; youthId: string }>(
	entries: readonly Entry[],
	youthId: string,
	id: string
): Entry | undefined {
	return entries.find((entry) => entry.id === id && entry.youthId === youthId);
}

/** A refusal of some fields of a form. */
export function fieldsRefused(...fields: FieldProblem[]): Refusal {
	return { ok: false, reason: 'fields', fields };
}
