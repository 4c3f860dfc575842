/** A moment of a group's date as the form for changing it needs it. */
import type { GroupMoment } from '#domain/alternative/group-day.ts';
import { timeOf } from '#domain/time/calendar.ts';

/** What a youth does by an own rule, in minutes of the date. */
export interface OwnMomentsShown {
	readonly youthId: string;
	readonly moments: readonly {
		readonly title: string;
		readonly startMinute: number;
		readonly endMinute: number;
	}[];
}

export interface MomentShown extends GroupMoment {
	readonly own: readonly OwnMomentsShown[];
	readonly ownIfLonger: readonly OwnMomentsShown[];
}

/** What every form of the page carries with it. */
export interface FormOfDay {
	readonly id: string;
	readonly position: number;
	readonly date: string;
	readonly isToday: boolean;
	readonly origin: 'choice' | 'practice';
	readonly youths: readonly { readonly id: string; readonly away: boolean }[] | null;
}

/** What was typed in a form that was refused. */
export interface TypedDayChange {
	readonly fields: Readonly<Record<string, string>>;
	readonly lists: Readonly<Record<string, readonly string[]>>;
}

/** An end that can be chosen in one tap. */
export interface EndChoice {
	readonly value: string;
	readonly endMinute: number;
	readonly byMinutes: number;
}

const A_NIGHT_MINUTES = 180;

/** Ends before the planned one: by a quarter and half an hour, of a night by half an hour and an hour. */
export function earlierEnds({
	startMinute,
	endMinute
}: {
	startMinute: number;
	endMinute: number;
}): EndChoice[] {
	const length = endMinute - startMinute;
	const steps = length > A_NIGHT_MINUTES ? [30, 60] : length > 15 ? [15, 30] : [5, 10];
	return steps.filter((step) => step < length).map((step) => endAt(endMinute - step, step));
}

/** Ends after the planned one. */
export function laterEnds({ endMinute }: { endMinute: number }): EndChoice[] {
	return [15, 30, 60].map((step) => endAt(endMinute + step, step));
}

function endAt(endMinute: number, byMinutes: number): EndChoice {
	return { value: timeOf(endMinute), endMinute, byMinutes };
}
