/** Dates, times, durations and numbers as a reader of the language writes them. Pure: the language is an argument. */
import { addDays, timeOf } from '#domain/time/calendar.ts';
import type { Language } from './language.ts';

const LOCALES = { nl: 'nl-NL', en: 'en-GB' } as const;
const MINUTES_PER_DAY = 1440;

const HOUR_UNIT = { nl: 'u', en: 'h' } as const;
const NEXT_DAY = { nl: 'volgende dag', en: 'next day' } as const;
const UP_TO_AND_INCLUDING = { nl: 't/m', en: 'to' } as const;
const FROM = { nl: 'vanaf', en: 'from' } as const;

/** `short`: 22 nov 2026; `long`: 22 november 2026; `weekday`: zondag 22 november 2026. */
export type DateStyle = 'short' | 'long' | 'weekday';

const DATE_STYLES: Record<DateStyle, Intl.DateTimeFormatOptions> = {
	short: { day: 'numeric', month: 'short', year: 'numeric' },
	long: { day: 'numeric', month: 'long', year: 'numeric' },
	weekday: { weekday: 'long', day: 'numeric', month: 'long', year: 'numeric' }
};

/** A `YYYY-MM-DD` in words. */
export function formatDate(date: string, language: Language, style: DateStyle = 'long'): string {
	const key = `${language}${style}${date}`;
	const known = writtenDates.get(key);
	if (known !== undefined) return known;
	if (writtenDates.size >= MOST_WRITTEN) writtenDates.clear();
	// English writes the weekday with a comma; the sentences here read on without one.
	const text = dateFormat(language, style).format(noonOf(date)).replace(',', '');
	writtenDates.set(key, text);
	return text;
}

/** Dates in words: every page writes the same ones again. */
const writtenDates = new Map<string, string>();
const MOST_WRITTEN = 5000;

/**
 * A half-open range of dates in words, "t/m" the day before `to`. A range of one day is that day; without
 * `to` it runs on.
 */
export function formatRange(
	from: string,
	to: string | null | undefined,
	language: Language,
	style: DateStyle = 'long'
): string {
	if (!to) return `${FROM[language]} ${formatDate(from, language, style)}`;
	const last = addDays(to, -1);
	if (last <= from) return formatDate(from, language, style);
	return `${formatDate(from, language, style)} ${UP_TO_AND_INCLUDING[language]} ${formatDate(last, language, style)}`;
}

/** A `YYYY-MM` in words: november 2026. */
export function formatMonth(month: string, language: Language, style: 'short' | 'long' = 'long'): string {
	return intlDate(language, { month: style, year: 'numeric' }).format(noonOf(`${month}-01`));
}

/** Below this a duration is what sums of fractions leave behind. */
const SHORTEST_SHOWN = 0.001;

/** A number of minutes as hours and minutes, to the whole minute: "10 u 24", "45 min", "0 min"; nothing that is there shows as none: "< 1 min". */
export function formatMinutes(minutes: number, language: Language): string {
	const whole = Math.round(Math.abs(minutes));
	if (whole === 0 && minutes > SHORTEST_SHOWN) return '< 1 min';
	const sign = minutes < 0 && whole > 0 ? '−' : '';
	const hours = Math.floor(whole / 60);
	const rest = whole % 60;
	if (hours === 0) return `${sign}${rest} min`;
	const hoursText = `${sign}${formatNumber(hours, language)} ${HOUR_UNIT[language]}`;
	if (language === 'en') return rest === 0 ? hoursText : `${hoursText} ${rest} min`;
	return `${hoursText} ${String(rest).padStart(2, '0')}`;
}

/** Hours as a decimal number, without its unit: "10,4". */
export function formatHours(hours: number, language: Language): string {
	return formatNumber(hours, language, 1);
}

/** A number with a fixed number of decimals, none unless told. */
export function formatNumber(value: number, language: Language, decimals = 0): string {
	return intlNumber(language, decimals).format(value);
}

/** A percentage (0–100) with one decimal: "58,8%". */
export function formatPercent(percent: number, language: Language, decimals = 1): string {
	return `${formatNumber(percent, language, decimals)}%`;
}

/** A minute counted from midnight as a time; from 1440 on it is of the next day and says so. */
export function formatTime(minuteOfDay: number, language: Language): string {
	const clock = timeOf(minuteOfDay);
	return minuteOfDay >= MINUTES_PER_DAY ? `${clock} (${NEXT_DAY[language]})` : clock;
}

/** From one minute to another: "21:15–07:30 (volgende dag)". */
export function formatSpan(startMinute: number, endMinute: number, language: Language): string {
	return `${timeOf(startMinute)}–${formatTime(endMinute, language)}`;
}

/** A local `YYYY-MM-DDTHH:MM`: "22 november 2026, 21:15". */
export function formatDateTime(dateTime: string, language: Language, style: DateStyle = 'long'): string {
	return `${formatDate(dateTime.slice(0, 10), language, style)}, ${dateTime.slice(11, 16)}`;
}

/** A list as a sentence says it: "a, b en c". */
export function formatList(items: readonly string[], language: Language): string {
	const format = kept(
		listFormats,
		language,
		() => new Intl.ListFormat(LOCALES[language], { type: 'conjunction' })
	);
	return format.format(items);
}

/** Midday in UTC, so that no time zone moves the date. */
function noonOf(date: string): Date {
	return new Date(`${date}T12:00:00Z`);
}

const numberFormats = new Map<string, Intl.NumberFormat>();
const dateFormats = new Map<string, Intl.DateTimeFormat>();
const listFormats = new Map<string, Intl.ListFormat>();

function intlNumber(language: Language, decimals: number): Intl.NumberFormat {
	return kept(numberFormats, `${language}${decimals}`, () => {
		const digits = { minimumFractionDigits: decimals, maximumFractionDigits: decimals };
		return new Intl.NumberFormat(LOCALES[language], digits);
	});
}

function dateFormat(language: Language, style: DateStyle): Intl.DateTimeFormat {
	return intlDate(language, DATE_STYLES[style]);
}

function intlDate(language: Language, options: Intl.DateTimeFormatOptions): Intl.DateTimeFormat {
	return kept(dateFormats, language + JSON.stringify(options), () => {
		return new Intl.DateTimeFormat(LOCALES[language], { ...options, timeZone: 'UTC' });
	});
}

/** Making an Intl format costs a thousand times using it. */
function kept<T>(formats: Map<string, T>, key: string, make: () => T): T {
	const known = formats.get(key);
	if (known) return known;
	const made = make();
	formats.set(key, made);
	return made;
}
