/** Norms are dated data: what they answer on a date, and when they raise a notice. */
import { describe, expect, test } from 'vitest';
import { comparatorLines } from '#domain/norm/comparators.ts';
import { noticeOnBlock, noticeOnCapacity } from '#domain/norm/legal-notice.ts';
import { NORM_IDS, normOn, NORMS, type Norm } from '#domain/norm/norms.ts';
import { LANGUAGES } from '#i18n/language.ts';
import { norms as en } from '#i18n/en/norms.ts';
import { norms as nl } from '#i18n/nl/norms.ts';

describe('a norm on a date', () => {
	test.each([
		['locking-in', '2023-12-31', { status: 'not-in-force', from: '2024-01-01' }],
		['locking-in', '2024-01-01', { status: 'in-force' }],
		['locking-in-days', '2024-01-01', { status: 'in-force', norm: { value: 3, unit: 'days' } }],
		['night-locking', '2025-06-16', { status: 'not-in-force' }],
		['night-locking', '2026-11-22', { status: 'announced' }],
		['out-of-room', '1990-01-01', { status: 'comparator', norm: { value: 10 } }],
		['seclusion-rate', '2026-11-22', { status: 'measure' }]
	] as const)('%s on %s', (id, date, answer) => {
		expect(normOn(id, date)).toMatchObject(answer);
	});
});

describe('a notice on a block', () => {
	test.each([
		['night', 'locked-in', '2024-01-01', 'conflict'],
		['rest', 'locked-in', '2024-01-01', 'conflict'],
		['rest', 'locked-in', '2023-12-31', undefined],
		['rest', 'confined', '2024-01-01', 'attention'],
		['school', 'room-bound', '2024-01-01', 'attention'],
		['night', 'confined', '2024-01-01', undefined],
		['night', 'room-bound', '2024-01-01', undefined],
		['rest', 'free', '2024-01-01', undefined]
	] as const)('%s, %s on %s: %s', (kind, state, date, level) => {
		expect(noticeOnBlock(kind, state, date)?.level).toBe(level);
	});
});

test.each([
	[6, '2024-01-01', undefined],
	[7, '2024-01-01', 'attention'],
	[7, '2023-12-31', undefined]
] as const)('a group of %d on %s: %s', (capacity, date, level) => {
	expect(noticeOnCapacity(capacity, date)?.level).toBe(level);
});

describe('comparators as lines in hours per day', () => {
	test('what has to be out of the room leaves the rest of the day at most', () => {
		expect(comparatorLines('mandatoryRoom')).toEqual([
			{ norm: 'out-of-room', hoursPerDay: 14, bound: 'at-most' },
			{ norm: 'activities-day', hoursPerDay: 15.5, bound: 'at-most' },
			{ norm: 'activities-week', hoursPerDay: 13, bound: 'at-most' }
		]);
	});

	test.each(['secluded', 'locked'] as const)('time alone stands beside %s', (figure) => {
		expect(comparatorLines(figure)).toEqual([
			{ norm: 'solitary-confinement', hoursPerDay: 22, bound: 'from' }
		]);
	});

	test('only comparators are lines: no law, and no way of measuring', () => {
		const lines = (['mandatoryRoom', 'secluded', 'locked'] as const).flatMap(comparatorLines);
		expect(lines.map(({ norm }) => NORMS[norm].kind).filter((kind) => kind !== 'comparator')).toEqual([]);
	});
});

describe.each(NORM_IDS)('%s', (id) => {
	const norm: Norm = NORMS[id];

	test('has a source, a day on which that was looked at, and a date where it is law', () => {
		expect(norm.source).not.toBe('');
		expect(norm.checkedOn).toMatch(/^\d{4}-\d{2}-\d{2}$/);
		expect(norm.from === null).toBe(norm.kind === 'comparator' || norm.kind === 'measure');
	});

	test.each(LANGUAGES)('has words in %s', (language) => {
		const { title, text } = { nl, en }[language].texts[id];
		expect(title.length).toBeGreaterThan(5);
		expect(text.length).toBeGreaterThan(20);
	});
});
