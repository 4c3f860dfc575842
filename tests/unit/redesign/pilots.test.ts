/** A pilot beside its expectation: states, days, figures, incidents, rounds and guidance. */
import { describe, expect, test } from 'vitest';
import { emptyTally, figuresOf } from '#domain/seclusion/figures.ts';
import { weekOfYouth } from '#domain/redesign/pilot-figures.ts';
import { guidanceWeeks } from '#domain/redesign/pilot-guidance.ts';
import { pilotIncidents } from '#domain/redesign/pilot-incidents.ts';
import { roundResult, type AnswerCounts } from '#domain/redesign/pilot-rounds.ts';
import { daysLeft, pilotDays, pilotState } from '#domain/redesign/pilot-state.ts';

const version = { effectiveFrom: '2026-05-11', effectiveTo: '2026-06-08' };
const conclusion = { on: '2026-06-09', decision: 'stop', text: 'Niet verder.' } as const;

describe('how a pilot stands', () => {
	test.each([
		['2026-05-10', 'planned'],
		['2026-05-11', 'running'],
		['2026-05-31', 'running'],
		['2026-06-01', 'due'],
		['2026-06-08', 'due'],
		['2027-01-01', 'due']
	])('on %s: %s', (today, state) => {
		expect(pilotState({ reviewOn: '2026-06-01' }, version, today)).toBe(state);
	});

	test('without a conclusion it is due when it is over, however late one looks back', () => {
		expect(pilotState({ reviewOn: '2026-07-01' }, version, '2026-06-07')).toBe('running');
		expect(pilotState({ reviewOn: '2026-07-01' }, version, '2026-06-08')).toBe('due');
	});

	test('with a conclusion it has ended, whatever the day', () => {
		expect(pilotState({ reviewOn: '2026-06-01', conclusion }, version, '2026-05-20')).toBe('ended');
	});

	test('days that are left count today', () => {
		expect(daysLeft(version, '2026-05-10')).toBeNull();
		expect(daysLeft(version, '2026-05-11')).toBe(28);
		expect(daysLeft(version, '2026-06-07')).toBe(1);
		expect(daysLeft(version, '2026-06-08')).toBeNull();
		expect(daysLeft({ effectiveFrom: '2026-05-11' }, '2026-06-08')).toBeNull();
	});

	test('lays whole days beside as many before', () => {
		expect(pilotDays(version, '2026-05-11')).toBeNull();
		expect(pilotDays(version, '2026-05-14')).toEqual({
			before: { from: '2026-05-08', to: '2026-05-11' },
			during: { from: '2026-05-11', to: '2026-05-14' },
			days: 3
		});
		expect(pilotDays(version, '2026-11-22')).toMatchObject({ during: { to: '2026-06-08' }, days: 28 });
	});
});

describe('what came of it', () => {
	test('minutes are of a youth and a week of known presence', () => {
		const figures = figuresOf({
			...emptyTally(),
			...{ present: 3 * 10_080, unknown: 10_080, restSecluded: 60, nightLocked: 4000 }
		});
		expect(weekOfYouth(figures)).toMatchObject({
			rest: { secludedMinutes: 30, lockedMinutes: 0 },
			night: { lockedMinutes: 2000 }
		});
	});

	test('where nothing is known it is missing', () => {
		expect(weekOfYouth(figuresOf({ ...emptyTally(), present: 100, unknown: 100 }))).toBeNull();
	});
});

describe('incidents', () => {
	const groups = [
		{ id: 'maas', locationId: 'zuid', name: 'Maas', settings: [] },
		{ id: 'eik', locationId: 'noord', name: 'Eik', settings: [] }
	];
	const stays = [{ id: 's', youthId: 'ZU0001', groupId: 'maas', from: '2026-01-01T00:00' }];
	const incident = (start: string, groupId: string | null, youthId = 'ZU0001') => ({
		...{ id: start, youthId, groupId, start },
		...{ reason: null, goal: null, space: null, door: null, contact: null },
		...{ evaluation: null, evaluationWithYouth: null, youthView: null }
	});
	const days = pilotDays(version, '2026-11-22');
	if (!days) throw new Error('the pilot is over');

	test('are counted in the days before and during, in evenings and in all', () => {
		const incidents = [
			incident('2026-04-13T16:59', 'maas'),
			incident('2026-05-10T23:59', null),
			incident('2026-05-11T00:00', 'maas'),
			incident('2026-06-07T17:00', 'maas'),
			incident('2026-06-08T18:00', 'maas'),
			incident('2026-04-12T18:00', 'maas'),
			incident('2026-05-20T18:00', 'eik')
		];
		expect(pilotIncidents({ incidents, stays, groups }, 'maas', days)).toEqual({
			before: { evenings: 1, all: 2 },
			during: { evenings: 1, all: 2 },
			newest: '2026-06-08'
		});
	});

	test('of a location without any nothing is said', () => {
		const incidents = [incident('2026-05-20T18:00', 'eik')];
		expect(pilotIncidents({ incidents, stays, groups }, 'maas', days)).toBeNull();
	});
});

describe('a round', () => {
	const counts = (...[a, b, c, d, e]: [number, number, number, number, number]): AnswerCounts => ({
		...{ fullyDisagree: a, disagree: b, neutral: c, agree: d, fullyAgree: e }
	});

	test('of fewer than five says nothing at all', () => {
		expect(roundResult(counts(0, 0, 4, 0, 0))).toBeNull();
		expect(roundResult(counts(0, 0, 5, 0, 0))).toMatchObject({ answers: 5, middle: ['neutral', 'neutral'] });
	});

	test('has a middle answer, between two where it lies there', () => {
		expect(roundResult(counts(0, 1, 1, 3, 0))?.middle).toEqual(['agree', 'agree']);
		expect(roundResult(counts(3, 0, 0, 0, 3))?.middle).toEqual(['fullyDisagree', 'fullyAgree']);
		expect(roundResult(counts(0, 0, 0, 0, 9))?.middle).toEqual(['fullyAgree', 'fullyAgree']);
	});
});

test('guidance is minutes a week, with what of it is a shadow', () => {
	const known = [
		{ from: '2026-04-27', to: '2026-05-11', minutes: 240, shadowMinutes: 0 },
		{ from: '2026-05-11', to: '2026-05-18', minutes: 300, shadowMinutes: 60 },
		{ from: '2026-05-18', to: '2026-05-25', minutes: 100, shadowMinutes: 0 },
		{ from: '2026-06-08', to: '2026-06-15', minutes: 90, shadowMinutes: 90 }
	];
	expect(guidanceWeeks(known, version)).toEqual({
		before: { minutes: 120, shadowMinutes: 0, days: 14 },
		during: { minutes: 200, shadowMinutes: 30, days: 14 },
		after: { minutes: 90, shadowMinutes: 90, days: 7 }
	});
	expect(guidanceWeeks([], version)).toEqual({ before: null, during: null, after: null });
});
