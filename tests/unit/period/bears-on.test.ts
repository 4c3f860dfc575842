/** Which entries can bear on a figure that differs: by what it counts, and by its days. */
import { expect, test } from 'vitest';
import { bearsOn, countedPart } from '#domain/period/bears-on.ts';

const november = { from: '2025-11-01', to: '2025-12-01' };
const choice = { date: '2025-11-10', origin: 'choice', youthIds: null };

test.each([
	['policies', { effectiveFrom: '2025-06-01' }, 'policy', true],
	['policies', { effectiveFrom: '2025-12-01' }, 'policy', false],
	['policies', { effectiveFrom: '2025-06-01', effectiveTo: '2025-10-31' }, 'policy', false],
	['policies', { effectiveFrom: '2025-06-01', effectiveTo: '2025-11-01' }, 'policy', true],
	['stays', { from: '2025-11-05T10:00' }, 'youths', true],
	['stays', { from: '2025-11-05T10:00' }, 'policy', false],
	['stays', { from: '2025-11-05T10:00' }, 'dayRest', false],
	['stays', { from: '2025-11-05T10:00' }, 'night', true],
	['rooms', {}, 'nightDoorAtEnd', true],
	['rooms', {}, 'practice', false],
	['absences', { from: '2025-11-05T10:00', to: '2025-11-06T10:00' }, 'reported', true],
	['absences', { from: '2025-11-05T10:00', to: '2025-11-06T10:00' }, 'night', false],
	['dayChanges', choice, 'practice', true],
	['dayChanges', { ...choice, youthIds: ['ZU0001'] }, 'practice', false],
	['dayChanges', { ...choice, youthIds: ['ZU0001'] }, 'youths', true],
	['dayChanges', { ...choice, origin: 'practice' }, 'youths', false],
	['dayChanges', { ...choice, origin: 'practice' }, 'reported', true],
	['dayChanges', choice, 'policy', false],
	['ambitions', { recordedOn: '2025-11-30' }, 'dayRestAmbition', true],
	['ambitions', { recordedOn: '2025-12-01' }, 'dayRestAmbition', false],
	['ambitions', { recordedOn: '2025-11-30' }, 'dayRest', false],
	['confirmations', { month: '2025-11' }, 'policy', false],
	['targets', { from: '2025-11-01' }, 'policy', false]
])('%s %o on %s: %s', (list, entry, of, expected) => {
	expect(bearsOn(list, entry, { of, ...november })).toBe(expected);
});

test('names and reasons are no part of what counts', () => {
	const version = { id: 'v', title: 'Een', reason: 'Zo', week: { mon: 'school' } };
	expect(countedPart({ ...version, title: 'Twee', reason: null })).toBe(countedPart(version));
	expect(countedPart({ ...version, week: { mon: 'weekend' } })).not.toBe(countedPart(version));
	expect(countedPart(null)).toBeNull();
});
