/** Dates as people write them, and those that nobody can be sure of. */
import { expect, test } from 'vitest';
import { readDate, readMoment } from '#server/csv/moments.ts';

test.each([
	['2026-12-31', '2026-12-31', null],
	['31-12-2026', '2026-12-31', null],
	['31.12.2026', '2026-12-31', null],
	['1-2-2026', '2026-02-01', null],
	['2026-2-1', '2026-02-01', null],
	[' 31-12-2026 ', '2026-12-31', null],
	['29-02-2024', '2024-02-29', null],
	['31-12-2026 14:00', '2026-12-31', '14:00'],
	['31.12.2026 9.05', '2026-12-31', '09:05'],
	['2026-12-31T14:00', '2026-12-31', '14:00'],
	['2026-12-31 14:00:00', '2026-12-31', '14:00'],
	['2026-12-31  00:00', '2026-12-31', '00:00']
])('%s is read', (text, date, time) => {
	expect(readMoment(text)).toEqual({ date, time });
});

test.each([
	['30-02-2026', 'bad-date'],
	['29-02-2025', 'bad-date'],
	['31-04-2026', 'bad-date'],
	['12-31-2026', 'bad-date'],
	['12/31/2026', 'bad-date'],
	['01/02/2026', 'bad-date'],
	['31-12-26', 'bad-date'],
	['31-12-20261', 'bad-date'],
	['20261231', 'bad-date'],
	['46387', 'bad-date'],
	['00-01-2026', 'bad-date'],
	['gisteren', 'bad-date'],
	['', 'bad-date'],
	['31-12-2026 24:00', 'bad-time'],
	['31-12-2026 14:60', 'bad-time'],
	['31-12-2026 14', 'bad-time'],
	['31-12-2026 14:00:30', 'bad-time'],
	['31-12-2026 2 PM', 'bad-time'],
	['2026-12-31T14:00Z', 'bad-time'],
	['2026-12-31T14:00+01:00', 'bad-time']
])('%j is refused', (text, problem) => {
	expect(readMoment(text)).toBe(problem);
});

test('a date alone has no time', () => {
	expect(readDate('31-12-2026')).toEqual({ date: '2026-12-31' });
	expect(readDate('31-12-2026 14:00')).toBe('bad-date');
});
