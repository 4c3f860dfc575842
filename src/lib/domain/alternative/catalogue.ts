/** What a location offers in place of a rest moment: a set to begin with, and what may still be chosen (FORMAT.md section 12). */
import type { Activity, Arrangement, DayChange, Instead } from '../document/schema.ts';
import { ROOM_PRESETS } from './room-presets.ts';

/** An activity of the starting set; what it is called is in the words of the screen. */
export type StartingActivity = Pick<Activity, 'picture' | 'kind' | 'leastStaff' | 'most' | 'room'>;

/** One for each picture, in the order in which a screen shows them. Nobody is held to the room by any of them. */
export const STARTING_SET = [
	{ picture: 'sport', kind: 'activity', leastStaff: 1, most: 6 },
	{ picture: 'music', kind: 'activity', leastStaff: 0, most: 4 },
	{ picture: 'cooking', kind: 'activity', leastStaff: 1, most: 3 },
	{ picture: 'walking', kind: 'activity', leastStaff: 1, most: 4 },
	{ picture: 'game', kind: 'activity', leastStaff: 1, most: 6 },
	{ picture: 'drawing', kind: 'activity', leastStaff: 0, most: 6 },
	{ picture: 'quiet', kind: 'free', leastStaff: 0, most: 2 },
	{ picture: 'rest', kind: 'rest', leastStaff: 0, most: 12, room: ROOM_PRESETS.own }
] as const satisfies readonly StartingActivity[];

export type StartingPicture = (typeof STARTING_SET)[number]['picture'];

/** The activities of a location that can be chosen, in the order of recording; `kept` may be chosen though retired. */
export function offered(
	activities: readonly Activity[],
	locationId: string,
	kept: string | null = null
): Activity[] {
	return activities.filter((one) => one.locationId === locationId && (!one.retired || one.id === kept));
}

/** What an activity is in place of a moment: at the moment's own times. */
export function insteadOfActivity({ title, kind, room }: Activity): Instead {
	return { title, kind, room: room ?? null };
}

/** True where some youth's alternative or choice names the activity: then it is retired and not forgotten. */
export function isInUse(
	recorded: {
		readonly arrangements: readonly Arrangement[];
		readonly dayChanges: readonly DayChange[];
	},
	activityId: string
): boolean {
	return [...recorded.arrangements, ...recorded.dayChanges].some((one) => one.activityId === activityId);
}
