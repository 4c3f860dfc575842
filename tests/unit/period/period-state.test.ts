/** How periods stand in time and beside each other, and which locations they hold only a part of. */
import { describe, expect, test } from 'vitest';
import { parseDocument } from '#domain/document/parse.ts';
import { overlapping, partsOfPeriod, stateOfPeriod } from '#domain/period/period-state.ts';
import { home } from '../document/home.ts';
import { withEntry, withValue } from '../document/place.ts';

function read(json: unknown) {
	const result = parseDocument(json);
	if (!result.ok) throw new Error(JSON.stringify(result.problems));
	return result.document;
}

const period = { id: 'p2', name: 'Meting 2', from: '2020-09-01', to: '2021-03-01' };

test.each([
	['2020-08-31', 'planned'],
	['2020-09-01', 'running'],
	['2021-02-28', 'running'],
	['2021-03-01', 'ended']
])('on %s it is %s', (date, state) => {
	expect(stateOfPeriod(period, { snapshots: [] }, date)).toBe(state);
});

test('a period of which the figures are kept is closed, whatever the date', () => {
	const document = read(home);
	expect(stateOfPeriod(document.periods[0], document, '2020-10-01')).toBe('closed');
});

test('periods overlap where they share a day, not where one begins as the other ends', () => {
	const others = [
		{ id: 'a', name: 'A', from: '2020-01-01', to: '2020-09-01' },
		{ id: 'b', name: 'B', from: '2021-02-28', to: '2021-06-01' },
		{ id: 'c', name: 'C', from: '2021-03-01', to: '2021-06-01' },
		period
	];
	expect(overlapping(period, others).map(({ id }) => id)).toEqual(['b']);
});

describe('locations of which a period holds only a part', () => {
	const parts = (json: unknown) => partsOfPeriod(read(json), period);
	const maas = {
		...home.policies[0],
		id: 'maas-1',
		groupId: 'maas',
		effectiveFrom: '2019-01-01',
		effectiveTo: null
	};
	const whole = withEntry(home, 'policies', maas);

	test('none where all were open and had a program', () => {
		expect(parts(whole)).toEqual([]);
	});

	test('one without a program', () => {
		expect(parts(home)).toMatchObject([{ location: { id: 'zuid' }, hasProgram: false, startsLate: false }]);
	});

	test('one that opened late, and closed in it', () => {
		const late = withValue(whole, 'locations[0].openedOn', '2020-10-15');
		const part = withValue(late, 'locations[0].closedOn', '2021-01-01');
		expect(parts(part)).toMatchObject([
			{
				location: { id: 'noord', name: 'Noord' },
				open: { from: '2020-10-15', to: '2021-01-01' },
				startsLate: true,
				endsEarly: true,
				hasProgram: true
			}
		]);
	});

	test('one that was never open in it is no part of it', () => {
		const gone = withValue(whole, 'locations[0].closedOn', '2020-09-01');
		expect(parts(gone)).toEqual([]);
	});
});
