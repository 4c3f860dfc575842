/** Each change in one sentence, in both languages: cases by name. */
import { describe, expect, test } from 'vitest';
import { changesBetween, compareVersions, type Change } from '#domain/change/change.ts';
import { changesOfGroup } from '#domain/change/through-time.ts';
import { weekBlocks } from '#domain/change/week-blocks.ts';
import type { Block, Lock, OpenDeurDocument, RoomRule } from '#domain/document/schema.ts';
import { DOORS, ENTRIES, LEAVES, LOCKS } from '#domain/document/vocabulary.ts';
import { changeText } from '#i18n/change-text.ts';
import { clausesOf } from '#i18n/change-clauses.ts';
import { LANGUAGES } from '#i18n/language.ts';
import { loadWords } from '#i18n/words.ts';
import { everyDay, house, LOCKED, night, OPEN, rest } from '#tests/property/small-house.ts';

const words = { nl: await loadWords('nl'), en: await loadWords('en') };

const NEED_CLOSED: RoomRule = { entry: 'mandatory', leave: 'on-need', door: 'closed' };
const NO_CLOSED: RoomRule = { entry: 'mandatory', leave: 'no', door: 'closed' };
const CHOICE: RoomRule = { entry: 'choice', leave: 'free', door: 'open' };

/** A rest moment after the meal. */
function afterMeal(room: RoomRule | null, end = '19:15', more: Partial<Block> = {}): Block {
	return {
		key: 'avondrust',
		title: 'Rustmoment na het eten',
		kind: 'rest',
		start: '18:30',
		end,
		room,
		...more
	};
}

function between(before: Block[], after: Block[], lock: Lock = 'manual', lockAfter = lock): Change[] {
	return changesBetween(
		{ program: everyDay('2020-01-01', before), lock },
		{ program: everyDay('2020-11-02', after), lock: lockAfter }
	);
}

function told(changes: readonly Change[], language: 'nl' | 'en' = 'nl'): string[] {
	return changes.map((change) => changeText(change, words[language], language));
}

test.each<[name: string, before: Block[], after: Block[], nl: string, en: string]>([
	[
		'dropped',
		[afterMeal(LOCKED), night(LOCKED)],
		[night(LOCKED)],
		'Rustmoment na het eten, 18:30–19:15, vervalt.',
		'Rustmoment na het eten, 18:30–19:15, is dropped.'
	],
	[
		'added',
		[],
		[afterMeal(NEED_CLOSED)],
		'Nieuw: Rustmoment na het eten, 18:30–19:15 (op kamer, kan en mag eruit).',
		'New: Rustmoment na het eten, 18:30–19:15 (in the room, can and may come out).'
	],
	[
		'shorter and unlocked',
		[afterMeal(LOCKED)],
		[afterMeal(OPEN, '19:00')],
		'Rustmoment na het eten: van 45 naar 30 minuten, deur nu open, eruit mag nu als het nodig is.',
		'Rustmoment na het eten: from 45 to 30 minutes, door now open, coming out is now allowed when needed.'
	],
	[
		'shorter and no longer locked, behind a rule that forbids coming out',
		[afterMeal(LOCKED)],
		[afterMeal(NO_CLOSED, '19:00')],
		'Rustmoment na het eten: van 45 naar 30 minuten, deur niet meer op slot, eruit mag nog steeds niet.',
		'Rustmoment na het eten: from 45 to 30 minutes, door no longer locked, coming out is still not allowed.'
	],
	[
		'same length but moved',
		[afterMeal(LOCKED)],
		[afterMeal(LOCKED, '20:00', { start: '19:15' })],
		'Rustmoment na het eten: van 18:30–19:15 naar 19:15–20:00, even lang.',
		'Rustmoment na het eten: from 18:30–19:15 to 19:15–20:00, just as long.'
	],
	[
		'renamed',
		[afterMeal(LOCKED)],
		[afterMeal(LOCKED, '19:15', { title: 'Stilte' })],
		'Rustmoment na het eten heet nu “Stilte”.',
		'Rustmoment na het eten is now called “Stilte”.'
	],
	[
		'renamed, under another key, and shorter',
		[afterMeal(LOCKED)],
		[afterMeal(LOCKED, '19:00', { key: 'stilte', title: 'Stilte' })],
		'Rustmoment na het eten heet nu “Stilte”: van 45 naar 30 minuten.',
		'Rustmoment na het eten is now called “Stilte”: from 45 to 30 minutes.'
	],
	[
		'tightened',
		[afterMeal(NEED_CLOSED)],
		[afterMeal(LOCKED, '19:30')],
		'Rustmoment na het eten: van 45 naar 60 minuten, deur nu op slot, eruit mag niet meer.',
		'Rustmoment na het eten: from 45 to 60 minutes, door now locked, coming out is no longer allowed.'
	],
	[
		'an own choice',
		[afterMeal(LOCKED)],
		[afterMeal(CHOICE)],
		'Rustmoment na het eten: nu een eigen keuze.',
		'Rustmoment na het eten: now an own choice.'
	],
	[
		'no choice any more',
		[afterMeal(CHOICE)],
		[afterMeal({ ...CHOICE, leave: 'on-need' })],
		'Rustmoment na het eten: geen eigen keuze meer, eruit mag alleen nog als het nodig is.',
		'Rustmoment na het eten: no longer an own choice, coming out is now allowed only when needed.'
	],
	[
		'no longer on the room',
		[afterMeal(LOCKED)],
		[afterMeal(null)],
		'Rustmoment na het eten: niet meer op de kamer.',
		'Rustmoment na het eten: no longer in the room.'
	],
	[
		'night opened',
		[night(LOCKED)],
		[night(OPEN)],
		'Nacht: deur nu open, eruit mag nu als het nodig is.',
		'Nacht: door now open, coming out is now allowed when needed.'
	],
	[
		'night with a key for everyone behind a locked door',
		[night(NEED_CLOSED)],
		[night({ ...LOCKED, leave: 'free', youthHasKey: true })],
		'Nacht: deur nu op slot, maar elke jongere heeft een sleutel, eruit mag nu altijd.',
		'Nacht: door now locked, but every youth has a key, coming out is now always allowed.'
	],
	[
		'night shorter',
		[night(LOCKED)],
		[night(LOCKED, '22:30')],
		'Nacht: van 9 u 00 naar 8 u 30, nu 22:30–07:00 (volgende dag).',
		'Nacht: from 9 h to 8 h 30 min, now 22:30–07:00 (next day).'
	],
	[
		'a lighter rule behind a door that stays locked',
		[night(LOCKED)],
		[night({ ...LOCKED, leave: 'on-need' })],
		'Nacht: eruit mag nu als het nodig is, de deur blijft op slot.',
		'Nacht: coming out is now allowed when needed, the door stays locked.'
	]
])('%s', (_, before, after, nl, en) => {
	expect(told(between(before, after), 'nl')).toEqual([nl]);
	expect(told(between(before, after), 'en')).toEqual([en]);
});

test('a self-locking door keeps it locked, whatever the rule says', () => {
	const changes = between([night(LOCKED)], [night(NEED_CLOSED)], 'self-locking');
	expect(changes).toMatchObject([{ what: 'rule', night: true }]);
	expect(told(changes)).toEqual([
		'Nacht: eruit mag nu als het nodig is, de deur hoeft niet meer op slot, maar valt vanzelf in het slot en blijft dus op slot.'
	]);
});

test('a door without a lock is not called unlocked', () => {
	expect(told(between([afterMeal(LOCKED)], [afterMeal(NO_CLOSED)], 'none'))).toEqual([
		'Rustmoment na het eten: de deur hoeft niet meer op slot; een slot had hij niet.'
	]);
});

test('a lock that is replaced is told with what it does', () => {
	expect(told(between([night(NEED_CLOSED)], [night(NEED_CLOSED)], 'self-locking', 'manual'))).toEqual([
		'Andere sloten: de deuren gaan alleen op slot als iemand ze op slot draait.',
		'Nacht: deur niet meer op slot, eruit mag als het nodig is.'
	]);
});

test('what takes the place of a dropped moment is named, and so is the rest of the day', () => {
	const sport: Block = { key: 'sport', title: 'Sport', kind: 'activity', start: '18:30', end: '19:30' };
	expect(told(between([afterMeal(LOCKED)], [sport]))).toEqual([
		'Rustmoment na het eten, 18:30–19:15, vervalt; in die tijd is er nu “Sport”.',
		'In de rest van de dag erbij: “Sport”.'
	]);
});

test('weekdays are named where it does not hold for all', () => {
	const before = everyDay('2020-01-01', [afterMeal(LOCKED)]);
	const [{ blocks }] = before.templates;
	const after = {
		...before,
		templates: [
			...before.templates,
			{ id: 'weekend', name: 'Weekend', blocks: [afterMeal(LOCKED, '19:00')] }
		],
		week: { ...before.week, sat: 'weekend', sun: 'weekend' }
	};
	const dropped = {
		...after,
		templates: [
			{ id: 'dag', name: 'Dag', blocks },
			{ id: 'weekend', name: 'Weekend', blocks: [] }
		]
	};
	const friday = { ...after, week: { ...before.week, fri: 'weekend', sat: 'weekend' } };
	const tell = (program: typeof after) =>
		told(changesBetween({ program: before, lock: 'manual' }, { program, lock: 'manual' }));
	expect(tell(after)).toEqual(['Rustmoment na het eten: in het weekend van 45 naar 30 minuten.']);
	expect(tell(dropped)).toEqual(['Rustmoment na het eten: in het weekend vervalt.']);
	expect(tell(friday)).toEqual(['Rustmoment na het eten: op vrijdag en zaterdag van 45 naar 30 minuten.']);
});

test('a moment that goes to another weekday falls away on one and comes on the other', () => {
	const usual = everyDay('2020-01-01', [afterMeal(LOCKED)]);
	const templates = [...usual.templates, { id: 'vrij', name: 'Vrije dag', blocks: [] }];
	const without = (weekday: 'mon' | 'tue') => ({
		program: { templates, week: { ...usual.week, [weekday]: 'vrij' } },
		lock: 'manual' as const
	});
	const changes = changesBetween(without('mon'), without('tue'));
	expect(changes).toMatchObject([{ what: 'moved', days: [{ weekdays: ['mon'] }, { weekdays: ['tue'] }] }]);
	expect(told(changes)).toEqual([
		'Rustmoment na het eten: op maandag komt erbij, 18:30–19:15 (op slot); op dinsdag vervalt.'
	]);
});

describe('through time', () => {
	const from = '2020-10-01';
	const tell = (lists: Partial<OpenDeurDocument>) =>
		changesOfGroup(house(lists), 'linde', { from, to: '2021-02-01' }).map(({ date, changes }) => [
			date,
			...told(changes)
		]);
	const usual = everyDay('2020-01-01', [night(LOCKED)], { title: 'Vast programma' });

	test('a pilot begins and ends, and what it changed comes back', () => {
		const pilot = everyDay('2020-11-02', [night(OPEN)], { title: 'Deur open', effectiveTo: '2020-11-30' });
		expect(tell({ policies: [usual, pilot] })).toEqual([
			[
				'2020-11-02',
				'Proef “Deur open”, t/m 29 november 2020.',
				'Nacht: deur nu open, eruit mag nu als het nodig is.'
			],
			[
				'2020-11-30',
				'De proef “Deur open” is voorbij; “Vast programma” geldt weer.',
				'Nacht: deur nu op slot, eruit mag niet meer.'
			]
		]);
	});

	test('a measure that hardship asks for is no pilot', () => {
		const measure = everyDay('2020-11-02', [night(LOCKED)], {
			...{ title: 'Quarantaine', effectiveTo: '2020-11-05', basis: 'quarantine' }
		});
		expect(tell({ policies: [usual, measure] })).toEqual([
			['2020-11-02', 'Tijdelijke maatregel “Quarantaine”, t/m 4 november 2020.'],
			['2020-11-05', 'De tijdelijke maatregel “Quarantaine” is voorbij; “Vast programma” geldt weer.']
		]);
	});

	test('exceptions say t/m the day before', () => {
		const withHoliday = {
			...usual,
			templates: [...usual.templates, { id: 'vakantie', name: 'Vakantie', blocks: [] }],
			exceptions: [
				{ from: '2020-12-21', to: '2021-01-04', template: 'vakantie' },
				{ from: '2020-10-05', to: '2020-10-06', template: 'vakantie' }
			]
		};
		expect(tell({ policies: [withHoliday] })).toEqual([
			['2020-10-05', 'De dagindeling “Vakantie” geldt op 5 oktober 2020.'],
			['2020-12-21', 'De dagindeling “Vakantie” geldt van 21 december 2020 t/m 3 januari 2021.']
		]);
		const [before, after] = [withHoliday, usual].map((policy) => ({ policy, lock: 'manual' as const }));
		expect(told(compareVersions(before, after, '2020-12-01'))).toEqual([
			'De uitzondering van 21 december 2020 t/m 3 januari 2021 (“Vakantie”) vervalt.'
		]);
		expect(told(compareVersions(after, before, '2020-10-01'))).toEqual([
			'De dagindeling “Vakantie” geldt van 21 december 2020 t/m 3 januari 2021.',
			'De dagindeling “Vakantie” geldt op 5 oktober 2020.'
		]);
	});

	test('an urgent measure says why, and that it is prolonged', () => {
		const withMeasure = {
			...usual,
			templates: [...usual.templates, { id: 'spoed', name: 'Op de kamer', blocks: [] }],
			exceptions: [
				{ from: '2020-11-02', to: '2020-11-05', template: 'spoed' },
				{ from: '2020-11-05', to: '2020-11-06', template: 'spoed' }
			]
		};
		const common = { groupId: 'linde', template: 'spoed', basis: 'quarantine' as const };
		const urgentMeasures = [
			{
				...common,
				id: 'u1',
				from: '2020-11-02',
				to: '2020-11-05',
				reason: 'Besmetting',
				recordedOn: '2020-11-02'
			},
			{
				...{ ...common, id: 'u2', from: '2020-11-05', to: '2020-11-06', reason: 'Nog een zieke.' },
				...{ recordedOn: '2020-11-05', prolongs: 'u1' }
			}
		];
		expect(tell({ policies: [withMeasure], urgentMeasures })).toEqual([
			[
				'2020-11-02',
				'Spoedmaatregel van 2 november 2020 t/m 4 november 2020: dagindeling “Op de kamer”, omdat: Besmetting.'
			],
			[
				'2020-11-05',
				'Verlengde spoedmaatregel op 5 november 2020: dagindeling “Op de kamer”, omdat: Nog een zieke.'
			]
		]);
	});

	test('practice that differs, and a choice beforehand, without anyone’s name', () => {
		const day = { groupId: 'linde', date: '2020-11-03' };
		const room = NO_CLOSED;
		const dayChanges = [
			{
				...day,
				id: 'd1',
				replaces: 'nacht',
				instead: null,
				origin: 'practice' as const,
				youthIds: ['NO0001']
			},
			{ ...day, id: 'd2', replaces: 'rust', instead: null, origin: 'practice' as const },
			{
				...{ ...day, id: 'd3', origin: 'practice' as const },
				instead: { title: 'Allen op kamer', kind: 'rest' as const, start: '20:00', end: '20:30', room }
			},
			{
				...{ ...day, id: 'd4', date: '2020-11-04', origin: 'choice' as const, replaces: 'rust' },
				instead: { title: 'Koken', kind: 'activity' as const }
			},
			{
				...{ ...day, id: 'd5', date: '2020-11-05', origin: 'practice' as const, replaces: 'rust' },
				instead: { title: 'Rust', kind: 'rest' as const, start: '15:00', end: '16:30', room: LOCKED }
			}
		];
		const policies = [everyDay('2020-01-01', [rest(LOCKED, '15:00', '15:45'), night(LOCKED)])];
		expect(tell({ policies, dayChanges })).toEqual([
			[
				'2020-11-03',
				'In de praktijk viel Rust weg.',
				'In de praktijk kwam erbij: Allen op kamer, 20:00–20:30 (mag er niet uit).'
			],
			['2020-11-04', 'Vooraf gekozen: Rust wordt “Koken”, niet meer op de kamer.'],
			['2020-11-05', 'In de praktijk was Rust anders: van 45 naar 90 minuten.']
		]);
	});

	test('days without a version are not known, and what comes after stands beside the last that was', () => {
		const until = { ...usual, effectiveTo: '2020-11-01' };
		const again = everyDay('2020-11-10', [night(OPEN)], { title: 'Deur open' });
		expect(tell({ policies: [until, again] })).toEqual([
			[
				'2020-11-01',
				'“Vast programma” geldt niet meer. Vanaf deze dag is geen dagprogramma bekend. Niet bekend is geen nul.'
			],
			[
				'2020-11-10',
				'Vanaf deze dag is het dagprogramma bekend: “Deur open”.',
				'Nacht: deur nu open, eruit mag nu als het nodig is.'
			]
		]);
	});
});

const RULES: RoomRule[] = ENTRIES.flatMap((entry) =>
	LEAVES.flatMap((leave) =>
		DOORS.flatMap((door) =>
			[false, true].flatMap((youthHasKey) =>
				[false, true].map((signalled) => ({ entry, leave, door, youthHasKey, signalled }))
			)
		)
	)
);

test.each(LANGUAGES)('any two rules behind any two locks that differ are told apart (%s)', (language) => {
	const pieces = [...RULES, null].flatMap((rule) =>
		LOCKS.map(
			(lock) => weekBlocks({ program: everyDay('2020-01-01', [night(rule as RoomRule)]), lock }).all[0]
		)
	);
	const wordless = pieces.flatMap((before) =>
		pieces.filter((after) => {
			const isSame = before.state === after.state && sameRule(before.rule, after.rule);
			return !isSame && clausesOf(before, after, words[language], language).length === 0;
		})
	);
	expect(wordless).toEqual([]);
});

function sameRule(one: RoomRule | null, other: RoomRule | null): boolean {
	return JSON.stringify(one) === JSON.stringify(other);
}
