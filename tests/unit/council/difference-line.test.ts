/** What differs from a promise, as people read it: each moment on both sides, never as if it came back. */
import { expect, test } from 'vitest';
import { promiseDifference } from '#domain/council/promise-parts.ts';
import type { Block } from '#domain/document/schema.ts';
import type { DraftProgram } from '#domain/program/draft.ts';
import { programChanges } from '#domain/redesign/draft-changes.ts';
import { loadWords } from '#i18n/words.ts';
import { differenceLines } from '#ui/council/road/difference-line.ts';
import { asked } from './small-council.ts';

const words = await loadWords('nl');
const HOUR = { start: '15:00', end: '16:00' } as const;
const REST: Block = {
	...{ key: 'rust', title: 'Rustmoment', kind: 'rest', ...HOUR },
	room: { entry: 'mandatory', leave: 'no', door: 'closed' }
};
const CHOICE: Block = { ...REST, room: { entry: 'choice', leave: 'free', door: 'open' } };
const OUTSIDE: Block = { key: 'buiten', title: 'Naar buiten', kind: 'activity', ...HOUR };
const night = (start: string): Block => ({
	...{ key: 'nacht', title: 'Nacht', kind: 'night', start, end: '07:30' },
	room: { entry: 'mandatory', leave: 'on-need', door: 'closed' }
});

/** A week of which the weekend may have other blocks. */
function week(blocks: readonly Block[], weekend: readonly Block[] = blocks): DraftProgram {
	const [{ program }] = asked({
		templates: [
			{ id: 'dag', name: 'Dag', blocks: [...blocks] },
			{ id: 'vrij', name: 'Vrij', blocks: [...weekend] }
		],
		week: { mon: 'dag', tue: 'dag', wed: 'dag', thu: 'dag', fri: 'dag', sat: 'vrij', sun: 'vrij' },
		exceptions: []
	});
	return program;
}

const changes = (before: DraftProgram, after: DraftProgram) =>
	programChanges(before, after, 'manual', '2026-06-01');

/** What differs of a promise, made in a week of rest moments unless told. */
function differs(promised: DraftProgram, inForce: DraftProgram, then = week([REST])) {
	return promiseDifference(changes(then, promised), changes(promised, inForce));
}

const sidesOf = (of: ReturnType<typeof changes> | ReturnType<typeof differs>['broken']) =>
	differenceLines(of, words, 'nl').map(({ sides }) => sides && [sides.title, sides.before, sides.after]);

test.each<[string, DraftProgram, DraftProgram, (readonly string[] | null)[]]>([
	[
		'that was to go and is there',
		week([]),
		week([REST]),
		[['Rustmoment', 'is er niet', '15:00–16:00 (mag er niet uit)']]
	],
	[
		'that was to go and is a choice',
		week([]),
		week([CHOICE]),
		[['Rustmoment', 'is er niet', '15:00–16:00 (zelf kiezen)']]
	],
	[
		'for which something else was to come, and that is a choice',
		week([OUTSIDE]),
		week([CHOICE]),
		[['15:00–16:00', '“Naar buiten”', '“Rustmoment” (zelf kiezen)']]
	],
	[
		'that was to be a choice and is as it was',
		week([CHOICE]),
		week([REST]),
		[['Rustmoment', '15:00–16:00 (zelf kiezen)', '15:00–16:00 (mag er niet uit)']]
	],
	[
		'that was to be a choice and is gone',
		week([CHOICE]),
		week([]),
		[['Rustmoment', '15:00–16:00 (zelf kiezen)', 'is er niet']]
	]
])('a moment %s', (_, promised, inForce, sides) => {
	const { broken, beside } = differs(promised, inForce);
	expect(sidesOf(broken)).toEqual(sides);
	expect(beside).toEqual([]);
});

test('nights are told weekday by weekday: what was promised of the weekend is not about the week', () => {
	const then = week([night('21:30')], [night('22:00')]);
	const promised = week([night('21:30')], [night('23:00')]);
	const weekKept = differs(promised, week([night('21:00')], [night('23:00')]), then);
	expect(weekKept.broken).toEqual([]);
	expect(weekKept.beside).toMatchObject([{ night: true }]);
	const weekendNot = differs(promised, week([night('21:30')], [night('22:00')]), then);
	expect(sidesOf(weekendNot.broken)).toEqual([
		[
			'Nacht',
			'in het weekend 23:00–07:30 (volgende dag) (op kamer, kan en mag eruit)',
			'in het weekend 22:00–07:30 (volgende dag) (op kamer, kan en mag eruit)'
		]
	]);
});

test('what stands in the hours of a moment that is gone is told once', () => {
	expect(sidesOf(changes(week([REST]), week([OUTSIDE])))).toEqual([
		['Rustmoment', '15:00–16:00 (mag er niet uit)', '“Naar buiten”']
	]);
});

test('a rule that neither times nor a state tell is told as a sentence', () => {
	const shut = week([night('21:30')]);
	const open = { ...night('21:30'), room: { entry: 'mandatory', leave: 'on-need', door: 'open' } } as const;
	expect(differenceLines(changes(shut, week([open])), words, 'nl')).toMatchObject([
		{ kind: 'rule', text: expect.stringContaining('deur'), sides: null }
	]);
});

test('a night that became shorter than was promised breaks nothing', () => {
	const { broken, beside } = differs(week([night('22:00')]), week([night('22:30')]), week([night('21:30')]));
	expect(broken).toEqual([]);
	expect(beside).toMatchObject([{ what: 'moved', night: true }]);
});
