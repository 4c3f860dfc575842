/** Occupancy from stays, with and without leave, and hours that are estimated from what was entered. */
import { describe, expect, test } from 'vitest';
import { parseDocument } from '#domain/document/parse.ts';
import type { OpenDeurDocument } from '#domain/document/schema.ts';
import { computeHours } from '#domain/seclusion/hours.ts';
import { estimatedRows, occupancyByMonth } from '#domain/period/occupancy.ts';
import { home } from '../document/home.ts';
import { withEntry, withValue } from '../document/place.ts';

const RANGE = { from: '2020-10-01', to: '2021-01-01' };

function read(json: unknown): OpenDeurDocument {
	const result = parseDocument(json);
	if (!result.ok) throw new Error(JSON.stringify(result.problems));
	return result.document;
}

const rowsOf = (document: OpenDeurDocument, basis: 'youths' | 'policy') =>
	computeHours(document, { ...RANGE, by: 'location', per: 'month', basis });

const occupancyOf = (document: OpenDeurDocument) =>
	occupancyByMonth(document, rowsOf(document, 'youths'), RANGE);

const monthOf = (json: unknown, locationId: string, month: string) =>
	occupancyOf(read(json)).find((row) => row.locationId === locationId && row.month === month);

const DAY = 1440;

describe('from stays', () => {
	test('leave is taken off, and named with it', () => {
		// 2 November 10:00 up to December; on leave from 6 November 16:00 to 8 November 19:00.
		expect(monthOf(home, 'noord', '2020-11')).toMatchObject({
			source: 'stays',
			staying: (28 * DAY + 14 * 60) / (30 * DAY),
			present: (28 * DAY + 14 * 60 - (2 * DAY + 180)) / (30 * DAY)
		});
	});

	test('a month is as long as its clock: October 2020 had an hour more', () => {
		const october = withEntry(home, 'stays', {
			...home.stays[0],
			id: 's3',
			from: '2020-10-01T00:00',
			to: '2020-11-01T00:00'
		});
		expect(monthOf(october, 'noord', '2020-10')).toMatchObject({ staying: 1, present: 1 });
	});

	test('a youth who moves counts at both locations, each for their part', () => {
		expect(monthOf(home, 'noord', '2020-12')).toMatchObject({ staying: 600 / (31 * DAY) });
		expect(monthOf(home, 'zuid', '2020-12')).toMatchObject({ staying: (31 * DAY - 600) / (31 * DAY) });
	});

	test('one who is away all month is staying, and not present', () => {
		const away = withEntry(home, 'absences', {
			...home.absences[0],
			id: 'a2',
			from: '2020-11-01T00:00',
			to: '2020-12-01T00:00'
		});
		expect(monthOf(away, 'noord', '2020-11')).toMatchObject({ present: 0, source: 'stays' });
	});
});

describe('entered by hand', () => {
	test('counts where there are no stays', () => {
		expect(monthOf(home, 'zuid', '2020-10')).toEqual({
			locationId: 'zuid',
			month: '2020-10',
			present: 5.4,
			staying: null,
			source: 'entered',
			entered: { id: 'o1', average: 5.4 }
		});
	});

	test('is left aside where there are stays', () => {
		const both = withValue(home, 'occupancies[0].month', '2020-12');
		expect(monthOf(both, 'zuid', '2020-12')).toMatchObject({ source: 'stays', entered: { average: 5.4 } });
	});

	test('missing is missing, never zero', () => {
		expect(monthOf(home, 'zuid', '2020-11')).toMatchObject({ present: null, staying: null, source: null });
	});

	test('a month in which the location was closed is no month of it', () => {
		const closed = withValue(home, 'locations[1].closedOn', '2020-11-01');
		const stayless = withValue(closed, 'stays', [home.stays[0]]);
		expect(monthOf(stayless, 'zuid', '2020-11')).toBeUndefined();
		expect(monthOf(stayless, 'zuid', '2020-10')).toMatchObject({ source: 'entered' });
	});
});

describe('estimated hours', () => {
	const program = withEntry(home, 'policies', {
		...home.policies[0],
		id: 'maas-1',
		groupId: 'maas',
		effectiveFrom: '2020-10-01',
		exceptions: []
	});

	const estimate = (json: unknown) => {
		const document = read(json);
		return estimatedRows(document, occupancyOf(document), rowsOf(document, 'policy'), RANGE);
	};

	test('are what the program prescribes, for as many youths as were entered, and say that they are', () => {
		const [prescribed] = rowsOf(read(program), 'policy').filter(
			({ id, month }) => id === 'zuid' && month === '2020-10'
		);
		const rows = estimate(program);
		expect(rows).toHaveLength(1);
		expect(rows[0]).toMatchObject({
			id: 'zuid',
			month: '2020-10',
			estimated: true,
			presentMinutes: Math.round(prescribed.presentMinutes * 5.4),
			moments: Math.round(prescribed.moments * 5.4)
		});
		const { mandatoryRoomMinutes, restMandatoryRoomMinutes, nightMandatoryRoomMinutes } = rows[0];
		expect(restMandatoryRoomMinutes + nightMandatoryRoomMinutes).toBe(mandatoryRoomMinutes);
		expect(mandatoryRoomMinutes / prescribed.mandatoryRoomMinutes).toBeCloseTo(5.4, 2);
	});

	test('spread the youths over the groups: two groups do not make them twice as many', () => {
		const group = { ...home.groups[1], id: 'waal', name: 'Waal' };
		const two = withEntry(program, 'groups', group);
		expect(estimate(two)[0].presentMinutes).toBe(estimate(program)[0].presentMinutes);
		// Of the second group no version is known: half of the time is unknown.
		expect(estimate(two)[0].unknownMinutes).toBe(Math.round(estimate(two)[0].presentMinutes / 2));
	});

	test('are not made where there are stays, or nothing was entered', () => {
		expect(estimate(withValue(program, 'occupancies', []))).toEqual([]);
		expect(estimate(withValue(program, 'occupancies[0].month', '2020-12'))).toEqual([]);
	});
});
