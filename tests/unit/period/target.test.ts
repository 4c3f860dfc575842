/** Targets: what the line asks, where a figure stands, when what is recorded falls behind, and the presets. */
import { describe, expect, test } from 'vitest';
import { emptyTally, figuresOf } from '#domain/seclusion/figures.ts';
import {
	dueMinutes,
	figureMinutesPer24,
	firstDayBehind,
	presetLine,
	stateOfTarget,
	type FigureStep
} from '#domain/period/target.ts';

/** A minute less every day. */
const line = { from: '2026-01-01', by: '2026-04-11', baseMinutes: 600, goalMinutes: 500 };

test.each([
	['2025-06-01', 600],
	['2026-01-01', 600],
	['2026-01-11', 590],
	['2026-04-10', 501],
	['2026-04-11', 500],
	['2030-01-01', 500]
])('on %s the line asks %d minutes', (date, minutes) => {
	expect(dueMinutes(line, date)).toBe(minutes);
});

test('a target that keeps what there is asks the same every day', () => {
	expect(dueMinutes({ ...line, goalMinutes: 600 }, '2026-02-01')).toBe(600);
});

describe('where a figure stands', () => {
	test.each([
		['2025-12-31', 700, 'not-begun'],
		['2025-12-31', null, 'not-begun'],
		['2026-01-01', null, 'unknown'],
		['2026-01-01', 600, 'on-line'],
		['2026-01-01', 601, 'behind'],
		['2026-01-11', 590.4, 'on-line'],
		['2026-01-11', 590.5, 'behind'],
		['2026-01-11', 500, 'reached'],
		['2026-04-10', 501, 'on-line'],
		['2026-04-11', 501, 'missed'],
		['2026-04-11', 500.4, 'reached'],
		['2030-01-01', 0, 'reached'],
		['2030-01-01', null, 'unknown']
	] as const)('on %s with %s minutes: %s', (date, minutes, state) => {
		expect(stateOfTarget(line, minutes, date)).toBe(state);
	});
});

describe('the first day behind', () => {
	const from = (date: string, minutes: number | null): FigureStep => ({ from: date, minutes });

	test.each([
		['today, where it is behind already', [from('2025-01-01', 600)], '2026-02-01', '2026-02-01'],
		['the day on which the line passes below', [from('2025-01-01', 560)], '2026-01-15', '2026-02-11'],
		['on its own date, where only the goal is missed', [from('2025-01-01', 501)], '2026-01-15', '2026-04-11'],
		['never, where the goal is reached', [from('2025-01-01', 500)], '2026-01-15', null],
		[
			'never, where a planned version is in time',
			[from('2025-01-01', 560), from('2026-02-11', 400)],
			'2026-01-15',
			null
		],
		[
			'before that version, where it comes too late',
			[from('2025-01-01', 560), from('2026-02-12', 400)],
			'2026-01-15',
			'2026-02-11'
		],
		[
			'in a later step that is stricter',
			[from('2025-01-01', 400), from('2026-03-01', 600)],
			'2026-01-15',
			'2026-03-01'
		],
		['in no step that is not known', [from('2025-01-01', null)], '2026-01-15', null],
		['not after its date', [from('2025-01-01', 600)], '2026-05-01', null],
		['not before its first day', [from('2025-01-01', 601)], '2025-06-01', '2026-01-01']
	])('%s', (_, steps, today, expected) => {
		expect(firstDayBehind(line, steps, today)).toBe(expected);
	});
});

describe('presets', () => {
	test('half in three years', () => {
		expect(presetLine('half', 615, '2026-11-22')).toEqual({
			from: '2026-11-22',
			by: '2029-11-22',
			baseMinutes: 615,
			goalMinutes: 307
		});
		expect(presetLine('half', 0, '2028-02-29')).toMatchObject({ by: '2031-02-28', goalMinutes: 0 });
	});

	test('zero by the first of January after two years', () => {
		expect(presetLine('zero', 615, '2026-11-22')).toEqual({
			from: '2026-11-22',
			by: '2029-01-01',
			baseMinutes: 615,
			goalMinutes: 0
		});
	});
});

test('a figure per 24 hours is over what is known, and missing where nothing is', () => {
	const figures = figuresOf({
		...emptyTally(),
		present: 3000,
		unknown: 120,
		restSecluded: 20,
		nightSecluded: 1000,
		nightMandatoryRoom: 1440
	});
	expect(figureMinutesPer24(figures, 'secluded')).toBe(510);
	expect(figureMinutesPer24(figures, 'mandatoryRoom')).toBe(720);
	expect(figureMinutesPer24(figuresOf({ ...emptyTally(), present: 5, unknown: 5 }), 'locked')).toBeNull();
});
