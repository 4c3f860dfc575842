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
		'Rustmoment na het eten, 18:30–19:15, valt weg.',
		'Rustmoment na het eten, 18:30–19:15, is no longer there.'
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
		'Rustmoment na het eten: 30 minuten in plaats van 45. De deur is nu open. Jongeren mogen er nu uit als het nodig is.',
		'Rustmoment na het eten: 30 minutes instead of 45. The door is now open. Youths may now come out when they need to.'
	],
	[
		'shorter and no longer locked, behind a rule that forbids coming out',
		[afterMeal(LOCKED)],
		[afterMeal(NO_CLOSED, '19:00')],
		'Rustmoment na het eten: 30 minuten in plaats van 45. De deur is niet meer op slot. Jongeren mogen er nog steeds niet uit.',
		'Rustmoment na het eten: 30 minutes instead of 45. The door is no longer locked. Youths still may not come out.'
	],
	[
		'same length but moved',
		[afterMeal(LOCKED)],
		[afterMeal(LOCKED, '20:00', { start: '19:15' })],
		'Rustmoment na het eten: 19:15–20:00 in plaats van 18:30–19:15, even lang.',
		'Rustmoment na het eten: 19:15–20:00 instead of 18:30–19:15, just as long.'
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
		'Rustmoment na het eten heet nu “Stilte”: 30 minuten in plaats van 45.',
		'Rustmoment na het eten is now called “Stilte”: 30 minutes instead of 45.'
	],
	[
		'tightened',
		[afterMeal(NEED_CLOSED)],
		[afterMeal(LOCKED, '19:30')],
		'Rustmoment na het eten: 60 minuten in plaats van 45. De deur is nu op slot. Jongeren mogen er niet meer uit.',
		'Rustmoment na het eten: 60 minutes instead of 45. The door is now locked. Youths may no longer come out.'
	],
	[
		'an own choice',
		[afterMeal(LOCKED)],
		[afterMeal(CHOICE)],
		'Rustmoment na het eten: jongeren kiezen nu zelf of ze op hun kamer zijn.',
		'Rustmoment na het eten: youths now choose whether they are in their room.'
	],
	[
		'no choice any more',
		[afterMeal(CHOICE)],
		[afterMeal({ ...CHOICE, leave: 'on-need' })],
		'Rustmoment na het eten: jongeren kiezen niet meer zelf of ze op hun kamer zijn. Jongeren mogen er alleen nog uit als het nodig is.',
		'Rustmoment na het eten: youths no longer choose whether they are in their room. Youths may now come out only when they need to.'
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
		'Nacht: de deur is nu open. Jongeren mogen er nu uit als het nodig is.',
		'Nacht: the door is now open. Youths may now come out when they need to.'
	],
	[
		'night with a key for everyone behind a locked door',
		[night(NEED_CLOSED)],
		[night({ ...LOCKED, leave: 'free', youthHasKey: true })],
		'Nacht: de deur is nu op slot. Maar elke jongere heeft een sleutel. Jongeren mogen er nu altijd uit.',
		'Nacht: the door is now locked. But every youth has a key. Youths may now always come out.'
	],
	[
		'night shorter',
		[night(LOCKED)],
		[night(LOCKED, '22:30')],
		'Nacht: 8 u 30 in plaats van 9 u 00. Nu 22:30–07:00 (volgende dag).',
		'Nacht: 8 h 30 min instead of 9 h. Now 22:30–07:00 (next day).'
	],
	[
		'a lighter rule behind a door that stays locked',
		[night(LOCKED)],
		[night({ ...LOCKED, leave: 'on-need' })],
		'Nacht: jongeren mogen er nu uit als het nodig is. De deur blijft op slot.',
		'Nacht: youths may now come out when they need to. The door stays locked.'
	]
])('%s', (_, before, after, nl, en) => {
	expect(told(between(before, after), 'nl')).toEqual([nl]);
	expect(told(between(before, after), 'en')).toEqual([en]);
});

test('a self-locking door keeps it locked, whatever the rule says', () => {
	const changes = between([night(LOCKED)], [night(NEED_CLOSED)], 'self-locking');
	expect(changes).toMatchObject([{ what: 'rule', night: true }]);
	expect(told(changes)).toEqual([
		'Nacht: jongeren mogen er nu uit als het nodig is. De deur hoeft niet meer op slot. Maar die valt vanzelf in het slot en blijft dus op slot.'
	]);
});

test('a door without a lock is not called unlocked', () => {
	expect(told(between([afterMeal(LOCKED)], [afterMeal(NO_CLOSED)], 'none'))).toEqual([
		'Rustmoment na het eten: de deur hoeft niet meer op slot, maar had al geen slot.'
	]);
});

test('a lock that is replaced is told with what it does', () => {
	expect(told(between([night(NEED_CLOSED)], [night(NEED_CLOSED)], 'self-locking', 'manual'))).toEqual([
		'Andere sloten: de deuren gaan alleen op slot als iemand ze op slot draait.',
		'Nacht: de deur is niet meer op slot. Jongeren mogen eruit als het nodig is.'
	]);
});

test('what takes the place of a dropped moment is named, and so is the rest of the day', () => {
	const sport: Block = { key: 'sport', title: 'Sport', kind: 'activity', start: '18:30', end: '19:30' };
	expect(told(between([afterMeal(LOCKED)], [sport]))).toEqual([
		'Rustmoment na het eten, 18:30–19:15, valt weg. Dan is er nu “Sport”.',
		'Verder op de dag: nu ook “Sport”.'
	]);
});

test('a free moment says what it gave way to, and that one may choose', () => {
	const hour = { kind: 'activity', start: '15:00', end: '16:00' } as const;
	const sport: Block = { key: 'sport', title: 'Sport', ...hour };
	const room = { entry: 'choice', leave: 'free', door: 'open' } as const;
	const rest: Block = { key: 'rust', title: 'Rustmoment', ...hour, kind: 'rest', room };
	expect(told(between([sport], [rest]))).toEqual([
		'Verder op de dag: “Rustmoment” (zelf kiezen) in plaats van “Sport”.'
	]);
	expect(told(between([], [rest]), 'en')).toEqual(['Also that day: now also “Rustmoment” (own choice).']);
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
	expect(tell(after)).toEqual(['Rustmoment na het eten in het weekend: 30 minuten in plaats van 45.']);
	expect(tell(dropped)).toEqual(['Rustmoment na het eten in het weekend: niet meer.']);
	expect(tell(friday)).toEqual([
		'Rustmoment na het eten op vrijdag en zaterdag: 30 minuten in plaats van 45.'
	]);
});

/** The rest moment as it is on the days of school, and as it is at weekends. */
function tellWeekend(room: RoomRule, lock: Lock, more: Partial<Block> = {}) {
	const before = everyDay('2020-01-01', [afterMeal(LOCKED)]);
	const weekend = { id: 'weekend', name: 'Weekend', blocks: [afterMeal(room, '19:15', more)] };
	const week = { ...before.week, sat: 'weekend', sun: 'weekend' };
	const after = { ...before, templates: [...before.templates, weekend], week };
	const changes = changesBetween({ program: before, lock }, { program: after, lock });
	return LANGUAGES.map((language) => told(changes, language));
}

test('whole sentences follow the weekdays for which they are', () => {
	expect(tellWeekend(OPEN, 'manual')).toEqual([
		['Rustmoment na het eten in het weekend: de deur is nu open. Jongeren mogen er nu uit als het nodig is.'],
		['Rustmoment na het eten at weekends: the door is now open. Youths may now come out when they need to.']
	]);
	expect(tellWeekend(NEED_CLOSED, 'self-locking')).toEqual([
		[
			'Rustmoment na het eten in het weekend: jongeren mogen er nu uit als het nodig is. De deur hoeft niet meer op slot. Maar die valt vanzelf in het slot en blijft dus op slot.'
		],
		[
			'Rustmoment na het eten at weekends: youths may now come out when they need to. The door need no longer be locked. But it locks itself and so stays locked.'
		]
	]);
});

test('a moment with another name on some weekdays says that before what holds on them', () => {
	const changes = between([afterMeal(LOCKED)], [afterMeal(NO_CLOSED, '19:15', { title: 'Stilte' })]);
	const [change] = changes;
	if (!('days' in change)) throw new Error('no moment');
	const atWeekends = { ...change, days: [{ ...change.days[0], weekdays: ['sat', 'sun'] as const }] };
	expect(told([atWeekends])).toEqual([
		'Rustmoment na het eten heet nu “Stilte”. In het weekend: de deur is niet meer op slot. Jongeren mogen er nog steeds niet uit.'
	]);
});

const free = (key: string, title: string, start: string, end: string): Block => ({
	...{ key, title, kind: 'activity', start, end }
});

test('another key alone is no change', () => {
	expect(between([free('a', 'Lunch', '12:00', '13:00')], [free('b', 'Lunch', '12:00', '13:00')])).toEqual([]);
});

test('a free moment gives way to another only where they share most of their hours', () => {
	const own = free('eigen', 'Eigen tijd', '15:00', '16:00');
	expect(told(between([own], [free('corvee', 'Corvee', '15:30', '18:30')]))).toEqual([
		'Verder op de dag: nu ook “Corvee”. Niet meer “Eigen tijd”.'
	]);
	expect(told(between([own], [free('corvee', 'Corvee', '15:30', '16:00')]))).toEqual([
		'Verder op de dag: nu ook “Corvee”. Niet meer “Eigen tijd”.'
	]);
	expect(told(between([own], [free('corvee', 'Corvee', '15:15', '16:15')]))).toEqual([
		'Verder op de dag: “Corvee” in plaats van “Eigen tijd”.'
	]);
});

test('two free moments of one name are two changes, and one name in a sentence', () => {
	const twice = [free('a', 'Eigen tijd', '14:00', '15:00'), free('b', 'Eigen tijd', '17:00', '18:00')];
	const changes = between([], twice);
	expect(changes).toMatchObject([{ added: [{ startMinute: 840 }, { startMinute: 1020 }] }]);
	expect(told(changes)).toEqual(['Verder op de dag: nu ook “Eigen tijd”.']);
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
		'Rustmoment na het eten op maandag: nieuw, 18:30–19:15 (op slot). Op dinsdag: niet meer.'
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
				'Nacht: de deur is nu open. Jongeren mogen er nu uit als het nodig is.'
			],
			[
				'2020-11-30',
				'De proef “Deur open” is voorbij; “Vast programma” geldt weer.',
				'Nacht: de deur is nu op slot. Jongeren mogen er niet meer uit.'
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
			'De uitzondering van 21 december 2020 t/m 3 januari 2021 (“Vakantie”) valt weg.'
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
			['2020-11-05', 'In de praktijk was Rust anders: 90 minuten in plaats van 45.']
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
				'Nacht: de deur is nu open. Jongeren mogen er nu uit als het nodig is.'
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
