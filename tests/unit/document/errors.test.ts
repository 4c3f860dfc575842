/** Every error code of FORMAT.md section 8: one change to a whole document, and all the problems it causes. */
import { describe, expect, test } from 'vitest';
import { parseDocument } from '#domain/document/parse.ts';
import { home } from './home.ts';
import { withEntry, withValue } from './place.ts';

/** The problems as the command line starts its lines: `path: code`. */
function problemsOf(document: unknown): string[] {
	const result = parseDocument(document);
	return result.ok ? [] : result.problems.map(({ path, code }) => `${path}: ${code}`);
}

test('nothing is wrong to begin with', () => {
	expect(problemsOf(home)).toEqual([]);
});

test('absent lists are empty, and nothing but format and institution is required', () => {
	const { format, institution } = home;
	expect(problemsOf({ format, institution })).toEqual([]);
});

type Row = [path: string, value: unknown, ...problems: string[]];

const stay = home.stays[0];
const arrangement = home.arrangements[0];
const dayChange = home.dayChanges[0];
const policy = home.policies[0];
const les = policy.templates[0].blocks[0];

/** What is missing where a location without data is said to have some. */
const MISSING_OF_REPORTED = [
	'reported',
	'plannedMomentsMin',
	'plannedMomentsMax',
	'dayRest',
	'dayRestAlsoTightened',
	'dayRestTailored',
	'dayRestAmbition',
	'night',
	'nightAlsoTightened',
	'nightDoorAtEnd',
	'changesInPeriod'
];

/** What refers to shifts that are not there. */
const UNKNOWN_SHIFTS = ['handovers[0].from', 'handovers[0].to', 'handovers[1].from', 'handovers[1].to'].map(
	(field) => `staffings[0].${field}: unknown-reference`
);
const SAME_SHIFTS = [
	'staffings[0].shifts[1].id: duplicate-id',
	'staffings[0].handovers[0].to: unknown-reference',
	'staffings[0].handovers[1].from: unknown-reference'
];

/** Steps from one place up to another that follow on nothing. */
const wrongSteps = (from: number, to: number) =>
	Array.from({ length: to - from }, (_, at) => `proposalSteps[${from + at}].act: wrong-step`);

const CHANGED: Record<string, Row[]> = {
	'activities, alternatives and choices': [
		['activities[0].locationId', 'nergens', 'activities[0].locationId: unknown-reference'],
		['activities[0].picture', 'zwemmen', 'activities[0].picture: bad-shape'],
		['activities[0].kind', 'sport', 'activities[0].kind: bad-shape'],
		['activities[0].leastStaff', 6, 'activities[0].leastStaff: bad-shape'],
		['activities[0].leastStaff', -1, 'activities[0].leastStaff: bad-shape'],
		['activities[0].most', 0, 'activities[0].most: bad-shape'],
		['activities[0].most', 41, 'activities[0].most: bad-shape'],
		['activities[0].title', '', 'activities[0].title: bad-shape'],
		['activities[1].id', 'sport', 'activities[1].id: duplicate-id'],
		['activities[1].room.leave', 'soms', 'activities[1].room.leave: bad-shape'],
		['activities[1].retired', 'ja', 'activities[1].retired: bad-shape'],
		['arrangements[0].activityId', 'zwemmen', 'arrangements[0].activityId: unknown-reference'],
		['arrangements[0].activityId', null],
		['arrangements[0].reviewOn', '2020-11-31', 'arrangements[0].reviewOn: bad-date'],
		['arrangements[0].agreed', 'misschien', 'arrangements[0].agreed: bad-shape'],
		['arrangements[0].parentsInvolved', 'ja', 'arrangements[0].parentsInvolved: bad-shape'],
		['dayChanges[0].activityId', 'zwemmen', 'dayChanges[0].activityId: unknown-reference'],
		['dayChanges[0].activityId', 'rusten']
	],
	'shifts, breaks and handovers': [
		['staffings[0].shifts[0].end', '07:00', 'staffings[0].shifts[0].end: bad-range'],
		['staffings[0].shifts', Array(41).fill(home.staffings[0].shifts[0]), 'staffings[0].shifts: bad-shape'],
		[
			'staffings[0].shifts[0].break.starts[0]',
			Array(4).fill({ start: '12:00', minutes: 15 }),
			'staffings[0].shifts[0].break.starts[0]: bad-shape'
		],
		['staffings[0].shifts[0].number', 21, 'staffings[0].shifts[0].number: bad-shape'],
		['staffings[0].shifts', [], ...UNKNOWN_SHIFTS],
		['staffings[0].shifts[1].id', 'vroeg', ...SAME_SHIFTS],
		['staffings[0].template', 'kerst'],
		['staffings[0].groupId', 'els', 'staffings[0].groupId: unknown-reference'],
		['staffings[0].to', '2020-11-01', 'staffings[0].to: bad-range'],
		['staffings[0].shifts[0].break.minutes', 200, 'staffings[0].shifts[0].break.minutes: bad-range'],
		['staffings[0].shifts[0].break.parts', 3, 'staffings[0].shifts[0].break.parts: bad-range'],
		['staffings[0].shifts[0].break.latest', '15:45', 'staffings[0].shifts[0].break.latest: bad-range'],
		['staffings[0].shifts[0].break.earliest', '14:00', 'staffings[0].shifts[0].break.latest: bad-range'],
		[
			'staffings[0].shifts[0].break.starts[0][0].start',
			'10:45',
			'staffings[0].shifts[0].break.starts[0][0].start: bad-range'
		],
		[
			'staffings[0].shifts[0].break.starts[1][1].start',
			'12:35',
			'staffings[0].shifts[0].break.starts[1][1].start: bad-range'
		],
		['staffings[0].shifts[0].number', 1, 'staffings[0].shifts[0].break.starts: bad-range'],
		['staffings[0].shifts[0].break.parts', 1, 'staffings[0].shifts[0].break.starts[1]: bad-range'],
		['staffings[0].handovers[0].from', 'tussen', 'staffings[0].handovers[0].from: unknown-reference'],
		['staffings[0].handovers[0].to', 'vroeg', 'staffings[0].handovers[0].to: bad-range'],
		['staffings[0].handovers[0].start', '15:15', 'staffings[0].handovers[0].start: bad-range'],
		['staffings[0].handovers[1].start', '22:15', 'staffings[0].handovers[1].start: bad-range'],
		['staffings[0].activityGroups[0].end', '15:00', 'staffings[0].activityGroups[0].end: bad-range'],
		[
			'staffings[0].activityGroups[0].activityId',
			'nergens',
			'staffings[0].activityGroups[0].activityId: unknown-reference'
		],
		['staffings[0].activityGroups[0].youths', 41, 'staffings[0].activityGroups[0].youths: bad-shape'],
		[
			'staffings[1]',
			{ ...home.staffings[0], id: 'w2', from: '2021-01-01' },
			'staffings[1].from: overlapping-staffings'
		],
		['staffings[1]', { ...home.staffings[0], id: 'w2', from: '2020-10-01', to: '2020-11-01' }],
		['staffingRules[0].floor[1].youths', 1, 'staffingRules[0].floor[1].youths: bad-range'],
		['staffingRules[0].floor[1].staff', 0, 'staffingRules[0].floor[1].staff: bad-range'],
		['staffingRules[0].floor', [], 'staffingRules[0].floor: bad-shape'],
		['staffingRules[0].night.open.present', 1, 'staffingRules[0].night.open.present: bad-range'],
		['staffingRules[0].agreedBreakMinutes', 10, 'staffingRules[0].agreedBreakMinutes: bad-shape'],
		[
			'staffingRules[1]',
			{ ...home.staffingRules[0], id: 'h2' },
			'staffingRules[1].from: duplicate-staffing-rule'
		]
	],
	'wrong shape': [
		['format', undefined, 'format: bad-shape'],
		['format', 1, 'format: bad-shape'],
		['institution', undefined, 'institution: bad-shape'],
		['institution', [], 'institution: bad-shape'],
		['institution.id', 'met spatie', 'institution.id: bad-shape'],
		['institution.id', 'x'.repeat(129), 'institution.id: bad-shape'],
		['institution.id', 'x'.repeat(128)],
		['institution.id', 'A.b_c@d-9'],
		['stays', { 0: 'x' }, 'stays: bad-shape'],
		['periods', null, 'periods: bad-shape'],
		['extra', [], 'extra: bad-shape'],
		['stays[0]', null, 'stays[0]: bad-shape'],
		['stays[0]', 'x', 'stays[0]: bad-shape'],
		['stays[0].from', undefined, 'stays[0].from: bad-shape'],
		['stays[0].from', null, 'stays[0].from: bad-shape'],
		['stays[0].from', 20201102, 'stays[0].from: bad-shape'],
		['stays[0].form', 'x', 'stays[0].form: bad-shape'],
		['stays[0].roomId', null],
		['stays[0].roomId', undefined],
		['youths[1].id', 'no0002', 'youths[1].id: bad-shape'],
		['youths[1].id', 'NO00002', 'youths[1].id: bad-shape'],
		['locations[1].code', 'Zu', 'locations[1].code: bad-shape'],
		['locations[1].name', '', 'locations[1].name: bad-shape'],
		['locations[0].timeZone', 'Europe/Nowhere', 'locations[0].timeZone: bad-shape'],
		['locations[0].timeZone', '+01:00', 'locations[0].timeZone: bad-shape'],
		['locations[1].timeZone', 'America/Lima', 'locations[1].timeZone: bad-shape'],
		['groups[0].settings', [], 'groups[0].settings: bad-shape'],
		['groups[0].settings[0].capacity', 0, 'groups[0].settings[0].capacity: bad-shape'],
		['groups[0].settings[0].capacity', 5.5, 'groups[0].settings[0].capacity: bad-shape'],
		['groups[0].settings[0].lock', 'automatic', 'groups[0].settings[0].lock: bad-shape'],
		['rooms[0].locks', undefined, 'rooms[0].locks: bad-shape'],
		['absences[0].reason', 'holiday', 'absences[0].reason: bad-shape'],
		['policies[0].basis', 'whim', 'policies[0].basis: bad-shape'],
		['policies[0].exceptions', undefined, 'policies[0].exceptions: bad-shape'],
		[
			'policies[0].templates[0].blocks[1].room.door',
			'ajar',
			'policies[0].templates[0].blocks[1].room.door: bad-shape'
		],
		[
			'policies[0].templates[0].blocks[1].room.youthHasKey',
			1,
			'policies[0].templates[0].blocks[1].room.youthHasKey: bad-shape'
		],
		['arrangements[0].weekdays', [], 'arrangements[0].weekdays: bad-shape'],
		['arrangements[0].weekdays', ['mon', 'maandag'], 'arrangements[0].weekdays[1]: bad-shape'],
		['arrangements[0].instead', null, 'arrangements[0].instead: bad-shape'],
		['arrangements[0].instead.end', undefined, 'arrangements[0].instead.end: bad-shape'],
		['arrangements[0].instead.start', null, 'arrangements[0].instead.start: bad-shape'],
		['arrangements[0].instead', { title: 'Sport', kind: 'activity' }],
		['dayChanges[0].youthIds', [], 'dayChanges[0].youthIds: bad-shape'],
		['dayChanges[0].replaces', undefined, 'dayChanges[0].instead: bad-shape'],
		['dayChanges[0].instead', undefined, 'dayChanges[0].instead: bad-shape'],
		['incidents[0].reason', 7, 'incidents[0].reason: bad-shape'],
		['incidents[0].door', undefined, 'incidents[0].door: bad-shape'],
		['changeNotes[0].helping', [], 'changeNotes[0].helping: bad-shape'],
		['changeNotes[0].helping', ['luck'], 'changeNotes[0].helping[0]: bad-shape'],
		['changeNotes[0].helping', null],
		[
			'changeNotes[0]',
			{ id: 'n1', groupId: 'eik', date: '2020-10-01', recordedOn: '2020-10-05' },
			'changeNotes[0]: bad-shape'
		],
		['corrections[0].reason', '', 'corrections[0].reason: bad-shape'],
		['urgentMeasures[0].basis', null, 'urgentMeasures[0].basis: bad-shape'],
		['urgentMeasures[0].reason', undefined, 'urgentMeasures[0].reason: bad-shape'],
		['targets[0].figure', 'secludedMinutes', 'targets[0].figure: bad-shape'],
		['targets[0].baseMinutes', 1441, 'targets[0].baseMinutes: bad-shape'],
		['targets[0].goalMinutes', 306.5, 'targets[0].goalMinutes: bad-shape'],
		['targets[0].groupId', 'eik', 'targets[0].groupId: bad-shape'],
		['targets[0].locationId', undefined],
		['occupancies[0].average', 5.45, 'occupancies[0].average: bad-shape'],
		['occupancies[0].average', -0.1, 'occupancies[0].average: bad-shape'],
		['occupancies[0].average', 1000.1, 'occupancies[0].average: bad-shape'],
		['occupancies[0].average', 688.1],
		['occupancies[0].average', 0],
		['snapshots[0].position', -1, 'snapshots[0].position: bad-shape'],
		[
			'snapshots[0].report.locations[1].night',
			'changed',
			'snapshots[0].report.locations[1].night: bad-shape'
		],
		['snapshots[0].report.locations[0].night', 'quiet', 'snapshots[0].report.locations[0].night: bad-shape'],
		[
			'snapshots[0].report.locations[1].reported',
			'no',
			...MISSING_OF_REPORTED.map((field) => `snapshots[0].report.locations[1].${field}: bad-shape`)
		],
		[
			'snapshots[0].report.totals.plannedMoments',
			{ two: { n: 1, pct: 100 }, 3: { n: 1 } },
			'snapshots[0].report.totals.plannedMoments["3"].pct: bad-shape',
			'snapshots[0].report.totals.plannedMoments.two: bad-shape'
		],
		[
			'snapshots[0].report.totals.dayRest.dropped',
			null,
			'snapshots[0].report.totals.dayRest.dropped: bad-shape'
		],
		['snapshots[0].hours.practice', undefined, 'snapshots[0].hours.practice: bad-shape'],
		['snapshots[0].hours.youths[0].moments', 0.5, 'snapshots[0].hours.youths[0].moments: bad-shape']
	],
	'wrong date': [
		['keys[0].from', '2020-02-30', 'keys[0].from: bad-date'],
		['keys[0].from', '2019-02-29', 'keys[0].from: bad-date'],
		['keys[0].from', '2020-02-29'],
		['keys[0].from', '2020-1-1', 'keys[0].from: bad-date'],
		['keys[0].from', '2020-11-05T00:00', 'keys[0].from: bad-date'],
		['keys[0].from', '', 'keys[0].from: bad-date'],
		['confirmations[0].month', '2020-13', 'confirmations[0].month: bad-date'],
		['confirmations[0].month', '2020-11-01', 'confirmations[0].month: bad-date'],
		['stays[0].from', '2020-11-31T10:00', 'stays[0].from: bad-date'],
		['stays[0].from', '02.11.2020 10:00', 'stays[0].from: bad-date']
	],
	'wrong time': [
		[
			'policies[0].templates[0].blocks[0].start',
			'24:00',
			'policies[0].templates[0].blocks[0].start: bad-time'
		],
		[
			'policies[0].templates[0].blocks[0].start',
			'9:00',
			'policies[0].templates[0].blocks[0].start: bad-time'
		],
		[
			'policies[0].templates[0].blocks[0].start',
			'08:60',
			'policies[0].templates[0].blocks[0].start: bad-time'
		],
		['stays[0].from', '2020-11-02T24:00', 'stays[0].from: bad-time'],
		['stays[0].from', '2020-11-02', 'stays[0].from: bad-time'],
		['stays[0].from', '2020-11-02T10:00:00Z', 'stays[0].from: bad-time'],
		['stays[0].from', '2020-11-02T00:00']
	],
	'wrong range': [
		['stays[0].to', '2020-11-02T10:00', 'stays[0].to: bad-range'],
		['stays[0].to', '2020-11-02T09:59', 'stays[0].to: bad-range'],
		['keys[0].to', '2020-11-05', 'keys[0].to: bad-range'],
		['absences[0].to', '2020-11-01T00:00', 'absences[0].to: bad-range'],
		['locations[1].closedOn', '2019-01-01', 'locations[1].closedOn: bad-range'],
		['groups[0].openedOn', '2021-01-01'],
		['policies[0].effectiveTo', '2020-10-01', 'policies[0].effectiveTo: bad-range'],
		['policies[0].exceptions[0].to', '2020-12-21', 'policies[0].exceptions[0].to: bad-range'],
		['arrangements[0].to', '2020-11-01', 'arrangements[0].to: bad-range'],
		['periods[0].to', '2020-09-01', 'periods[0].to: bad-range'],
		['policies[0].templates[0].blocks[0].end', '09:00', 'policies[0].templates[0].blocks[0].end: bad-range'],
		['arrangements[0].instead.end', '15:00', 'arrangements[0].instead.end: bad-range'],
		['groups[0].settings[0].from', '2019-01-01', 'groups[0].settings[0].from: bad-range'],
		['groups[0].settings[1].from', null, 'groups[0].settings[1].from: bad-range'],
		['rooms[0].locks[2]', { from: '2021-06-01', lock: 'manual' }, 'rooms[0].locks[2].from: bad-range'],
		['rooms[0].locks[2]', { from: '2021-06-02', lock: 'manual' }],
		['incidents[0].end', '2020-11-03T17:59', 'incidents[0].end: bad-range'],
		['incidents[0].end', '2020-11-03T18:00'],
		['targets[0].by', '2020-10-01', 'targets[0].by: bad-range'],
		['targets[0].goalMinutes', 616, 'targets[0].goalMinutes: bad-range'],
		['targets[0].goalMinutes', 615],
		['urgentMeasures[1].to', '2020-12-24', 'urgentMeasures[1].to: bad-range'],
		['urgentMeasures[1].to', '2020-12-27'],
		['urgentMeasures[1].to', '2020-12-28', 'urgentMeasures[1].to: bad-range'],
		['urgentMeasures[1].prolongs', 'u2', 'urgentMeasures[1].prolongs: bad-range'],
		['urgentMeasures[0].prolongs', 'u2', 'urgentMeasures[0].prolongs: bad-range']
	],
	'unknown reference': [
		['groups[0].locationId', 'oost', 'groups[0].locationId: unknown-reference'],
		['rooms[1].groupId', 'els', 'rooms[1].groupId: unknown-reference'],
		['youths[1].locationId', 'oost', 'youths[1].locationId: unknown-reference'],
		['stays[1].youthId', 'NO0009', 'stays[1].youthId: unknown-reference'],
		['stays[1].groupId', 'els', 'stays[1].groupId: unknown-reference'],
		['stays[0].roomId', 'k2', 'stays[0].roomId: unknown-reference'],
		['keys[0].youthId', 'NO0009', 'keys[0].youthId: unknown-reference'],
		['absences[0].youthId', 'NO0009', 'absences[0].youthId: unknown-reference'],
		[
			'policies[0].groupId',
			'els',
			'policies[0].groupId: unknown-reference',
			'drafts[0].adoptedAs: wrong-group'
		],
		['policies[0].week.sun', 'zondag', 'policies[0].week.sun: unknown-reference'],
		['policies[0].exceptions[0].template', 'kerst', 'policies[0].exceptions[0].template: unknown-reference'],
		['arrangements[0].youthId', 'NO0009', 'arrangements[0].youthId: unknown-reference'],
		['arrangements[0].replaces', 'middagrust'],
		['dayChanges[0].groupId', 'els', 'dayChanges[0].groupId: unknown-reference'],
		['dayChanges[0].youthIds', ['NO0001', 'NO0009'], 'dayChanges[0].youthIds[1]: unknown-reference'],
		['confirmations[0].groupId', 'els', 'confirmations[0].groupId: unknown-reference'],
		['ambitions[0].locationId', 'oost', 'ambitions[0].locationId: unknown-reference'],
		['incidents[0].youthId', 'NO0009', 'incidents[0].youthId: unknown-reference'],
		['incidents[0].groupId', 'els', 'incidents[0].groupId: unknown-reference'],
		['changeNotes[0].groupId', 'els', 'changeNotes[0].groupId: unknown-reference'],
		['corrections[0].policyId', 'eik-9', 'corrections[0].policyId: unknown-reference'],
		['urgentMeasures[1].prolongs', 'u9', 'urgentMeasures[1].prolongs: unknown-reference'],
		['urgentMeasures[0].template', 'zondag', 'urgentMeasures[0].template: unknown-reference'],
		['urgentMeasures[0].template', 'school'],
		['targets[0].locationId', 'oost', 'targets[0].locationId: unknown-reference'],
		['occupancies[0].locationId', 'oost', 'occupancies[0].locationId: unknown-reference'],
		['snapshots[0].periodId', 'p9', 'snapshots[0].periodId: unknown-reference']
	],
	'program that does not hold together': [
		['policies[0].week.sat', undefined, 'policies[0].week.sat: week-incomplete'],
		['policies[0].week.sat', null, 'policies[0].week.sat: week-incomplete'],
		['policies[0].week', undefined, 'policies[0].week: bad-shape'],
		[
			'policies[0].templates[1].id',
			'school',
			'policies[0].templates[1].id: duplicate-id',
			'policies[0].week.sat: unknown-reference',
			'policies[0].week.sun: unknown-reference',
			'policies[0].exceptions[0].template: unknown-reference',
			'urgentMeasures[0].template: unknown-reference',
			'urgentMeasures[1].template: unknown-reference'
		],
		[
			'policies[0].templates[0].blocks[1].key',
			'les',
			'policies[0].templates[0].blocks[1].key: duplicate-key'
		],
		[
			'policies[0].templates[0].blocks[0].end',
			'15:01',
			'policies[0].templates[0].blocks[1].start: overlapping-blocks'
		],
		['policies[0].templates[0].blocks[0].end', '15:00'],
		['policies[0].templates[0].blocks[0].start', '05:00'],
		[
			'policies[0].templates[0].blocks[0].end',
			'08:00',
			'policies[0].templates[0].blocks[1].start: overlapping-blocks',
			'policies[0].templates[0].blocks[2].start: overlapping-blocks'
		]
	],
	'room elsewhere': [
		['stays[0].roomId', 'k9', 'stays[0].roomId: wrong-group'],
		['stays[1].roomId', 'k9']
	],
	pilots: [
		['pilots[0].reviewOn', '2020-10-01', 'pilots[0].reviewOn: bad-range'],
		['pilots[0].reviewOn', '2020-10-02'],
		['pilots[0].lookAt', [], 'pilots[0].lookAt: bad-shape'],
		['pilots[0].question', '', 'pilots[0].question: bad-shape'],
		['pilots[0].before.rest.lockedMinutes', 10_081, 'pilots[0].before.rest.lockedMinutes: bad-shape'],
		['pilots[0].conclusion', null],
		['pilots[0].conclusion.text', '', 'pilots[0].conclusion.text: bad-shape'],
		['pilots[0].conclusion.decision', 'wait', 'pilots[0].conclusion.decision: bad-shape'],
		['pilots[0].conclusion.on', '2020-09-30', 'pilots[0].conclusion.on: bad-range'],
		['pilots[0].conclusion.policyId', 'eik-9', 'pilots[0].conclusion.policyId: unknown-reference'],
		['pilots[0].conclusion.draftId', 'geen', 'pilots[0].conclusion.draftId: unknown-reference'],
		['pilots[0].policyId', 'eik-9', 'pilots[0].policyId: unknown-reference'],
		['pilots[0].draftId', 'geen', 'pilots[0].draftId: unknown-reference'],
		['pilots[1]', { ...home.pilots[0], id: 'j2' }, 'pilots[1].policyId: duplicate-pilot'],
		['pilotRounds[0].counts.neutral', undefined, 'pilotRounds[0].counts.neutral: bad-shape'],
		['pilotRounds[0].counts.neutral', 1.5, 'pilotRounds[0].counts.neutral: bad-shape'],
		['pilotRounds[0].counts.neutral', -1, 'pilotRounds[0].counts.neutral: bad-shape'],
		['pilotRounds[0].pilotId', 'j9', 'pilotRounds[0].pilotId: unknown-reference'],
		['pilotGuidances[0].pilotId', 'j9', 'pilotGuidances[0].pilotId: unknown-reference'],
		['pilotGuidances[0].to', '2020-10-05', 'pilotGuidances[0].to: bad-range'],
		['pilotGuidances[0].shadowMinutes', 241, 'pilotGuidances[0].shadowMinutes: bad-range'],
		['pilotGuidances[0].shadowMinutes', 240]
	],
	drafts: [
		['drafts[0].groupId', 'maas', 'drafts[0].adoptedAs: wrong-group', 'reviews[0].draftId: wrong-group'],
		['drafts[0].groupId', 'els', 'drafts[0].groupId: unknown-reference', 'drafts[0].adoptedAs: wrong-group'],
		['drafts[0].baseId', 'nooit'],
		['drafts[0].adoptedAs', null, 'drafts[0].adoptedAs: bad-shape'],
		['drafts[0].state', 'open', 'drafts[0].adoptedAs: bad-shape'],
		['drafts[0].state', 'later', 'drafts[0].state: bad-shape'],
		['drafts[0].program', undefined, 'drafts[0].program: bad-shape'],
		['drafts[0].baseProgram', null],
		['drafts[0].program.week.mon', 'vrij', 'drafts[0].program.week.mon: unknown-reference'],
		['drafts[0].program.exceptions[0].to', '2020-12-24', 'drafts[0].program.exceptions[0].to: bad-range'],
		['drafts[0].staffings', [], 'drafts[0].staffings: bad-shape'],
		['drafts[0].staffings[0].template', 'vrij', 'drafts[0].staffings[0].template: unknown-reference'],
		[
			'drafts[0].staffings[1]',
			home.drafts[0].staffings?.[0],
			'drafts[0].staffings[1].template: duplicate-id'
		],
		['comments[0].draftId', 'o9', 'comments[0].draftId: unknown-reference'],
		['comments[0].block', 'weg'],
		['comments[0].text', '', 'comments[0].text: bad-shape']
	],
	council: [
		['councilSchemes[0].role', 'listen', 'councilSchemes[0].role: bad-shape'],
		['councilSchemes[0].answerDays', 0, 'councilSchemes[0].answerDays: bad-shape'],
		['councilMembers[0].groupId', 'maas', 'councilMembers[0].groupId: wrong-group'],
		['councilMembers[0].to', '2020-01-01', 'councilMembers[0].to: bad-range'],
		['councilMembers[1].locationId', 'zuid'],
		['commentMarks[1].reason', null],
		['commentMarks[0].commentId', 'm9', 'commentMarks[0].commentId: unknown-reference'],
		['comments[1].draftId', null, 'comments[1]: bad-shape'],
		['comments[1].reviewId', 'z1', 'comments[1].reviewId: bad-shape'],
		['comments[0].draftId', null, 'comments[0]: bad-shape'],
		['signals[0].groupId', 'maas', 'signals[0].groupId: wrong-group'],
		['signals[0].dayChangeId', 'd9'],
		['councilMeetings[0].items[0].askingId', 'y9', 'councilMeetings[0].items[0].askingId: unknown-reference'],
		['councilMeetings[0].at', '24:00', 'councilMeetings[0].at: bad-time']
	],
	proposals: [
		['proposals[0].groupIds', [], 'proposals[0].groupIds: bad-shape'],
		['proposals[0].wish', 'more', 'proposals[0].wish: bad-shape'],
		['proposals[0].draftIds[0]', 'o9', 'proposals[0].draftIds[0]: unknown-reference'],
		[
			'proposals[0].groupIds[0]',
			'maas',
			'proposals[0].groupIds[0]: wrong-group',
			'proposals[0].draftIds[0]: wrong-group',
			'proposalSteps[2].asked[0].groupId: wrong-group',
			'proposalSteps[4].promised[0].groupId: wrong-group'
		],
		// The council alone takes up what another made, and what somebody else hands in is none of its own.
		['proposals[0].madeBy', 'staff'],
		['proposalSteps[0].by', 'manager', 'proposalSteps[0].act: wrong-step', ...wrongSteps(1, 8)],
		['proposalSteps[3].act', 'withdraw', ...wrongSteps(3, 8)],
		['proposalSteps[3].by', 'council', ...wrongSteps(3, 8)],
		['proposalSteps[4].decision', 'later', ...wrongSteps(4, 8)],
		['proposalSteps[4].from', null, ...wrongSteps(4, 8)],
		['proposalSteps[5].act', 'ask-around', 'proposalSteps[5].act: wrong-step'],
		['proposalSteps[6].on', '2021-01-03', ...wrongSteps(6, 8)],
		['proposalSteps[6].kept', null, ...wrongSteps(6, 8)],
		['proposalSteps[7].on', '2021-01-01', 'proposalSteps[7].act: wrong-step'],
		[
			'proposalSteps[2].asked[0].program.week.mon',
			'vrij',
			'proposalSteps[2].asked[0].program.week.mon: unknown-reference'
		]
	],
	reviews: [
		['reviews[0].answerBy', '2020-09-20', 'reviews[0].answerBy: bad-range'],
		['reviews[0].locationId', 'zuid', 'reviews[0].draftId: wrong-group'],
		['reviews[0].program.week.mon', 'vrij', 'reviews[0].program.week.mon: unknown-reference'],
		['reviewSteps[0].by', 'coach', 'reviewSteps[0].act: wrong-step', 'reviewSteps[1].act: wrong-step'],
		['reviewSteps[0].answer', 'disagree', 'reviewSteps[1].act: wrong-step'],
		['reviewSteps[0].answer', null, 'reviewSteps[0].act: wrong-step', 'reviewSteps[1].act: wrong-step'],
		['reviewSteps[1].act', 'deviate', 'reviewSteps[1].act: wrong-step'],
		['reviewSteps[1].on', '2020-09-01', 'reviewSteps[1].act: wrong-step']
	],
	askings: [
		['askings[0].closesOn', '2020-11-03', 'askings[0].closesOn: bad-range'],
		['askings[0].choices', ['een'], 'askings[0].choices: bad-shape'],
		[
			'askings[0].choices',
			null,
			'askings[0].closed.counts: bad-shape',
			'askings[0].closed.byGroup[0].counts: bad-shape'
		],
		['askings[0].closed.on', '2020-11-02', 'askings[0].closed.on: bad-range'],
		['askings[0].closed.counts', [2, 2], 'askings[0].closed.counts: bad-range'],
		[
			'askings[0].closed.counts',
			null,
			'askings[0].closed.byGroup: bad-shape',
			'askings[0].sentences: bad-shape'
		],
		['askings[0].closed', null, 'askings[0].sentences: bad-shape'],
		['askings[0].closed.byGroup[0].groupId', 'maas', 'askings[0].closed.byGroup[0].groupId: wrong-group'],
		[
			'askings[0].groupIds[0]',
			'maas',
			'askings[0].groupIds[0]: wrong-group',
			'askings[0].sizes[0].groupId: wrong-group',
			'askings[0].closed.byGroup[0].groupId: wrong-group'
		]
	],
	'measure of another group': [
		['urgentMeasures[0].groupId', 'maas', 'urgentMeasures[1].prolongs: wrong-group']
	],
	'two for one': [
		['locations[1].code', 'NO', 'locations[1].code: duplicate-id'],
		['stays[1].id', 's1', 'stays[1].id: duplicate-id'],
		['stays[1].from', '2020-12-01T09:59', 'stays[1].from: overlapping-stays'],
		['stays[0].to', null, 'stays[1].from: overlapping-stays'],
		['stays[0].youthId', 'NO0002']
	],
	'another version of the format': [['format', 'open-deur/2', 'format: unknown-version']]
};

const night = (start: string) => ({ title: 'Later naar bed', kind: 'night', start, end: '07:00' });

const ADDED: Record<string, Row[]> = {
	'two for one': [
		['policies', { ...policy, id: 'eik-2' }, 'policies[1].effectiveFrom: duplicate-effective-date'],
		['policies', { ...policy, id: 'maas-1', groupId: 'maas' }],
		[
			'stays',
			{ ...stay, id: 's3', from: '2020-11-10T00:00', to: '2020-11-11T00:00' },
			'stays[2].from: overlapping-stays'
		],
		['stays', { ...stay, id: 's3', from: '2020-01-01T00:00', to: '2020-11-02T10:00' }],
		[
			'arrangements',
			{ ...arrangement, id: 'm2', weekdays: ['sun'] },
			'arrangements[1].from: duplicate-arrangement'
		],
		['arrangements', { ...arrangement, id: 'm2', from: '2020-11-03' }],
		['arrangements', { ...arrangement, id: 'm2', youthId: 'NO0002' }],
		['dayChanges', { ...dayChange, id: 'd2' }, 'dayChanges[1].replaces: duplicate-day-change'],
		['dayChanges', { ...dayChange, id: 'd2', origin: 'choice' }],
		['dayChanges', { ...dayChange, id: 'd2', youthIds: ['NO0001'] }],
		[
			'dayChanges',
			{ ...dayChange, id: 'd2', youthIds: ['NO0001', 'NO0001'] },
			'dayChanges[1].youthIds[1]: duplicate-day-change'
		],
		['confirmations', { ...home.confirmations[0], id: 'c2' }],
		['absences', { ...home.absences[0], id: 'a2' }],
		['occupancies', { ...home.occupancies[0], id: 'o2' }, 'occupancies[1].month: duplicate-occupancy'],
		['occupancies', { ...home.occupancies[0], id: 'o2', month: '2020-11' }],
		[
			'councilSchemes',
			{ ...home.councilSchemes[0], id: 'r2', role: 'consent' },
			'councilSchemes[1].from: duplicate-council-scheme'
		],
		['councilSchemes', { ...home.councilSchemes[0], id: 'r2', from: '2020-06-01' }],
		['targets', { ...home.targets[0], id: 't2' }],
		['periods', { ...home.periods[0], id: 'p2', from: '2020-10-01' }]
	],
	'block in another place': [
		[
			'policies[0].templates[1].blocks',
			{ ...les, start: '22:30', end: '23:00' },
			'policies[0].templates[1].blocks[1].start: overlapping-blocks'
		],
		['policies[0].templates[1].blocks', { ...les, start: '06:00', end: '08:00' }],
		['policies[0].templates[1].blocks', { ...les, start: '21:00', end: '22:00' }],
		[
			'policies[0].templates[1].blocks',
			{ ...les, start: '21:00', end: '22:01' },
			'policies[0].templates[1].blocks[0].start: overlapping-blocks'
		]
	],
	'rule of one youth or day': [
		[
			'arrangements',
			{ ...arrangement, id: 'm2', replaces: 'nacht', instead: night('11:59') },
			'arrangements[1].instead.start: bad-range'
		],
		['arrangements', { ...arrangement, id: 'm2', replaces: 'nacht', instead: night('12:00') }],
		['arrangements', { ...arrangement, id: 'm2', replaces: 'ochtend', instead: night('00:30') }],
		[
			'arrangements',
			{ ...arrangement, id: 'm2', replaces: null, instead: { title: 'Sport', kind: 'activity' } },
			'arrangements[1].instead.start: bad-shape'
		],
		['arrangements', { ...arrangement, id: 'm2', replaces: null }],
		[
			'dayChanges',
			{ ...dayChange, id: 'd2', replaces: 'nacht', instead: night('01:00') },
			'dayChanges[1].instead.start: bad-range'
		],
		[
			'dayChanges',
			{ ...dayChange, id: 'd2', replaces: null, instead: { title: 'Rust', kind: 'rest', start: '14:00' } },
			'dayChanges[1].instead.end: bad-shape'
		]
	]
};

const shown = (value: unknown) => JSON.stringify(value) ?? 'absent';

describe.each(Object.entries(CHANGED))('%s', (_, rows) => {
	test.each(rows.map(([path, value, ...expected]) => ({ path, value, expected, name: shown(value) })))(
		'$path: $name',
		({ path, value, expected }) => {
			expect(problemsOf(withValue(home, path, value))).toEqual(expected);
		}
	);
});

describe.each(Object.entries(ADDED))('%s, added', (_, rows) => {
	test.each(rows.map(([path, value, ...expected]) => ({ path, value, expected, name: shown(value) })))(
		'$path: $name',
		({ path, value, expected }) => {
			expect(problemsOf(withEntry(home, path, value))).toEqual(expected);
		}
	);
});

describe('several problems at once', () => {
	test('one wrong part of an entry hides no other problem of it', () => {
		const twice = { ...stay, youthId: 'NO0009', from: 'gisteren', to: '2020-13-01T00:00', extra: 1 };
		expect(problemsOf(withValue(home, 'stays[0]', twice))).toEqual([
			'stays[0].from: bad-date',
			'stays[0].to: bad-date',
			'stays[0].extra: bad-shape',
			'stays[0].youthId: unknown-reference'
		]);
	});

	test('an entry of a wrong shape is still known to those that refer to it', () => {
		const nameless = withValue(home, 'groups[0].name', 5);
		expect(problemsOf(nameless)).toEqual(['groups[0].name: bad-shape']);
	});

	test('a list that cannot be read is not held against those that refer to it', () => {
		expect(problemsOf(withValue(home, 'youths', 'none'))).toEqual(['youths: bad-shape']);
		expect(problemsOf(withValue(home, 'policies[0].templates', 'none'))).toEqual([
			'policies[0].templates: bad-shape'
		]);
	});

	test('an end that cannot be read is not taken for until further notice', () => {
		expect(problemsOf(withValue(home, 'stays[0].to', 'later'))).toEqual(['stays[0].to: bad-date']);
	});

	test('a key that cannot be read is not taken for none', () => {
		const document = withValue(home, 'dayChanges[0].replaces', 'twee woorden');
		expect(problemsOf(document)).toEqual(['dayChanges[0].replaces: bad-shape']);
	});

	test('problems come in the order of the document', () => {
		const document = [
			['incidents[0].end', '2020-01-01T00:00'],
			['stays[1].groupId', 'els'],
			['locations[0].code', 'no'],
			['format', 'open-deur/0']
		].reduce<unknown>((changed, [path, value]) => withValue(changed, path, value), home);
		expect(problemsOf(document)).toEqual([
			'format: unknown-version',
			'locations[0].code: bad-shape',
			'stays[1].groupId: unknown-reference',
			'incidents[0].end: bad-range'
		]);
	});
});
