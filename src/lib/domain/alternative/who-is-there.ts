/** Who of a group is there on a day or at a moment of it: stays less absences (FORMAT.md section 2, rule 8). */
import type { OpenDeurDocument } from '../document/schema.ts';
import { addDays, timeOf } from '../time/calendar.ts';

const MINUTES_PER_DAY = 1440;

/** What is asked of a document here. */
type WithStays = Pick<OpenDeurDocument, 'stays' | 'absences'>;

/** The local date-time of a minute of a date; from 1440 on it is of the next day. */
export function dateTimeOf(date: string, minute: number): string {
	return `${addDays(date, Math.floor(minute / MINUTES_PER_DAY))}T${timeOf(minute)}`;
}

/** A span of local time: `from` counts, `to` does not; no `to` means until further notice. */
export interface LocalSpan {
	readonly from: string;
	readonly to?: string | null;
}

/** True where two spans share a minute. */
function spansMeet(one: LocalSpan, other: LocalSpan): boolean {
	return (!one.to || other.from < one.to) && (!other.to || one.from < other.to);
}

/** The youths with a stay in a group on a date, in the order of their numbers; those on leave too. */
export function youthsOfGroupOn({ stays }: WithStays, groupId: string, date: string): string[] {
	const day = { from: `${date}T00:00`, to: `${addDays(date, 1)}T00:00` };
	const there = stays.filter((stay) => stay.groupId === groupId && spansMeet(stay, day));
	return [...new Set(there.map(({ youthId }) => youthId))].sort();
}

/** True where the youth has a stay in a group at some minute of a span. */
export function livesInGroup(
	{ stays }: WithStays,
	youthId: string,
	groupId: string,
	span: LocalSpan
): boolean {
	return stays.some((stay) => stay.youthId === youthId && stay.groupId === groupId && spansMeet(stay, span));
}

/** True where one absence of the youth covers a whole span. */
export function isAwayThroughout({ absences }: WithStays, youthId: string, span: LocalSpan): boolean {
	return absences.some(
		(absence) =>
			absence.youthId === youthId &&
			absence.from <= span.from &&
			(!absence.to || (span.to !== undefined && span.to !== null && span.to <= absence.to))
	);
}
