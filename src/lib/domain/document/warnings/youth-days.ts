/** On which days, in which stays and behind which locks one youth's rules hold (FORMAT.md section 2, rule 4). */
import { weekdayOf } from '../../time/calendar.ts';
import type { Arrangement, Stay } from '../schema.ts';
import type { LockRows } from './doors.ts';
import type { Register } from './register.ts';
import { daysOf, daysTouched, isEmpty, overlap, type Stretch } from './stretch.ts';

/** The youth's stays while an arrangement runs, with the days of both. */
export function staysDuring(
	register: Register,
	{ youthId, from, to }: Arrangement
): { stay: Stay; stretch: Stretch }[] {
	const stays = register.staysOfYouth.get(youthId) ?? [];
	return stays
		.map(({ entry: stay }) => ({ stay, stretch: overlap(daysTouched(stay.from, stay.to), daysOf(from, to)) }))
		.filter(({ stretch }) => !isEmpty(stretch));
}

/** The locks through time of the room of a stay; of its group where it has none. */
export function locksOfStay({ rooms, groups }: Register, { roomId, groupId }: Stay): LockRows | undefined {
	return roomId ? rooms.get(roomId)?.locks : groups.get(groupId)?.group.settings;
}

/** True where an arrangement holds on the weekday of a day. */
export function matchesWeekday({ weekdays }: Arrangement, day: number): boolean {
	return !weekdays || weekdays.includes(weekdayOf(day));
}
