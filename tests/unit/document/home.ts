/** A small whole document in which every list has an entry and nothing is wrong. */

const week = (school: string, weekend: string) => ({
	mon: school,
	tue: school,
	wed: school,
	thu: school,
	fri: school,
	sat: weekend,
	sun: weekend
});

const night = { key: 'nacht', title: 'Nachtrust', kind: 'night', start: '22:00', end: '07:30' };
const locked = { entry: 'mandatory', leave: 'no', door: 'locked' };

export const home = {
	format: 'open-deur/1',
	institution: { id: 'huis', name: 'Het Huis' },
	locations: [
		{ id: 'noord', code: 'NO', name: 'Noord', timeZone: 'Europe/Amsterdam' },
		{
			id: 'zuid',
			code: 'ZU',
			name: 'Zuid',
			timeZone: 'Europe/Amsterdam',
			openedOn: '2019-01-01',
			closedOn: null
		}
	],
	groups: [
		{
			id: 'eik',
			locationId: 'noord',
			name: 'Eik',
			settings: [
				{ from: null, capacity: 6, lock: 'manual' },
				{ from: '2022-01-01', capacity: 4, lock: 'manual' }
			]
		},
		{ id: 'maas', locationId: 'zuid', name: 'Maas', settings: [{ from: null, capacity: 6, lock: 'none' }] }
	],
	rooms: [
		{
			id: 'k1',
			groupId: 'eik',
			name: 'Kamer 1',
			locks: [
				{ from: null, lock: 'manual' },
				{ from: '2021-06-01', lock: 'none' }
			]
		},
		{ id: 'k9', groupId: 'maas', name: 'Kamer 9', locks: [{ from: null, lock: 'manual' }] }
	],
	youths: [
		{ id: 'NO0001', locationId: 'noord' },
		{ id: 'NO0002', locationId: 'noord' }
	],
	stays: [
		{
			id: 's1',
			youthId: 'NO0001',
			groupId: 'eik',
			roomId: 'k1',
			from: '2020-11-02T10:00',
			to: '2020-12-01T10:00'
		},
		{ id: 's2', youthId: 'NO0001', groupId: 'maas', from: '2020-12-01T10:00', to: null }
	],
	keys: [{ id: 'key1', youthId: 'NO0001', from: '2020-11-05', to: '2020-11-20' }],
	absences: [
		{ id: 'a1', youthId: 'NO0001', from: '2020-11-06T16:00', to: '2020-11-08T19:00', reason: 'leave' }
	],
	policies: [
		{
			id: 'eik-1',
			groupId: 'eik',
			effectiveFrom: '2020-10-01',
			effectiveTo: '2021-10-01',
			title: 'Eerste versie',
			templates: [
				{
					id: 'school',
					name: 'Schooldag',
					blocks: [
						{ key: 'les', title: 'Les', kind: 'school', start: '09:00', end: '12:00' },
						{ key: 'rust', title: 'Rust', kind: 'rest', start: '15:00', end: '15:45', room: locked },
						{ ...night, room: locked }
					]
				},
				{ id: 'weekend', name: 'Weekend', blocks: [night] }
			],
			week: week('school', 'weekend'),
			exceptions: [{ from: '2020-12-21', to: '2021-01-04', template: 'weekend', basis: 'program' }]
		}
	],
	arrangements: [
		{
			id: 'm1',
			youthId: 'NO0001',
			replaces: 'rust',
			from: '2020-11-02',
			to: '2020-11-16',
			weekdays: ['mon', 'tue'],
			instead: { title: 'Sport', kind: 'activity', start: '15:00', end: '16:00' }
		}
	],
	dayChanges: [
		{
			id: 'd1',
			groupId: 'eik',
			date: '2020-11-03',
			replaces: 'rust',
			instead: null,
			origin: 'practice'
		}
	],
	confirmations: [{ id: 'c1', groupId: 'eik', month: '2020-11', confirmedOn: '2020-12-03' }],
	periods: [{ id: 'p1', name: 'Meting', from: '2020-09-01', to: '2021-03-01' }],
	ambitions: [
		{ id: 'v1', locationId: 'noord', subject: 'night', recordedOn: '2020-11-01', text: 'Deur open.' }
	],
	incidents: [
		{
			id: 'i1',
			youthId: 'NO0001',
			groupId: 'eik',
			start: '2020-11-03T18:00',
			end: '2020-11-03T18:45',
			reason: 2,
			goal: 5,
			goalText: 'anders',
			space: 1,
			door: null,
			contact: 3,
			evaluation: 1,
			evaluationWithYouth: null,
			youthView: 4
		}
	]
};
