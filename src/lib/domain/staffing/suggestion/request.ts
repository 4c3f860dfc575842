/** What a suggestion may change, and in what it is told. */
import type { Activity } from '../../document/alternative-schema.ts';
import type { StaffingPlan } from '../plan.ts';

/** Something that youths can do in a moment, from a location's catalogue. */
export type OfferedActivity = Pick<
	Activity,
	'id' | 'locationId' | 'title' | 'leastStaff' | 'most' | 'room' | 'retired'
>;

/** A moment that youths are no longer held to their room, in which they may go into groups. */
export interface FreedMoment {
	readonly templateId: string;
	/** Minutes since midnight of the day on which it starts; the end may pass 1440. */
	readonly from: number;
	readonly to: number;
}

export interface SuggestionRequest {
	/** The plan as it is to be, with today's staffings. */
	readonly plan: StaffingPlan;
	/** Those of the location are used; none that is retired, nor one in the own room, which would bring the moment back. */
	readonly activities: readonly OfferedActivity[];
	readonly freed: readonly FreedMoment[];
	/** Most quarters of extra work in one and the same quarter; 0: without extra hours. Absent: as many as are short. */
	readonly mostExtraHands?: number;
	/** The title of a shift that is added. */
	readonly extraTitle: string;
}
