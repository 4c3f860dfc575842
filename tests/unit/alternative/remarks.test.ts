/** What is said of an alternative that is useless or meets another one. */
import { expect, test } from 'vitest';
import { livesSomewhere, remarksOn } from '#domain/alternative/remarks.ts';
import type { Arrangement, Stay } from '#domain/document/schema.ts';
import { document, policy } from './recorded.ts';

const { stays } = document(1);
const sport: Arrangement = {
	id: 'm1',
	youthId: 'NO0001',
	replaces: 'rust',
	from: '2026-11-23',
	weekdays: ['mon', 'tue'],
	instead: { title: 'Sport', kind: 'activity' }
};
const door = { lock: 'manual', holdsKey: false } as const;

const codes = (arrangement: Arrangement, others: Arrangement[] = [], own: readonly Stay[] = stays) =>
	remarksOn(arrangement, { stays: own, policy, door, others: [arrangement, ...others] });

test('nothing is said of one that does what it should', () => {
	expect(codes(sport)).toEqual([]);
	expect(codes({ ...sport, weekdays: null })).toEqual([]);
});

test('the moment is not there on any of its days, on some of them, or is free already', () => {
	expect(codes({ ...sport, replaces: 'avondrust' })).toEqual([{ code: 'no-such-moment' }]);
	expect(codes({ ...sport, weekdays: ['sat', 'sun'] })).toEqual([{ code: 'no-such-moment' }]);
	expect(codes({ ...sport, weekdays: ['fri', 'sat'] })).toEqual([
		{ code: 'not-on-weekdays', weekdays: ['sat'] }
	]);
	expect(codes({ ...sport, replaces: 'les' })).toEqual([{ code: 'free-already' }]);
});

test('the youth has left, or leaves before it ends', () => {
	const left = stays.map((stay) => ({ ...stay, to: '2026-11-23T00:00' }));
	expect(codes(sport, [], left)).toEqual([{ code: 'youth-left' }]);
	expect(livesSomewhere(sport, left)).toBe(false);
	expect(livesSomewhere({ ...sport, from: '2026-11-22' }, left)).toBe(true);
	const leaving = stays.map((stay) => ({ ...stay, to: '2026-12-01T10:00' }));
	expect(codes(sport, [], leaving)).toEqual([{ code: 'leaves-before-end', on: '2026-12-01' }]);
	expect(codes({ ...sport, to: '2026-12-01' }, [], leaving)).toEqual([]);
});

test('another one for the same moment on shared days: the one that begins last holds', () => {
	const music = { ...sport, id: 'm2', from: '2026-11-01', instead: { ...sport.instead, title: 'Muziek' } };
	expect(codes(sport, [music])).toEqual([{ code: 'overlaps', title: 'Muziek', holds: true }]);
	expect(codes(music, [sport])).toEqual([{ code: 'overlaps', title: 'Sport', holds: false }]);
	expect(codes(sport, [{ ...music, weekdays: ['wed'] }])).toEqual([]);
	expect(codes(sport, [{ ...music, to: '2026-11-23' }])).toEqual([]);
});

test('another one at the same time, added beside the program', () => {
	const therapy: Arrangement = {
		...sport,
		id: 'm2',
		replaces: null,
		instead: { title: 'Therapie', kind: 'therapy', start: '15:30', end: '16:30' }
	};
	expect(codes(sport, [therapy])).toEqual([{ code: 'same-time', title: 'Therapie' }]);
	const later = { ...therapy, instead: { ...therapy.instead, start: '15:45' } };
	expect(codes(sport, [later])).toEqual([]);
});
