/** When the base of a draft has moved on, and what becomes of staffing when a draft's own takes over. */
import { describe, expect, test } from 'vitest';
import type { Draft, Pilot, Policy, Template } from '#domain/document/schema.ts';
import type { DayStaffing, Staffing } from '#domain/document/staffing-schema.ts';
import { baseStanding, hasMoved } from '#domain/redesign/base-standing.ts';
import { endedStaffings } from '#domain/redesign/pilot-staffing.ts';
import { takenUpStaffings } from '#domain/redesign/take-up-staffing.ts';

const week = { mon: 'd', tue: 'd', wed: 'd', thu: 'd', fri: 'd', sat: 'd', sun: 'd' };
const day = (title: string): Template[] => [
	{
		...{ id: 'd', name: 'Dag' },
		blocks: [{ key: 'les', title, kind: 'school', start: '09:00', end: '12:00' }]
	}
];
const program = (title = 'Les') => ({ templates: day(title), week, exceptions: [] });
const version = (id: string, effectiveFrom: string, title = 'Les', effectiveTo?: string): Policy => ({
	...{ id, groupId: 'g', title: id, effectiveFrom, effectiveTo },
	...program(title)
});
const draft = (more: Partial<Draft> = {}): Draft => ({
	...{ id: 'o', groupId: 'g', title: 'Ontwerp', madeBy: 'manager', state: 'open' },
	...{ baseId: 'b', baseProgram: program(), program: program('Werk'), recordedOn: '2026-11-01' },
	...more
});
const FIGURES = { mandatoryRoomMinutes: 0, secludedMinutes: 0, lockedMinutes: 0 };
const WEEK = { rest: FIGURES, night: FIGURES };
const pilot: Pilot = {
	...{ id: 'p', policyId: 'proef', draftId: 'o', question: '?', lookAt: ['!'], reviewOn: '2026-12-01' },
	...{ before: WEEK, expected: WEEK, recordedOn: '2026-11-02' }
};

const BASE = version('b', '2026-01-01');
const standing = (versions: Policy[], of = draft(), pilots: Pilot[] = []) =>
	baseStanding(of, { versions, pilots }, '2026-11-22');

describe('the base of a draft', () => {
	test('stands where nothing happened to it', () => {
		expect(hasMoved(standing([BASE]))).toBe(false);
		expect(standing([BASE]).newBase).toBeNull();
	});

	test('is withdrawn where it is gone; what is in force takes its place', () => {
		const other = version('a', '2025-01-01');
		expect(standing([other])).toMatchObject({ withdrawn: true, newBase: other });
		expect(standing([])).toMatchObject({ withdrawn: true, newBase: null });
	});

	test('is corrected where it says something else than it did, not where only its name changed', () => {
		const corrected = version('b', '2026-01-01', 'Gym');
		expect(standing([corrected])).toMatchObject({ corrected: true, newBase: corrected });
		expect(hasMoved(standing([{ ...BASE, title: 'Anders' }]))).toBe(false);
	});

	test('gave way where another version began since, and only then', () => {
		const later = version('c', '2026-11-10');
		expect(standing([BASE, later])).toMatchObject({ succeeded: later, newBase: later });
		expect(hasMoved(standing([BASE, version('c', '2026-12-10')]))).toBe(false);
		// A version that was there when the draft was made was passed over on purpose.
		expect(hasMoved(standing([BASE, version('c', '2026-10-10')]))).toBe(false);
	});

	test('did not give way to a pilot of the draft itself', () => {
		const own = version('proef', '2026-11-10', 'Werk', '2026-12-08');
		expect(hasMoved(standing([BASE, own], draft(), [pilot]))).toBe(false);
		expect(hasMoved(standing([BASE, own]))).toBe(true);
	});

	test('that was none cannot move', () => {
		expect(hasMoved(standing([], draft({ baseId: null, baseProgram: null })))).toBe(false);
	});
});

const own: DayStaffing = { template: 'd', shifts: [], handovers: [] };
const staffing = (id: string, from: string, to?: string): Staffing => ({
	...{ id, groupId: 'g', template: 'd', from, to },
	...{ shifts: [], handovers: [] }
});
const taken = (staffings: Staffing[], to: string | null) =>
	takenUpStaffings(staffings, [own], { groupId: 'g', from: '2026-12-01', to, id: 'v' });
const spans = (staffings: readonly Staffing[]) => staffings.map(({ id, from, to }) => [id, from, to]);
const takeUp = (staffings: Staffing[], to: string | null) => spans(taken(staffings, to).kept);

describe('the staffing of a draft', () => {
	test('takes over from a day on', () => {
		expect(takeUp([staffing('nu', '2026-01-01')], null)).toEqual([
			['nu', '2026-01-01', '2026-12-01'],
			['v-staffing', '2026-12-01', undefined]
		]);
	});

	test('gives way again after a pilot', () => {
		expect(takeUp([staffing('nu', '2026-01-01')], '2026-12-29')).toEqual([
			['nu', '2026-01-01', '2026-12-01'],
			['v-staffing', '2026-12-01', '2026-12-29'],
			['v-staffing-after', '2026-12-29', undefined]
		]);
	});

	test('leaves alone what begins later, what ended, and what is of other days or groups', () => {
		const others = [
			...[staffing('eerder', '2025-01-01', '2026-01-01'), staffing('later', '2026-12-15')],
			...[
				{ ...staffing('x', '2026-01-01'), template: 'weekend' },
				{ ...staffing('y', '2026-01-01'), groupId: 'h' }
			]
		];
		expect(takeUp(others, null)).toEqual([['v-staffing', '2026-12-01', '2026-12-15']]);
		expect(takeUp(others, '2026-12-29')).toEqual([['v-staffing', '2026-12-01', '2026-12-15']]);
	});

	test('takes the place of what begins on the same day', () => {
		const { kept, gone } = taken([staffing('zelfde', '2026-12-01')], null);
		expect(spans(kept)).toEqual([['v-staffing', '2026-12-01', undefined]]);
		expect(gone.map(({ id }) => id)).toEqual(['zelfde']);
	});

	test('of a pilot ends early, also where it took the place of what began on the same day', () => {
		const { kept } = taken([staffing('zelfde', '2026-12-01')], '2026-12-29');
		expect(spans(endedStaffings(kept, 'v', '2026-12-15'))).toEqual([
			['v-staffing', '2026-12-01', '2026-12-15'],
			['v-staffing-after', '2026-12-15', undefined]
		]);
	});
});
