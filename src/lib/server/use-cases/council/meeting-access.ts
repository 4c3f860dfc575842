/** Who may plan a council's meetings and write down what was said: the council itself, and who arranges it. */
import type { AccessObject } from '#server/access/can.ts';
import type { Context } from '../use-case.ts';

export function mayKeepMeetings({ may }: Context, place: AccessObject): boolean {
	return may('speak-for-council', place) || may('arrange-council', place);
}

/** Ends the use case as forbidden for anybody else. */
export function demandMeetings(context: Context, place: AccessObject): void {
	if (!mayKeepMeetings(context, place)) context.demand('arrange-council', place);
}
