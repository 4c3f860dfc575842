/** What counts as an id, a date, a month, a time and a local date-time in a document (FORMAT.md section 1). */

const MOST_ID_LENGTH = 128;
/** 1 for each character code that an id may hold. */
const ID_CODES = codesOf('ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789._@-');
const DAYS_IN_MONTH = [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];

/** 1–128 letters, digits, `.`, `_`, `@` or `-`. */
export function isId(text: string): boolean {
	if (text.length === 0 || text.length > MOST_ID_LENGTH) return false;
	for (let at = 0; at < text.length; at++) {
		if (ID_CODES[text.charCodeAt(at)] !== 1) return false;
	}
	return true;
}

function codesOf(characters: string): Uint8Array {
	const codes = new Uint8Array(128);
	for (const character of characters) codes[character.charCodeAt(0)] = 1;
	return codes;
}

/** `YYYY-MM-DD` that exists in the calendar, from year 0001 on. */
export function isDate(text: string): boolean {
	return text.length === 10 && dateAt(text);
}

/** `YYYY-MM`, from year 0001 on. */
export function isMonth(text: string): boolean {
	return text.length === 7 && monthAt(text);
}

/** `HH:MM` from 00:00 to 23:59. */
export function isTime(text: string): boolean {
	return text.length === 5 && timeAt(text, 0);
}

/** `YYYY-MM-DDTHH:MM`: a date and a wall-clock time in the location's zone. */
export function isDateTime(text: string): boolean {
	return text.length === 16 && text.charCodeAt(10) === 84 && dateAt(text) && timeAt(text, 11);
}

/** Two digits at a position as a number, or NaN. */
function twoDigits(text: string, at: number): number {
	const tens = text.charCodeAt(at) - 48;
	const units = text.charCodeAt(at + 1) - 48;
	return tens >= 0 && tens <= 9 && units >= 0 && units <= 9 ? tens * 10 + units : NaN;
}

function monthAt(text: string): boolean {
	const year = twoDigits(text, 0) * 100 + twoDigits(text, 2);
	const month = twoDigits(text, 5);
	return year >= 1 && text.charCodeAt(4) === 45 && month >= 1 && month <= 12;
}

function dateAt(text: string): boolean {
	if (!monthAt(text) || text.charCodeAt(7) !== 45) return false;
	const month = twoDigits(text, 5);
	const day = twoDigits(text, 8);
	if (day >= 1 && day <= DAYS_IN_MONTH[month - 1]) return true;
	return month === 2 && day === 29 && isLeapYear(twoDigits(text, 0) * 100 + twoDigits(text, 2));
}

function timeAt(text: string, at: number): boolean {
	return text.charCodeAt(at + 2) === 58 && twoDigits(text, at) <= 23 && twoDigits(text, at + 3) <= 59;
}

function isLeapYear(year: number): boolean {
	return year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0);
}
