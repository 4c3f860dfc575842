/** Dates, times, durations and numbers read as the language writes them. */
import { describe, expect, test } from 'vitest';
import {
	formatDate,
	formatDateTime,
	formatHours,
	formatList,
	formatMinutes,
	formatMonth,
	formatNumber,
	formatPercent,
	formatRange,
	formatSpan,
	formatTime
} from '#i18n/format.ts';

describe('dates', () => {
	test.each([
		['2026-11-22', 'nl', 'long', '22 november 2026'],
		['2026-11-22', 'nl', 'short', '22 nov 2026'],
		['2026-11-22', 'nl', 'weekday', 'zondag 22 november 2026'],
		['2026-11-22', 'en', 'long', '22 November 2026'],
		['2026-11-22', 'en', 'weekday', 'Sunday 22 November 2026'],
		['2020-03-29', 'nl', 'weekday', 'zondag 29 maart 2020']
	] as const)('%s in %s, %s', (date, language, style, said) => {
		expect(formatDate(date, language, style)).toBe(said);
	});

	test('a month and a date-time', () => {
		expect(formatMonth('2026-11', 'nl')).toBe('november 2026');
		expect(formatMonth('2026-11', 'en')).toBe('November 2026');
		expect(formatDateTime('2026-11-22T21:15', 'nl')).toBe('22 november 2026, 21:15');
	});

	test('a half-open range says the last day that counts', () => {
		expect(formatRange('2026-09-01', '2026-12-01', 'nl')).toBe('1 september 2026 t/m 30 november 2026');
		expect(formatRange('2026-09-01', '2026-12-01', 'en')).toBe('1 September 2026 to 30 November 2026');
	});

	test('a range of one day is that day; one without an end runs on', () => {
		expect(formatRange('2026-09-01', '2026-09-02', 'nl')).toBe('1 september 2026');
		expect(formatRange('2026-09-01', null, 'nl')).toBe('vanaf 1 september 2026');
		expect(formatRange('2026-09-01', undefined, 'en')).toBe('from 1 September 2026');
	});
});

describe('durations', () => {
	test.each([
		[0, 'nl', '0 min'],
		[45, 'nl', '45 min'],
		[60, 'nl', '1 u 00'],
		[624, 'nl', '10 u 24'],
		[605, 'nl', '10 u 05'],
		[624, 'en', '10 h 24 min'],
		[600, 'en', '10 h'],
		[59.7, 'nl', '1 u 00'],
		[-90, 'nl', '−1 u 30'],
		[-0.2, 'nl', '0 min'],
		[60_000, 'nl', '1.000 u 00']
	] as const)('%s minutes in %s', (minutes, language, said) => {
		expect(formatMinutes(minutes, language)).toBe(said);
	});
});

describe('times', () => {
	test('after midnight a time says that it is of the next day', () => {
		expect(formatTime(21 * 60 + 15, 'nl')).toBe('21:15');
		expect(formatTime(26 * 60, 'nl')).toBe('02:00 (volgende dag)');
		expect(formatTime(24 * 60, 'en')).toBe('00:00 (next day)');
	});

	test('a span says it once, at its end', () => {
		expect(formatSpan(540, 735, 'nl')).toBe('09:00–12:15');
		expect(formatSpan(1275, 1890, 'nl')).toBe('21:15–07:30 (volgende dag)');
	});
});

describe('numbers', () => {
	test('decimals by language', () => {
		expect(formatHours(10.44, 'nl')).toBe('10,4');
		expect(formatHours(10.44, 'en')).toBe('10.4');
		expect(formatNumber(1234567, 'nl')).toBe('1.234.567');
		expect(formatPercent(58.8, 'nl')).toBe('58,8%');
		expect(formatPercent(0, 'en')).toBe('0.0%');
	});

	test('a list as a sentence says it', () => {
		expect(formatList(['Eik', 'Beuk', 'Es'], 'nl')).toBe('Eik, Beuk en Es');
		expect(formatList(['Eik', 'Beuk'], 'en')).toBe('Eik and Beuk');
		expect(formatList([], 'nl')).toBe('');
	});
});
