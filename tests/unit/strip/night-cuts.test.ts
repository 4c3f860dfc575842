/** Nights that stop sooner than their strip shows. */
import { expect, test } from 'vitest';
import type { Block } from '#domain/document/schema.ts';
import { stripOfTemplate } from '#domain/seclusion/strip.ts';
import { nightCuts } from '#ui/strip/night-cuts.ts';

const night = (end: string): Block => ({
	...{ key: 'nacht', title: 'Nachtrust', kind: 'night', start: '21:30', end },
	room: { entry: 'mandatory', leave: 'no', door: 'closed' }
});
const rise = (start: string, end: string): Block => ({
	...{ key: 'opstaan', title: 'Opstaan', kind: 'activity', start, end }
});

const school = {
	weekdays: ['mon', 'tue', 'wed', 'thu', 'fri'],
	pieces: stripOfTemplate([rise('07:30', '08:00'), night('07:30')], 'manual')
};
const weekend = {
	weekdays: ['sat', 'sun'],
	pieces: stripOfTemplate([rise('08:00', '09:00'), night('08:00')], 'manual')
};

test('the night of Sunday stops when Monday begins', () => {
	expect(nightCuts([school, weekend])).toEqual([
		{ begins: 'sun', stops: 'mon', endMinute: 480, cutMinute: 450, title: 'Opstaan' }
	]);
});

test('where each day begins when the night before ends, nothing has to be told', () => {
	expect(nightCuts([{ ...school, weekdays: [...school.weekdays, ...weekend.weekdays] }])).toEqual([]);
	expect(nightCuts([{ weekdays: ['mon'], pieces: null }])).toEqual([]);
});
