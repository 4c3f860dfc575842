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
const draftDay = {
	id: 'dag',
	name: 'Elke dag',
	blocks: [{ key: 'les', title: 'Les', kind: 'school', start: '09:00', end: '12:00' }]
};
const everyDay = week('dag', 'dag');
const longerOutside = {
	templates: [
		{
			id: 'dag',
			name: 'Elke dag',
			blocks: [{ key: 'buiten', title: 'Buiten', kind: 'activity', start: '15:00', end: '16:30' }]
		}
	],
	week: everyDay,
	exceptions: []
};
const halfAnHour = {
	...longerOutside,
	templates: [
		{
			id: 'dag',
			name: 'Elke dag',
			blocks: [{ key: 'buiten', title: 'Buiten', kind: 'activity', start: '15:00', end: '15:30' }]
		}
	]
};
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
			instead: { title: 'Sport', kind: 'activity', start: '15:00', end: '16:00' },
			activityId: 'sport',
			reviewOn: '2020-11-09',
			agreed: 'not-yet',
			parentsInvolved: true,
			mentor: 'De mentor van Eik.',
			helps: 'Ik wil graag bewegen.',
			worsens: null,
			othersCan: 'Vraag of ik meega.',
			triedLighter: null,
			endedBecause: null
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
	],
	changeNotes: [
		{
			id: 'n1',
			groupId: 'eik',
			date: '2020-10-01',
			helping: ['team-involved', 'small-groups'],
			hindering: ['money'],
			text: 'Eerst een proef.',
			recordedOn: '2020-10-05'
		}
	],
	corrections: [
		{ id: 'x1', policyId: 'eik-1', correctedOn: '2020-11-10', reason: 'Het einde was een week te laat.' }
	],
	urgentMeasures: [
		{
			id: 'u1',
			groupId: 'eik',
			template: 'weekend',
			from: '2020-12-21',
			to: '2020-12-24',
			basis: 'quarantine',
			reason: 'Een besmetting in de groep.',
			recordedOn: '2020-12-21'
		},
		{
			id: 'u2',
			groupId: 'eik',
			template: 'weekend',
			from: '2020-12-24',
			to: '2020-12-26',
			basis: 'quarantine',
			reason: 'De uitslag is er nog niet.',
			prolongs: 'u1',
			recordedOn: '2020-12-23'
		}
	],
	targets: [
		{
			id: 't1',
			locationId: 'noord',
			groupId: null,
			figure: 'secluded',
			from: '2020-10-01',
			by: '2023-10-01',
			baseMinutes: 615,
			goalMinutes: 307,
			means: 'Elke groep begint met het weekend.',
			who: 'locatiemanager',
			recordedOn: '2020-10-01'
		}
	],
	occupancies: [{ id: 'o1', locationId: 'zuid', month: '2020-10', average: 5.4 }],
	withdrawals: [
		{
			id: 'i1',
			groupId: 'eik',
			policyId: 'eik-9',
			title: 'Avond in de groep',
			effectiveFrom: '2021-03-01',
			withdrawnOn: '2021-02-10',
			reason: 'De nachtdienst is nog niet rond.'
		}
	],
	snapshots: [
		{
			id: 'z1',
			periodId: 'p1',
			closedOn: '2021-03-02',
			position: 12,
			format: 'open-deur/1',
			engine: '1',
			report: {
				locations: [
					{
						locationId: 'noord',
						reported: true,
						plannedMomentsMin: 2,
						plannedMomentsMax: 2,
						dayRest: 'unchanged',
						dayRestAlsoTightened: false,
						dayRestTailored: true,
						dayRestAmbition: false,
						night: 'ambition',
						nightAlsoTightened: false,
						nightDoorAtEnd: 'locked',
						changesInPeriod: 0
					},
					{ locationId: 'zuid', reported: false }
				],
				totals: {
					locations: 2,
					reported: 1,
					plannedMoments: { '2': { n: 1, pct: 100 } },
					dayRest: {
						dropped: { n: 0, pct: 0 },
						adapted: { n: 0, pct: 0 },
						'dropped-and-adapted': { n: 0, pct: 0 },
						tightened: { n: 0, pct: 0 },
						unchanged: { n: 1, pct: 100 }
					},
					night: {
						changed: { n: 0, pct: 0 },
						ambition: { n: 1, pct: 100 },
						tightened: { n: 0, pct: 0 },
						unchanged: { n: 0, pct: 0 }
					},
					nightUnchangedDoor: {
						locked: { n: 0, pct: 0 },
						unlocked: { n: 0, pct: 0 },
						mixed: { n: 0, pct: 0 }
					}
				}
			},
			hours: {
				youths: [
					{
						id: 'noord',
						month: '2020-11',
						presentMinutes: 36_000,
						unknownMinutes: 0,
						mandatoryRoomMinutes: 15_000,
						secludedMinutes: 15_000,
						lockedMinutes: 15_000,
						restMandatoryRoomMinutes: 900,
						nightMandatoryRoomMinutes: 14_100,
						restSecludedMinutes: 900,
						nightSecludedMinutes: 14_100,
						restLockedMinutes: 900,
						nightLockedMinutes: 14_100,
						moments: 45
					}
				],
				reported: [],
				policy: [],
				practice: []
			}
		}
	],
	staffings: [
		{
			id: 'w1',
			groupId: 'eik',
			template: 'school',
			from: '2020-11-01',
			to: null,
			shifts: [
				{
					id: 'vroeg',
					title: 'Vroege dienst',
					role: 'group-worker',
					start: '07:00',
					end: '15:30',
					number: 2,
					presence: 'awake',
					onFloor: true,
					hourlyCostCents: 4200,
					break: {
						minutes: 30,
						earliest: '11:00',
						latest: '14:00',
						parts: 2,
						starts: [
							[{ start: '12:00', minutes: 30 }],
							[
								{ start: '12:30', minutes: 15 },
								{ start: '13:00', minutes: 15 }
							]
						]
					}
				},
				{
					id: 'laat',
					title: 'Late dienst',
					role: 'group-worker',
					start: '15:00',
					end: '23:00',
					number: 1,
					presence: 'awake',
					onFloor: true
				},
				{
					id: 'slaap',
					title: 'Slaapdienst',
					role: 'night-worker',
					start: '22:30',
					end: '07:30',
					number: 1,
					presence: 'asleep',
					onFloor: true,
					break: null
				}
			],
			handovers: [
				{ id: 'middag', from: 'vroeg', to: 'laat', start: '15:00', minutes: 15, form: 'one-by-one' },
				{ id: 'avond', from: 'laat', to: 'slaap', start: '22:45', minutes: 15, form: 'together' }
			],
			activityGroups: [{ title: 'Sport', start: '15:00', end: '15:45', youths: 4, staff: 1 }]
		}
	],
	staffingRules: [
		{
			id: 'h1',
			locationId: 'noord',
			from: '2020-11-01',
			floor: [
				{ youths: 1, staff: 1 },
				{ youths: 5, staff: 2 }
			],
			inRooms: 1,
			night: {
				locked: { awake: 1, present: 1 },
				closed: { awake: 1, present: 2 },
				open: { awake: 2, present: 2 }
			},
			agreedBreakMinutes: 15,
			extraHourCostCents: 5200
		}
	],
	activities: [
		{
			id: 'sport',
			locationId: 'noord',
			title: 'Sport',
			kind: 'activity',
			picture: 'sport',
			place: 'gymzaal',
			leastStaff: 1,
			most: 6
		},
		{
			id: 'rusten',
			locationId: 'noord',
			title: 'Rusten met de deur open',
			kind: 'rest',
			picture: 'rest',
			leastStaff: 0,
			most: 40,
			room: { entry: 'choice', leave: 'free', door: 'open' },
			retired: true
		}
	],
	drafts: [
		{
			id: 'o1',
			groupId: 'eik',
			title: 'Zonder rust',
			why: 'De overdracht kan anders.',
			madeBy: 'manager',
			baseId: 'eik-0',
			baseProgram: { templates: [draftDay], week: everyDay, exceptions: [] },
			program: {
				templates: [draftDay],
				week: everyDay,
				exceptions: [{ from: '2020-12-24', to: '2020-12-27', template: 'dag', basis: null }]
			},
			staffings: [{ template: 'dag', shifts: [], handovers: [], activityGroups: null }],
			state: 'adopted',
			adoptedAs: 'eik-1',
			recordedOn: '2020-09-20'
		},
		{
			id: 'o2',
			groupId: 'eik',
			title: 'Langer buiten',
			madeBy: 'council',
			program: longerOutside,
			state: 'open',
			recordedOn: '2020-11-02'
		}
	],
	comments: [
		{
			id: 'm1',
			draftId: 'o1',
			template: 'dag',
			block: 'les',
			madeBy: 'staff',
			text: 'Wie doet de overdracht?',
			recordedOn: '2020-09-21'
		},
		{
			id: 'm2',
			draftId: 'o2',
			proposalId: 'q1',
			template: 'dag',
			block: 'buiten',
			madeBy: 'staff',
			text: null,
			recordedOn: '2020-11-05'
		}
	],
	pilots: [
		{
			id: 'j1',
			policyId: 'eik-1',
			draftId: null,
			question: 'Blijft de avond rustig?',
			lookAt: ['hoe het om 15:00 gaat'],
			reviewOn: '2021-09-01',
			before: {
				rest: { mandatoryRoomMinutes: 420, secludedMinutes: 420, lockedMinutes: 0 },
				night: { mandatoryRoomMinutes: 3990, secludedMinutes: 3990, lockedMinutes: 3990 }
			},
			expected: {
				rest: { mandatoryRoomMinutes: 0, secludedMinutes: 0, lockedMinutes: 0 },
				night: { mandatoryRoomMinutes: 3990, secludedMinutes: 3990, lockedMinutes: 3990 }
			},
			conclusion: {
				on: '2021-09-02',
				decision: 'adopt',
				text: 'De avonden zijn rustiger geworden.',
				policyId: 'eik-1',
				draftId: null
			},
			recordedOn: '2020-09-20'
		}
	],
	pilotRounds: [
		{
			id: 'v1',
			pilotId: 'j1',
			voices: 'team',
			moment: 'before',
			question: 'safe',
			counts: { fullyDisagree: 0, disagree: 1, neutral: 2, agree: 3, fullyAgree: 0 },
			heldOn: '2020-09-28'
		}
	],
	pilotGuidances: [
		{ id: 'b1', pilotId: 'j1', from: '2020-10-05', to: '2020-10-12', minutes: 240, shadowMinutes: 60 }
	],
	councilSchemes: [{ id: 'r1', locationId: 'noord', from: '2020-01-01', role: 'advice', answerDays: 28 }],
	councilMembers: [
		{
			id: 'l1',
			locationId: 'noord',
			groupId: 'eik',
			part: 'member',
			name: 'Raadslid uit Eik',
			from: '2020-01-01',
			to: '2021-01-01'
		},
		{ id: 'l2', locationId: 'noord', part: 'coach', name: 'Coach', reach: 'Op woensdag', from: '2020-01-01' }
	],
	proposals: [
		{
			id: 'q1',
			locationId: 'noord',
			kind: 'proposal',
			madeBy: 'council',
			title: 'Langer buiten',
			question: 'Wij willen langer buiten zijn.',
			why: null,
			helpedBy: 'Iemand van het team gaat mee.',
			wish: 'other-time',
			moment: 'buiten',
			groupIds: ['eik'],
			draftIds: ['o2'],
			recordedOn: '2020-11-02'
		}
	],
	proposalSteps: [
		{ id: 'w1', proposalId: 'q1', act: 'to-council', on: '2020-11-02', by: 'council' },
		{ id: 'w2', proposalId: 'q1', act: 'ask-around', on: '2020-11-03', by: 'coach', askingId: 'y1' },
		{
			...{ id: 'w3', proposalId: 'q1', act: 'hand-in', on: '2020-11-09', by: 'council' },
			...{ answerBy: '2020-12-07', asked: [{ groupId: 'eik', draftId: 'o2', program: longerOutside }] }
		},
		{ id: 'w4', proposalId: 'q1', act: 'talk', on: '2020-11-16', by: 'manager', text: 'Wie gaat er mee?' },
		{
			...{ id: 'w5', proposalId: 'q1', act: 'decide', on: '2020-11-23', by: 'manager', text: null },
			...{ decision: 'partly', promised: [{ groupId: 'eik', program: halfAnHour }], from: '2021-01-04' }
		},
		{
			...{ id: 'w6', proposalId: 'q1', act: 'plan', on: '2020-11-30', by: 'manager' },
			...{ from: '2021-01-04', policyIds: ['eik-1'] }
		},
		{ id: 'w7', proposalId: 'q1', act: 'in-force', on: '2021-01-05', by: 'council', kept: 'partly' },
		{ id: 'w8', proposalId: 'q1', act: 'look-back', on: '2021-02-01', by: 'council', text: 'Het is fijn.' }
	],
	reviews: [
		{
			id: 'z1',
			draftId: 'o1',
			locationId: 'noord',
			role: 'advice',
			question: 'Zonder rust: wat vindt de raad?',
			program: { templates: [draftDay], week: everyDay, exceptions: [] },
			askedOn: '2020-09-21',
			answerBy: '2020-10-19'
		}
	],
	reviewSteps: [
		{
			...{ id: 'a1', reviewId: 'z1', act: 'answer', on: '2020-09-28', by: 'council' },
			...{ answer: 'agree-if', text: 'Als er iemand bij ons blijft.' }
		},
		{ id: 'a2', reviewId: 'z1', act: 'take-over', on: '2020-09-29', by: 'manager', text: null }
	],
	askings: [
		{
			id: 'y1',
			locationId: 'noord',
			groupIds: ['eik'],
			proposalId: 'q1',
			voices: 'youths',
			way: 'paper',
			question: 'Wat willen we liever?',
			choices: ['langer buiten', 'zo laten'],
			begunBy: 'council',
			sizes: [{ groupId: 'eik', people: 6 }],
			opensOn: '2020-11-03',
			closesOn: '2020-11-08',
			closed: { on: '2020-11-08', counts: [4, 2], byGroup: [{ groupId: 'eik', counts: [4, 2] }] },
			sentences: 'Ook als het regent.',
			recordedOn: '2020-11-03'
		}
	],
	signals: [
		{
			id: 's1',
			locationId: 'noord',
			groupId: 'eik',
			proposalId: 'q1',
			date: '2021-01-09',
			title: 'Rust',
			by: 'youth',
			text: 'Om 15:00 zaten we toch binnen.',
			answer: null,
			answeredOn: null,
			confirmed: null,
			dayChangeId: null,
			recordedOn: '2021-01-10'
		}
	],
	commentMarks: [
		{ id: 'k1', commentId: 'm2', mark: 'report', by: 'staff', on: '2020-11-06' },
		{
			id: 'k2',
			commentId: 'm2',
			mark: 'hide',
			by: 'coach',
			reason: 'Er stond een naam in.',
			on: '2020-11-06'
		}
	],
	councilMeetings: [
		{
			id: 'h1',
			locationId: 'noord',
			on: '2020-11-09',
			at: '16:00',
			place: 'De keuken',
			items: [
				{ title: 'Langer buiten', proposalId: 'q1', askingId: 'y1' },
				{ title: 'Zonder rust', reviewId: 'z1' }
			],
			present: 2,
			record: 'We dienen het voorstel in.'
		}
	]
};
