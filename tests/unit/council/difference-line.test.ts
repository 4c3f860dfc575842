/** What differs from a promise, as people read it: each moment on both sides, never as if it came back. */
import { expect, test } from 'vitest';
import { promiseDifference } from '#domain/council/promise-parts.ts';
import type { Block, RoomRule } from '#domain/document/schema.ts';
import { DOORS, ENTRIES, LEAVES, LOCKS } from '#domain/document/vocabulary.ts';
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
	expect(weekKept.stricter).toMatchObject([{ night: true }]);
	expect(weekKept.beside).toEqual([]);
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

test('blocks of one name are told one by one, but for the one in the hours of what is gone', () => {
	const own = (key: string, start: string, end: string): Block => ({
		...{ key, title: 'Eigen tijd', kind: 'free', start, end }
	});
	expect(
		sidesOf(changes(week([REST]), week([own('a', '15:00', '16:00'), own('b', '19:00', '20:00')])))
	).toEqual([
		['Rustmoment', '15:00–16:00 (mag er niet uit)', '“Eigen tijd”'],
		['Eigen tijd', 'is er niet', '19:00–20:00']
	]);
	expect(sidesOf(changes(week([]), week([own('a', '14:00', '15:00'), own('b', '17:00', '18:00')])))).toEqual([
		['Eigen tijd', 'is er niet', '14:00–15:00'],
		['Eigen tijd', 'is er niet', '17:00–18:00']
	]);
});

test('what gave way to another at other hours has its own on each side', () => {
	const later: Block = { ...OUTSIDE, key: 'corvee', title: 'Corvee', start: '15:15', end: '16:15' };
	expect(sidesOf(changes(week([OUTSIDE]), week([later])))).toEqual([
		['15:00–16:15', '“Naar buiten”, 15:00–16:00', '“Corvee”, 15:15–16:15']
	]);
});

test('other times do not hide another door, another rule, a key or another name', () => {
	const shorter: Block = {
		...{ ...REST, title: 'Stilte', end: '15:30' },
		room: { entry: 'mandatory', leave: 'on-need', door: 'open', youthHasKey: true }
	};
	expect(sidesOf(changes(week([REST]), week([shorter])))).toEqual([
		[
			'Stilte',
			'15:00–16:00 (mag er niet uit), heet “Rustmoment”, deur dicht, zonder sleutel',
			'15:00–15:30 (op kamer, kan en mag eruit), heet “Stilte”, mag eruit als het nodig is, deur open, met sleutel'
		]
	]);
});

test('any two rules behind any two locks that differ are told apart by their sides', () => {
	const rules = ENTRIES.flatMap((entry) =>
		LEAVES.flatMap((leave) =>
			DOORS.flatMap((door) =>
				[false, true].flatMap((youthHasKey) =>
					[false, true].map((signalled): RoomRule => ({ entry, leave, door, youthHasKey, signalled }))
				)
			)
		)
	);
	const weeks = rules.map((room) => week([{ ...REST, room }]));
	const untold = LOCKS.flatMap((lock) =>
		weeks.flatMap((before, at) =>
			weeks
				.slice(at + 1)
				.flatMap((after) =>
					differenceLines(programChanges(before, after, lock, '2026-06-01'), words, 'nl').filter(
						({ sides }) => sides && sides.before === sides.after
					)
				)
		)
	);
	expect(untold).toEqual([]);
});

test('a rule that neither times nor a state tell is told on both sides', () => {
	const shut = week([night('21:30')]);
	const open = { ...night('21:30'), room: { entry: 'mandatory', leave: 'on-need', door: 'open' } } as const;
	expect(sidesOf(changes(shut, week([open])))).toEqual([
		[
			'Nacht',
			'21:30–07:30 (volgende dag) (op kamer, kan en mag eruit), deur dicht',
			'21:30–07:30 (volgende dag) (op kamer, kan en mag eruit), deur open'
		]
	]);
});

const SHUT = { entry: 'mandatory', leave: 'on-need', door: 'closed' } as const;
const at = (start: string, end: string, room: RoomRule = SHUT): Block => ({ ...REST, start, end, room });

test.each<[string, Block, Block, 'broken' | 'beside']>([
	['shorter within its time', at('17:00', '18:00'), at('17:00', '17:50'), 'beside'],
	['shorter at the time from which it was to move', at('17:00', '18:00'), at('15:00', '15:50'), 'broken'],
	[
		'shorter behind a door that was to be open',
		at('15:00', '16:00', { ...SHUT, door: 'open' }),
		at('15:00', '15:50'),
		'broken'
	],
	[
		'shorter without the key that was to come',
		at('15:00', '16:00', { ...SHUT, youthHasKey: true }),
		at('15:00', '15:50'),
		'broken'
	],
	[
		'shorter by a rule by which fewer come out',
		at('15:00', '16:00', { ...SHUT, leave: 'free' }),
		at('15:00', '15:50'),
		'broken'
	],
	[
		'shorter and compulsory where it was a choice',
		at('15:00', '16:00', { ...SHUT, entry: 'choice' }),
		at('15:00', '15:50'),
		'broken'
	],
	[
		'shorter behind a door that is open',
		at('15:00', '16:00'),
		at('15:00', '15:50', { ...SHUT, door: 'open' }),
		'beside'
	],
	['longer', at('15:00', '15:30'), at('15:00', '15:40'), 'broken']
])('what is less is no broken promise where it is merely less: %s', (_, promised, inForce, list) => {
	const found = differs(week([promised]), week([inForce]));
	expect(found).toMatchObject({ broken: [], stricter: [], beside: [], [list]: [{ key: 'rust' }] });
});

test('a night that became shorter than was promised breaks nothing', () => {
	const { broken, beside } = differs(week([night('22:00')]), week([night('22:30')]), week([night('21:30')]));
	expect(broken).toEqual([]);
	expect(beside).toMatchObject([{ what: 'moved', night: true }]);
});
