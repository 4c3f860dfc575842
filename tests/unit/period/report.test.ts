/** The period report at its edges: nothing there, halves, and windows of one day. */
import { expect, test } from 'vitest';
import { locationsInPeriod, reportOf } from '#domain/period/report.ts';
import { percentage } from '#domain/period/report-totals.ts';
import { everyDay, house, LOCKED, night, OPEN, rest } from '#tests/property/small-house.ts';

const PERIOD = { from: '2020-09-01', to: '2021-03-01' };

test.each([
	[0, 0, 0],
	[0, 7, 0],
	[7, 7, 100],
	[5, 17, 29.4],
	[1, 3, 33.3],
	[2, 3, 66.7],
	[1, 16, 6.3],
	[1, 800, 0.1],
	[3, 800, 0.4]
])('%i of %i is %f percent: one decimal, half up', (n, total, expected) => {
	expect(percentage(n, total)).toBe(expected);
});

test('an institution without locations has an empty report, with zeros', () => {
	const { locations, totals } = reportOf(house({ locations: [], groups: [], youths: [], stays: [] }), PERIOD);
	expect(locations).toEqual([]);
	expect(totals).toMatchObject({ locations: 0, reported: 0, plannedMoments: {} });
	expect(totals.night.unchanged).toEqual({ n: 0, pct: 0 });
});

test('a location is missing while nothing is known of it, and not there while it is not open', () => {
	const [north] = house({}).locations;
	const document = house({
		locations: [
			north,
			{ ...north, id: 'later', code: 'LA', openedOn: '2021-03-01' },
			{ ...north, id: 'leeg', code: 'LE' }
		],
		policies: [everyDay('2021-03-01', [night(LOCKED)])]
	});
	expect(reportOf(document, PERIOD).locations).toEqual([
		{ locationId: 'noord', reported: false },
		{ locationId: 'leeg', reported: false }
	]);
});

test('a group that opens late and closes early is compared within its days', () => {
	const [group] = house({}).groups;
	const policies = [
		everyDay('2020-01-01', [rest(LOCKED, '15:00', '16:00'), night(LOCKED)]),
		everyDay('2020-10-01', [rest(LOCKED, '15:00', '15:45'), night(LOCKED)]),
		everyDay('2021-01-01', [night(OPEN)])
	];
	const groups = [{ ...group, openedOn: '2020-10-15', closedOn: '2020-12-15' }];
	const [row] = reportOf(house({ groups, policies }), PERIOD).locations;
	expect(row).toMatchObject({ dayRest: 'unchanged', night: 'unchanged', changesInPeriod: 0 });
	const [{ groups: known }] = locationsInPeriod(house({ groups, policies }), PERIOD);
	expect(known).toMatchObject([
		{ window: { from: '2020-10-15', to: '2020-12-15' }, spells: [{ lock: 'manual' }] }
	]);
});

test('what begins for one youth says by what', () => {
	const policies = [everyDay('2020-01-01', [night(LOCKED)])];
	const keys = [{ id: 'k1', youthId: 'NO0001', from: '2020-11-16' }];
	const [{ beginnings }] = locationsInPeriod(house({ policies, keys }), PERIOD);
	expect(beginnings).toEqual([
		{
			...{ groupId: 'linde', youthId: 'NO0001', date: '2020-11-16', subject: 'night' },
			by: { list: 'keys', id: 'k1' }
		}
	]);
});
