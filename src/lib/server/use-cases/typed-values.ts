/** From what someone typed in a form to what an entry says; what cannot be read stays as it is, for the document to refuse. */
import { addDays } from '#domain/time/calendar.ts';
import { readDate, readMoment } from '#server/csv/moments.ts';

/** A date, Dutch or ISO; null where nothing was typed. */
export function typedDate(text: string): string | null {
	if (text.trim() === '') return null;
	const read = readDate(text);
	return typeof read === 'string' ? text : read.date;
}

/** The first day after the last day that was typed. */
export function typedLastDay(text: string): string | null {
	const last = typedDate(text);
	const read = last === null ? null : readDate(last);
	return typeof read === 'object' && read ? addDays(read.date, 1) : last;
}

/** A local date-time; a date alone is its first minute. */
export function typedMoment(text: string): string | null {
	if (text.trim() === '') return null;
	const read = readMoment(text);
	return typeof read === 'string' ? text : `${read.date}T${read.time ?? '00:00'}`;
}

/** A whole number; null where nothing was typed. */
export function typedNumber(text: string): number | string | null {
	const digits = text.trim();
	if (digits === '') return null;
	return /^\d{1,9}$/.test(digits) ? Number(digits) : digits;
}
