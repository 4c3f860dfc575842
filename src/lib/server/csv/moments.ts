/** Dates and times as people write them: Dutch or ISO, never guessed. */
import { isDate, isTime } from '#domain/document/formats.ts';

/** `2026-12-31`, `31-12-2026` or `31.12.2026`; a day or month of one digit is read. */
const ISO_DATE = /^(\d{4})-(\d{1,2})-(\d{1,2})(?!\d)/;
const DUTCH_DATE = /^(\d{1,2})[-.](\d{1,2})[-.](\d{4})(?!\d)/;
/** ` 14:00`, `T14:00`, ` 9.05`, ` 14:00:00`: whole minutes. */
const TIME = /^(?:T| +)(\d{1,2})[:.](\d{2})(?::00)?$/;

export type ReadDate = { readonly date: string } | 'bad-date';

export type ReadMoment = { readonly date: string; readonly time: string | null } | 'bad-date' | 'bad-time';

/** A date alone, as `YYYY-MM-DD`. */
export function readDate(text: string): ReadDate {
	const read = dateAtStart(text.trim());
	return read && read.rest === '' ? { date: read.date } : 'bad-date';
}

/** A date with or without a time, as `YYYY-MM-DD` and `HH:MM`. A day or time that does not exist is refused. */
export function readMoment(text: string): ReadMoment {
	const read = dateAtStart(text.trim());
	if (!read) return 'bad-date';
	if (read.rest === '') return { date: read.date, time: null };
	const [, hours, minutes] = TIME.exec(read.rest) ?? [];
	const time = `${(hours ?? '').padStart(2, '0')}:${minutes}`;
	return isTime(time) ? { date: read.date, time } : 'bad-time';
}

function dateAtStart(text: string): { date: string; rest: string } | null {
	const iso = ISO_DATE.exec(text);
	if (iso) return existing(iso[0], iso[1], iso[2], iso[3], text);
	const dutch = DUTCH_DATE.exec(text);
	return dutch && existing(dutch[0], dutch[3], dutch[2], dutch[1], text);
}

function existing(written: string, year: string, month: string, day: string, text: string) {
	const date = `${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`;
	return isDate(date) ? { date, rest: text.slice(written.length) } : null;
}
