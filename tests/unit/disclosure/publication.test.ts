/** What is told outside, on months that can be worked out by hand; the first is the worked case of FORMAT.md section 9. */
import { describe, expect, test } from 'vitest';
import type { ToldFigure } from '#domain/disclosure/pieces.ts';
import { Publication, type ToldQuery } from '#domain/disclosure/publication.ts';
import { roundedHours, roundedYouths } from '#domain/disclosure/threshold.ts';
import { toldRow } from '#domain/disclosure/told-row.ts';
import type { YouthMonth } from '#domain/disclosure/youth-month.ts';
import { youthsAt } from './made-up.ts';

const MAY = '2026-05';
const JUNE = '2026-06';
const NIGHT = { night: 600, nightLocked: 600 };

const ask = (cells: readonly YouthMonth[], question: Partial<ToldQuery> = {}) =>
	new Publication({ institution: { id: 'huis', name: 'Huis' } }, cells)
		.cells({
			from: '2026-05-01',
			to: '2026-07-01',
			by: 'location',
			per: 'month',
			basis: 'youths',
			...question
		})
		.map(toldRow);
const rowOf = (cells: readonly YouthMonth[], question: Partial<ToldQuery> = {}) => ask(cells, question)[0];

describe('the worked case', () => {
	const cells = [
		...youthsAt('noord', MAY, [1, 18], { rest: 60, ...NIGHT }),
		...youthsAt('oost', MAY, [21, 7], NIGHT),
		...youthsAt('west', MAY, [31, 5], NIGHT),
		...youthsAt('noord', JUNE, [1, 17], NIGHT),
		...youthsAt('noord', JUNE, [18, 1], { rest: 60, ...NIGHT }),
		...youthsAt('oost', JUNE, [21, 6], NIGHT)
	];

	test('by location and month', () => {
		const rows = ask(cells).map(({ id, month, extent, youths, hoursPer24 }) => [
			...[id, month, extent, youths],
			hoursPer24.get('restMandatoryRoomMinutes'),
			hoursPer24.get('nightLockedMinutes')
		]);
		expect(rows).toEqual([
			['noord', MAY, 'all', 20, 1, 10],
			['noord', JUNE, 'all', 20, undefined, 10],
			['oost', MAY, 'hidden', null, undefined, undefined],
			['oost', JUNE, 'hidden', null, undefined, undefined],
			['west', MAY, 'hidden', null, undefined, undefined]
		]);
	});

	test('of the institution: in May the two small ones are twelve together, in June one of them is left', () => {
		const rows = ask(cells, { by: 'institution' });
		expect(rows).toMatchObject([
			{ id: 'huis', month: MAY, extent: 'all', youths: 30 },
			{ id: 'huis', month: JUNE, extent: 'part', youths: 20 }
		]);
		expect(rows[0].hoursPer24.get('restMandatoryRoomMinutes')).toBe(0.6);
	});

	test('in total, where a figure that is hidden in one month stays hidden', () => {
		const [noord, oost] = ask(cells, { per: 'total' });
		expect(noord).toMatchObject({ extent: 'all', months: 2, monthsTold: 2, youths: 20 });
		expect(noord.hidden).toEqual(['mandatoryRoomMinutes', 'restMandatoryRoomMinutes']);
		expect(oost).toMatchObject({ extent: 'hidden', months: 2, monthsTold: 0 });
	});
});

describe('a figure', () => {
	const most = youthsAt('noord', MAY, [1, 12], NIGHT);

	test.each<[string, YouthMonth[], ToldFigure[]]>([
		['that nobody has is told: nought', most, []],
		[
			'that one of many has is hidden, and the sum that it is in',
			[...most, ...youthsAt('noord', MAY, [20, 1], { ...NIGHT, rest: 45 })],
			['mandatoryRoomMinutes', 'restMandatoryRoomMinutes']
		],
		[
			'that all but one have is told without the wider one, less which it would be that one’s',
			[...most, ...youthsAt('noord', MAY, [20, 1], { night: 600 })],
			['mandatoryRoomMinutes', 'nightMandatoryRoomMinutes']
		],
		['that ten have is told', [...most, ...youthsAt('noord', MAY, [20, 10], { ...NIGHT, rest: 45 })], []]
	])('%s', (_, cells, hidden) => {
		expect(rowOf(cells).hidden).toEqual(hidden);
	});
});

describe('reported figures', () => {
	const asPlanned = youthsAt('noord', MAY, [1, 14], { rest: 60 });
	const otherwise = (count: number) => youthsAt('noord', MAY, [20, count], { rest: 60 }, { rest: 15 });
	const reported = (cells: YouthMonth[]) => rowOf(cells, { basis: 'reported' }).extent;

	test('are told where nobody, or ten, had it otherwise than planned', () => {
		expect(reported(asPlanned)).toBe('all');
		expect(reported([...asPlanned, ...otherwise(10)])).toBe('all');
	});

	test('are hidden where a few had it otherwise; what was planned is not', () => {
		const cells = [...asPlanned, ...otherwise(2)];
		expect(reported(cells)).toBe('hidden');
		expect(rowOf(cells).extent).toBe('all');
	});

	test('are not told in wider pieces than planned ones: what is alike would fall away, and leave a few', () => {
		// Ten have it otherwise by day, so that could be told; one by night, so that cannot. But the night as planned
		// takes all nights off the known minutes, and leaves the time out of the room, which five had.
		const cells = [
			...youthsAt('noord', MAY, [1, 5], { night: 600 }, { rest: 840, night: 600 }),
			...youthsAt('noord', MAY, [6, 4], { night: 600 }, { rest: 400, night: 600 }),
			...youthsAt('noord', MAY, [10, 1], { night: 600 }, { rest: 400, ...NIGHT })
		];
		expect(reported(cells)).toBe('hidden');
	});
});

test('a location at which somebody is twice counts that youth once', () => {
	const cells = [...youthsAt('noord', MAY, [1, 9], NIGHT), ...youthsAt('oost', MAY, [1, 9], NIGHT)];
	expect(rowOf(cells, { by: 'institution' }).extent).toBe('hidden');
});

test('youths of whom no program is known do not make a figure rest on more', () => {
	const unknown = youthsAt('noord', MAY, [1, 12], NIGHT).map((cell, at) => {
		const { presentMinutes } = cell.figures.youths;
		const nothing = {
			...youthsAt('noord', MAY, [1, 1], {})[0].figures.youths,
			unknownMinutes: presentMinutes
		};
		return at < 9 ? cell : { ...cell, figures: { youths: nothing, reported: nothing } };
	});
	expect(rowOf(unknown).extent).toBe('hidden');
});

test('an institution and a location of the same name are told apart', () => {
	const cells = [...youthsAt('huis', MAY, [1, 10], NIGHT), ...youthsAt('oost', MAY, [20, 10], NIGHT)];
	expect(rowOf(cells).youths).toBe(10);
	expect(rowOf(cells, { by: 'institution' }).youths).toBe(20);
});

test('a part of a month is no question', () => {
	expect(() => ask([], { from: '2026-05-02' })).toThrow(RangeError);
});

test('numbers of youths go to the nearest five, hours to a tenth', () => {
	expect([10, 12, 13, 17, 17.6, 22.4].map(roundedYouths)).toEqual([10, 10, 15, 15, 20, 20]);
	expect([0.04, 0.05, 9.96].map(roundedHours)).toEqual([0, 0.1, 10]);
});
