/** The odd days on which the clock changes, each by name, laid out by hand and counted by hand. */
import { CLOSED, everyDay, house, LOCKED, night, OPEN, rest } from './small-house.ts';
import type { OddDay } from './small-house.ts';

export const CLOCK_CHANGES: OddDay[] = [
	{
		name: 'the spring night, an hour shorter',
		document: house({ policies: [everyDay('2020-01-01', [night(LOCKED)])] }),
		...{ from: '2021-03-28', to: '2021-03-29', basis: 'youths' },
		expected: { presentMinutes: 1380, lockedMinutes: 360 + 120, nightLockedMinutes: 480, moments: 1 }
	},
	{
		name: 'the autumn night, an hour longer',
		document: house({ policies: [everyDay('2020-01-01', [night(LOCKED)])] }),
		...{ from: '2020-10-25', to: '2020-10-26', basis: 'youths' },
		expected: { presentMinutes: 1500, lockedMinutes: 480 + 120, moments: 1 }
	},
	{
		name: 'a block in the skipped hour, and one that has no minutes left',
		document: house({
			policies: [
				everyDay('2020-01-01', [rest(LOCKED, '02:30', '04:00'), { ...night(LOCKED, '02:15', '02:30') }])
			]
		}),
		...{ from: '2021-03-28', to: '2021-03-29', basis: 'youths' },
		expected: { restLockedMinutes: 30, nightLockedMinutes: 15, moments: 2 }
	},
	{
		name: 'a block that would end before it starts, because the clock skips its start only',
		document: house({ policies: [everyDay('2020-01-01', [rest(LOCKED, '02:45', '03:15')])] }),
		...{ from: '2021-03-28', to: '2021-03-29', basis: 'youths' },
		expected: { presentMinutes: 1380, mandatoryRoomMinutes: 0, moments: 0 }
	},
	{
		name: 'two added blocks of which the one listed first starts last, by the skipped hour',
		document: house({
			policies: [everyDay('2020-01-01', [])],
			arrangements: [
				{
					...{ id: 'm1', youthId: 'NO0001', from: '2021-03-01' },
					instead: { title: 'Op slot', kind: 'rest', start: '02:30', end: '04:00', room: LOCKED }
				},
				{
					...{ id: 'm2', youthId: 'NO0001', from: '2021-03-02' },
					instead: { title: 'Open', kind: 'rest', start: '03:15', end: '05:00', room: OPEN }
				}
			]
		}),
		...{ from: '2021-03-28', to: '2021-03-29', basis: 'youths' },
		expected: { lockedMinutes: 30, mandatoryRoomMinutes: 105, moments: 2 }
	},
	{
		name: 'a stay that begins in the repeated hour, and an absence that ends in it',
		document: house({
			policies: [everyDay('2020-01-01', [night(LOCKED)])],
			stays: [{ id: 's1', youthId: 'NO0001', groupId: 'linde', from: '2020-10-25T02:15' }],
			absences: [
				{
					...{ id: 'a1', youthId: 'NO0001', reason: 'leave' },
					...{ from: '2020-10-25T02:30', to: '2020-10-25T02:45' }
				}
			]
		}),
		...{ from: '2020-10-25', to: '2020-10-26', basis: 'youths' },
		expected: { presentMinutes: 1500 - 135 - 15, nightLockedMinutes: 345 - 15 + 120, moments: 1 }
	},
	{
		name: 'a day that begins after a skipped midnight',
		document: house(
			{ policies: [everyDay('2010-01-01', [rest(LOCKED, '00:15', '01:30'), night(CLOSED)])] },
			'America/Sao_Paulo'
		),
		...{ from: '2017-10-15', to: '2017-10-16', basis: 'youths' },
		expected: { presentMinutes: 1380, lockedMinutes: 15, secludedMinutes: 360 + 120, moments: 2 }
	},
	{
		name: 'a day whose last hour comes twice',
		document: house(
			{ policies: [everyDay('2010-01-01', [night(LOCKED, '23:30', '07:00')])] },
			'America/Sao_Paulo'
		),
		...{ from: '2018-02-17', to: '2018-02-18', basis: 'youths' },
		expected: { presentMinutes: 1500, lockedMinutes: 420 + 90, moments: 1 }
	}
];
