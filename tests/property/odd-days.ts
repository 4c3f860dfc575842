/** The days on which a count goes wrong first, each by name, laid out by hand and counted by hand. */
import { CLOCK_CHANGES } from './odd-clock-days.ts';
import { CLOSED, everyDay, house, LOCKED, night, OPEN, rest } from './small-house.ts';
import type { OddDay } from './small-house.ts';

const CHANGES_UNDER_A_NIGHT: OddDay[] = [
	{
		name: 'a night over the end of a month',
		document: house({ policies: [everyDay('2020-01-01', [night(LOCKED)])] }),
		...{ from: '2021-02-28', to: '2021-03-02', basis: 'youths' },
		expected: { lockedMinutes: 2 * (420 + 120), moments: 2 }
	},
	{
		name: 'a policy that changes under a running night',
		document: house({
			policies: [everyDay('2020-01-01', [night(LOCKED)]), everyDay('2020-11-04', [night(OPEN)])]
		}),
		...{ from: '2020-11-04', to: '2020-11-05', basis: 'youths' },
		expected: { lockedMinutes: 420, secludedMinutes: 420, mandatoryRoomMinutes: 540, moments: 1 }
	},
	{
		name: 'the lock of a room that changes under a running night',
		document: house({
			policies: [everyDay('2020-01-01', [night(CLOSED)])],
			rooms: [
				{
					...{ id: 'k1', groupId: 'linde', name: 'Kamer 1' },
					locks: [
						{ from: null, lock: 'self-locking' },
						{ from: '2020-11-04', lock: 'manual' }
					]
				}
			],
			stays: [{ id: 's1', youthId: 'NO0001', groupId: 'linde', roomId: 'k1', from: '2020-01-01T12:00' }]
		}),
		...{ from: '2020-11-04', to: '2020-11-05', basis: 'youths' },
		expected: { lockedMinutes: 420, secludedMinutes: 540, moments: 1 }
	},
	{
		name: 'the lock of a group that changes under a running night',
		document: house({
			policies: [everyDay('2020-01-01', [night(LOCKED)])],
			groups: [
				{
					...{ id: 'linde', locationId: 'noord', name: 'Linde' },
					settings: [
						{ from: null, capacity: 6, lock: 'none' },
						{ from: '2020-11-04', capacity: 6, lock: 'manual' }
					]
				}
			]
		}),
		...{ from: '2020-11-04', to: '2020-11-05', basis: 'policy' },
		expected: { lockedMinutes: 120, secludedMinutes: 540, moments: 1 }
	},
	{
		name: 'a key that begins and ends under a running night',
		document: house({
			policies: [everyDay('2020-01-01', [night(LOCKED)])],
			keys: [{ id: 'k1', youthId: 'NO0001', from: '2020-11-04', to: '2020-11-05' }]
		}),
		...{ from: '2020-11-04', to: '2020-11-06', basis: 'youths' },
		expected: { lockedMinutes: 420 + 120, secludedMinutes: 2 * 540, moments: 2 }
	},
	{
		name: 'a transfer at one in the night, to a group whose night has another door',
		document: house({
			policies: [
				everyDay('2020-01-01', [night(LOCKED)]),
				everyDay('2020-01-01', [night(OPEN)], { groupId: 'Els' })
			],
			stays: [
				{ id: 's1', youthId: 'NO0001', groupId: 'linde', from: '2020-01-01T12:00', to: '2020-11-05T01:00' },
				{ id: 's2', youthId: 'NO0001', groupId: 'Els', from: '2020-11-05T01:00' }
			]
		}),
		...{ from: '2020-11-04', to: '2020-11-06', basis: 'youths' },
		expected: { lockedMinutes: 420 + 120 + 60, mandatoryRoomMinutes: 2 * 540, moments: 3 }
	}
];

const VERSIONS: OddDay[] = [
	{
		name: 'a pilot that ends and gives way to the version before it',
		document: house({
			policies: [
				everyDay('2020-11-02', [rest(OPEN, '15:00', '15:45')], { effectiveTo: '2020-11-04' }),
				everyDay('2020-01-01', [rest(LOCKED, '15:00', '16:00')])
			]
		}),
		...{ from: '2020-11-02', to: '2020-11-06', basis: 'policy' },
		expected: { lockedMinutes: 2 * 60, mandatoryRoomMinutes: 2 * 45 + 2 * 60, moments: 4 }
	},
	{
		name: 'a day without any policy, with the last night running out and an added block',
		document: house({
			policies: [everyDay('2020-01-01', [night(LOCKED)], { effectiveTo: '2020-11-04' })],
			arrangements: [
				{
					...{ id: 'm1', youthId: 'NO0001', from: '2020-11-01' },
					instead: { title: 'Eigen uur', kind: 'rest', start: '10:00', end: '11:00', room: CLOSED }
				}
			]
		}),
		...{ from: '2020-11-04', to: '2020-11-05', basis: 'youths' },
		expected: { unknownMinutes: 1440 - 420 - 60, lockedMinutes: 420, secludedMinutes: 480, moments: 1 }
	},
	{
		name: 'the first day of a group, with the night before it',
		document: house({
			groups: [
				{
					...{ id: 'linde', locationId: 'noord', name: 'Linde', openedOn: '2020-11-01' },
					settings: [{ from: null, capacity: 6, lock: 'manual' }]
				}
			],
			policies: [everyDay('2020-01-01', [night(LOCKED)])]
		}),
		...{ from: '2020-10-31', to: '2020-11-02', basis: 'policy' },
		expected: { presentMinutes: 1440, lockedMinutes: 420 + 120, moments: 2 }
	}
];

const RULES_THAT_MEET: OddDay[] = [
	{
		name: 'a moment that an arrangement moved and a day change without times replaces',
		document: house({
			policies: [everyDay('2020-01-01', [rest(LOCKED, '15:00', '16:00')])],
			arrangements: [
				{
					...{ id: 'm1', youthId: 'NO0001', replaces: 'rust', from: '2020-11-01' },
					instead: { title: 'Later', kind: 'rest', start: '19:00', end: '19:20', room: CLOSED }
				}
			],
			dayChanges: [
				{
					...{ id: 'd1', groupId: 'linde', date: '2020-11-04', replaces: 'rust', origin: 'choice' },
					instead: { title: 'Film op de kamer', kind: 'free', room: OPEN }
				}
			]
		}),
		...{ from: '2020-11-04', to: '2020-11-05', basis: 'youths' },
		expected: { restMandatoryRoomMinutes: 20, secludedMinutes: 0, moments: 1 }
	},
	{
		name: 'a moment that an arrangement moved and a day change puts back at its old times',
		document: house({
			policies: [
				everyDay('2020-01-01', [
					rest(LOCKED, '15:00', '16:00'),
					{ key: 'sport', title: 'Sport', kind: 'activity', start: '16:00', end: '17:00' }
				])
			],
			arrangements: [
				{
					...{ id: 'm1', youthId: 'NO0001', replaces: 'rust', from: '2020-11-01' },
					instead: { title: 'Later', kind: 'rest', start: '19:00', end: '19:20', room: CLOSED }
				},
				{
					...{ id: 'm2', youthId: 'NO0001', replaces: 'sport', from: '2020-11-01' },
					instead: { title: 'Fietsen', kind: 'activity', start: '15:30', end: '17:00' }
				}
			],
			dayChanges: [
				{
					...{ id: 'd1', groupId: 'linde', date: '2020-11-04', replaces: 'rust', origin: 'choice' },
					instead: { title: 'Toch', kind: 'rest', start: '15:00', end: '16:00', room: CLOSED }
				}
			]
		}),
		...{ from: '2020-11-04', to: '2020-11-05', basis: 'youths' },
		expected: { secludedMinutes: 60, moments: 1 }
	},
	{
		name: 'a moment reported as skipped for the group, also for a youth whose own it is',
		document: house({
			policies: [everyDay('2020-01-01', [rest(LOCKED, '15:00', '16:00')])],
			arrangements: [
				{
					...{ id: 'm1', youthId: 'NO0001', replaces: 'rust', from: '2020-11-01' },
					instead: { title: 'Korter', kind: 'rest', start: '15:00', end: '15:30', room: LOCKED }
				}
			],
			dayChanges: [
				{
					...{ id: 'd1', groupId: 'linde', date: '2020-11-04', replaces: 'rust', origin: 'practice' },
					instead: null
				}
			]
		}),
		...{ from: '2020-11-04', to: '2020-11-06', basis: 'reported' },
		expected: { lockedMinutes: 30, moments: 1 }
	},
	{
		name: 'a moment that starts on the day before the youth comes',
		document: house({
			policies: [everyDay('2020-01-01', [night(LOCKED)])],
			stays: [{ id: 's1', youthId: 'NO0001', groupId: 'linde', from: '2020-11-05T00:30' }]
		}),
		...{ from: '2020-11-04', to: '2020-11-06', basis: 'youths' },
		expected: { presentMinutes: 1440 - 30, lockedMinutes: 390 + 120, moments: 2 }
	},
	{
		name: 'a moment whose minutes for the youth all pass after the range',
		document: house({
			policies: [everyDay('2020-01-01', [night(LOCKED)])],
			absences: [
				{
					...{ id: 'a1', youthId: 'NO0001', reason: 'leave' },
					...{ from: '2020-11-04T21:00', to: '2020-11-05T00:30' }
				}
			]
		}),
		...{ from: '2020-11-04', to: '2020-11-05', basis: 'youths' },
		expected: { presentMinutes: 1260, lockedMinutes: 420, moments: 0 }
	},
	{
		name: 'a youth who leaves a group and is back before the moment is over',
		document: house({
			policies: [everyDay('2020-01-01', [rest(LOCKED, '15:00', '16:00')])],
			stays: [
				{ id: 's1', youthId: 'NO0001', groupId: 'linde', from: '2020-01-01T12:00', to: '2020-11-04T15:20' },
				{ id: 's2', youthId: 'NO0001', groupId: 'linde', from: '2020-11-04T15:40' }
			]
		}),
		...{ from: '2020-11-04', to: '2020-11-05', basis: 'youths' },
		expected: { presentMinutes: 1420, lockedMinutes: 40, moments: 1 }
	}
];

export const ODD_DAYS: OddDay[] = [
	...CLOCK_CHANGES,
	...CHANGES_UNDER_A_NIGHT,
	...VERSIONS,
	...RULES_THAT_MEET
];
