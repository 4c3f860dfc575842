/** What differs, as data: minutes, weekdays, locks, and what a dated change carries with it. */
import { describe, expect, test } from 'vitest';
import { changesBetween } from '#domain/change/change.ts';
import { changesOfGroup, changesOfInstitution, changesOfLocation } from '#domain/change/through-time.ts';
import type { OpenDeurDocument } from '#domain/document/schema.ts';
import { CLOSED, everyDay, house, LOCKED, night, OPEN, rest } from '#tests/property/small-house.ts';

const ALL = { from: '2020-02-01', to: '2021-02-01' };

describe('two situations', () => {
	const before = {
		program: everyDay('2020-01-01', [rest(LOCKED, '15:00', '15:45'), night(LOCKED)]),
		lock: 'manual' as const
	};

	test('a moment carries its minutes per week in the three figures, and its blocks', () => {
		const after = {
			...before,
			program: everyDay('2020-11-02', [rest(OPEN, '15:00', '15:30'), night(LOCKED)])
		};
		const [change, ...others] = changesBetween(before, after);
		expect(others).toEqual([]);
		expect(change).toMatchObject({
			...{ what: 'adapted', key: 'rust', night: false },
			minutesPerWeek: {
				before: { mandatoryRoom: 315, secluded: 315, locked: 315 },
				after: { mandatoryRoom: 210, secluded: 0, locked: 0 }
			},
			days: [
				{
					weekdays: ['mon', 'tue', 'wed', 'thu', 'fri', 'sat', 'sun'],
					before: [{ title: 'Rust', startMinute: 900, endMinute: 945, state: 'locked-in', rule: LOCKED }],
					after: [{ startMinute: 900, endMinute: 930, state: 'room-bound', rule: OPEN }]
				}
			]
		});
	});

	test('a night that opens at weekends and locks on Mondays is two changes, each with its own days', () => {
		const [template] = before.program.templates;
		const program = (nights: Record<string, 'open' | 'closed' | 'locked'>) => ({
			...before.program,
			templates: [
				{ ...template, id: 'dag', blocks: [night(CLOSED)] },
				{ ...template, id: 'open', blocks: [night(OPEN)] },
				{ ...template, id: 'locked', blocks: [night(LOCKED)] }
			],
			week: { ...before.program.week, ...nights }
		});
		const changes = changesBetween(
			{ program: program({}), lock: 'manual' },
			{ program: program({ mon: 'locked', sat: 'open', sun: 'open' }), lock: 'manual' }
		);
		expect(changes).toMatchObject([
			{
				what: 'night-relaxed',
				days: [{ weekdays: ['sat', 'sun'] }],
				minutesPerWeek: { before: { secluded: 2 * 540 }, after: { mandatoryRoom: 2 * 540, secluded: 0 } }
			},
			{
				what: 'night-tightened',
				days: [{ weekdays: ['mon'] }],
				minutesPerWeek: { before: { locked: 0 }, after: { locked: 540 } }
			}
		]);
	});

	test('a day moment under a key that was a night’s is new, and the night is lighter', () => {
		const program = everyDay('2020-11-02', [
			{ ...night(LOCKED), kind: 'rest' },
			rest(LOCKED, '15:00', '15:45')
		]);
		const changes = changesBetween(before, { ...before, program });
		expect(changes.map(({ what }) => what)).toEqual(['added', 'night-relaxed']);
	});
});

describe('through time', () => {
	const policies = [
		everyDay('2020-01-01', [night(LOCKED)]),
		everyDay('2020-11-02', [night(OPEN)], { title: 'Deur open', reason: 'Er is een nachtdienst.' }),
		everyDay('2020-11-02', [night(LOCKED)], { groupId: 'Els' }),
		everyDay('2020-12-01', [night(LOCKED)], { groupId: 'Els', title: 'Zelfde dag' })
	];
	const note = {
		...{ id: 't1', groupId: 'linde', date: '2020-11-02', recordedOn: '2020-11-02' },
		helping: ['team-involved' as const]
	};

	test('a date carries the version with its reason, and the note of that group and date', () => {
		const [change, ...others] = changesOfGroup(house({ policies, changeNotes: [note] }), 'linde', ALL);
		expect(others).toEqual([]);
		expect(change).toMatchObject({
			date: '2020-11-02',
			group: { id: 'linde', name: 'Linde' },
			location: { id: 'noord', name: 'Noord' },
			version: {
				id: 'linde@2020-11-02',
				title: 'Deur open',
				reason: 'Er is een nachtdienst.',
				effectiveTo: null
			},
			note
		});
	});

	test('a location has its groups by date, in the document’s order; another location has none', () => {
		const document = house({ policies });
		const dates = (changes: ReturnType<typeof changesOfLocation>) =>
			changes.map(({ date, group }) => `${date} ${group.name}`);
		const expected = ['2020-11-02 Linde', '2020-11-02 Els', '2020-12-01 Els'];
		expect(dates(changesOfLocation(document, 'noord', ALL))).toEqual(expected);
		expect(dates(changesOfInstitution(document, ALL))).toEqual(expected);
		expect(changesOfLocation(document, 'zuid', ALL)).toEqual([]);
		expect(changesOfGroup(document, 'weg', ALL)).toEqual([]);
	});

	test('a version whose blocks are like those before it has no changes, but a date', () => {
		const changes = changesOfGroup(house({ policies }), 'Els', { from: '2020-11-15', to: '2021-01-01' });
		expect(changes).toMatchObject([{ date: '2020-12-01', version: { title: 'Zelfde dag' }, changes: [] }]);
	});

	test('the first day of a range stands beside the day before it', () => {
		const document = house({ policies });
		const dates = (from: string, to: string) =>
			changesOfGroup(document, 'linde', { from, to }).map(({ date }) => date);
		expect(dates('2020-11-02', '2020-11-03')).toEqual(['2020-11-02']);
		expect(dates('2020-11-03', '2021-01-01')).toEqual([]);
		expect(dates('2020-01-01', '2020-11-02')).toEqual(['2020-01-01']);
	});

	test('only days on which the group is open', () => {
		const [group] = house({}).groups;
		const closing = (more: object) => house({ policies, groups: [{ ...group, ...more }] });
		expect(changesOfGroup(closing({ closedOn: '2020-11-02' }), 'linde', ALL)).toEqual([]);
		expect(changesOfGroup(closing({ openedOn: '2020-06-01' }), 'linde', ALL)).toMatchObject([
			{ date: '2020-06-01', version: { id: 'linde@2020-01-01' }, changes: [{ what: 'first-version' }] },
			{ date: '2020-11-02' }
		]);
	});

	test('rooms whose doors are replaced on one date are one change, with what it does', () => {
		const locks = [
			{ from: null, lock: 'self-locking' as const },
			{ from: '2020-11-10', lock: 'manual' as const }
		];
		const rooms: OpenDeurDocument['rooms'] = [
			{ id: 'k1', groupId: 'linde', name: 'Kamer 1', locks },
			{ id: 'k2', groupId: 'linde', name: 'Kamer 2', locks },
			{ id: 'k3', groupId: 'linde', name: 'Kamer 3', locks: [{ from: null, lock: 'none' }] }
		];
		const document = house({ rooms, policies: [everyDay('2020-01-01', [night(CLOSED)])] });
		expect(changesOfGroup(document, 'linde', ALL)).toMatchObject([
			{
				date: '2020-11-10',
				version: null,
				changes: [
					{
						...{ what: 'lock-replaced', before: 'self-locking', after: 'manual' },
						...{ rooms: ['Kamer 1', 'Kamer 2'], isEveryRoom: false },
						effects: [{ what: 'night-relaxed' }]
					}
				]
			}
		]);
	});

	test('an exception that goes on under the next version is told once, with its whole length', () => {
		const vakantie = { id: 'vakantie', name: 'Vakantie', blocks: [] };
		const exceptions = [{ from: '2020-12-21', to: '2021-01-04', template: 'vakantie' }];
		const [first] = policies;
		const withHoliday = [first, everyDay('2021-01-01', [night(OPEN)])].map((policy) => ({
			...{ ...policy, exceptions },
			templates: [...policy.templates, vakantie]
		}));
		const told = changesOfGroup(house({ policies: withHoliday }), 'linde', ALL).flatMap(
			({ changes }) => changes
		);
		expect(told.filter(({ what }) => what === 'exception-added')).toMatchObject([
			{ from: '2020-12-21', to: '2021-01-04', effects: [{ what: 'night-relaxed' }] }
		]);
	});
});
