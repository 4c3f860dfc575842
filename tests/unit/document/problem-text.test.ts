/** Every problem has a sentence in every language, whatever reason it has. */
import { describe, expect, test } from 'vitest';
import {
	errorAt,
	warningAt,
	type ErrorValues,
	type Problem,
	type WarningValues
} from '#domain/document/problem.ts';
import { LANGUAGES } from '#i18n/language.ts';
import { problemText } from '#i18n/problems.ts';

const behind = {
	groupId: 'eik',
	group: 'Eik',
	entryId: 'eik-1',
	key: 'rust',
	title: 'Rust',
	doors: 3,
	ofDoors: 8,
	from: '2024-01-01'
};
const gap = { groupId: 'eik', group: 'Eik', from: '2024-01-01', to: '2024-02-01' };

const ERRORS: ErrorValues = {
	'bad-json': { line: 3, column: 4 },
	'bad-json:too-large': { bytes: 100_000_000, limitBytes: 25_000_000 },
	'bad-shape:missing': { field: 'from' },
	'bad-shape:unknown-field': { field: 'form' },
	'bad-shape:type': { expected: 'whole-number' },
	'bad-shape:value': { value: 'ajar', allowed: 'locked, closed, open' },
	'bad-shape:id': { value: 'met spatie' },
	'bad-shape:youth-number': { value: 'no7' },
	'bad-shape:location-code': { value: 'no' },
	'bad-shape:number': { value: 0, minimum: 1 },
	'bad-shape:empty-text': {},
	'bad-shape:empty-list': {},
	'bad-shape:short-list': { number: 1, least: 2 },
	'bad-shape:long-list': { number: 41, most: 40 },
	'bad-shape:decimals': { value: 5.45 },
	'bad-shape:unknown-zone': { value: 'Europe/Nowhere' },
	'bad-shape:other-zone': { value: 'America/Lima', expected: 'Europe/Amsterdam' },
	'bad-shape:one-time': { missing: 'end' },
	'bad-shape:added-without-times': {},
	'bad-shape:nothing-for-nothing': {},
	'bad-shape:empty-note': {},
	'bad-shape:two-places': {},
	'bad-shape:adopted-as': { state: 'adopted' },
	'bad-shape:two-subjects': {},
	'bad-shape:no-subject': {},
	'bad-shape:block-of-no-draft': {},
	'bad-shape:counts': { number: 4, expected: 5 },
	'bad-shape:early-sentences': {},
	'bad-shape:groups-of-nothing': {},
	'bad-range:answer-by': { askedOn: '2020-02-03', answerBy: '2020-02-02' },
	'bad-range:closed-early': { on: '2020-02-02', opensOn: '2020-02-03' },
	'bad-range:few-answers': { answers: 4, least: 5 },
	'duplicate-council-scheme': { locationId: 'noord', from: '2020-02-03', otherId: 'r1' },
	'wrong-group:council': { id: 'maas', locationId: 'noord' },
	'wrong-group:proposal': { id: 'o2' },
	'wrong-group:asking': { id: 'maas' },
	'wrong-step': { act: 'in-force', id: 'q1', fault: 'not-now' },
	'bad-date:date': { value: '2020-02-30' },
	'bad-date:month': { value: '2020-13' },
	'bad-date:date-time': { value: '2020-02-30T10:00' },
	'bad-time:time': { value: '24:00' },
	'bad-time:date-time': { value: '2020-02-03T24:00' },
	'bad-range:end': { from: '2020-02-03', to: '2020-02-03' },
	'bad-range:block': { time: '10:00' },
	'bad-range:first-row': { from: '2020-02-03' },
	'bad-range:rising': { from: '2020-02-03', previous: '2020-02-04' },
	'bad-range:replaced-night': { start: '01:00', key: 'nacht' },
	'bad-range:incident': { start: '2020-02-03T10:00', end: '2020-02-03T09:00' },
	'bad-range:goal': { baseMinutes: 600, goalMinutes: 601 },
	'bad-range:measure-length': { from: '2020-02-03', to: '2020-02-09', most: 3 },
	'bad-range:same-time': { time: '07:00' },
	'bad-range:break-window': { earliest: '06:00', latest: '07:00' },
	'bad-range:break-length': { minutes: 60, most: 45 },
	'bad-range:break-parts': { minutes: 30, parts: 3 },
	'bad-range:planned-workers': { workers: 3, number: 2 },
	'bad-range:planned-parts': { planned: 2, parts: 1 },
	'bad-range:planned-break': { start: '06:00', minutes: 30 },
	'bad-range:planned-overlap': { start: '12:15', otherStart: '12:00' },
	'bad-range:same-shift': { id: 'vroeg' },
	'bad-range:handover': { start: '15:00', minutes: 30, title: 'Vroege dienst' },
	'bad-range:floor-youths': { youths: 3, previous: 4 },
	'bad-range:floor-staff': { staff: 1, previous: 2 },
	'bad-range:night-present': { awake: 2, present: 1 },
	'bad-range:pilot-review': { reviewOn: '2020-02-03', effectiveFrom: '2020-02-03' },
	'bad-range:pilot-conclusion': { on: '2020-02-03', effectiveFrom: '2020-02-04' },
	'bad-range:guidance-shadow': { shadowMinutes: 61, minutes: 60 },
	'bad-range:prolonged': { id: 'u1', from: '2020-02-03', otherFrom: '2020-02-04' },
	'duplicate-id': { id: 's1', first: 'stays[0]' },
	'duplicate-id:location-code': { id: 'NO', first: 'locations[0]' },
	'unknown-reference': { id: 'els', list: 'groups' },
	'unknown-reference:template': { id: 'kerst' },
	'unknown-reference:measure-template': { id: 'kerst', effectiveFrom: '2020-02-03' },
	'unknown-reference:shift': { id: 'vroeg' },
	'week-incomplete': { weekday: 'sun' },
	'overlapping-blocks': { title: 'Les', other: 'Rust', otherStart: '10:00', otherEnd: '11:00' },
	'duplicate-key': { key: 'les' },
	'duplicate-effective-date': { date: '2020-02-03', groupId: 'eik', otherId: 'eik-1' },
	'overlapping-stays': { youthId: 'NO0001', otherId: 's1', otherFrom: '2020-02-03T10:00' },
	'duplicate-arrangement': { youthId: 'NO0001', key: 'rust', from: '2020-02-03', otherId: 'm1' },
	'duplicate-day-change': { groupId: 'eik', date: '2020-02-03', key: 'rust', otherId: 'd1' },
	'duplicate-occupancy': { locationId: 'noord', month: '2020-02', otherId: 'o1' },
	'overlapping-staffings': { groupId: 'eik', template: 't', otherId: 's1', otherFrom: '2020-02-03' },
	'duplicate-pilot': { policyId: 'eik-1', otherId: 'p1' },
	'duplicate-staffing-rule': { locationId: 'noord', from: '2020-02-03', otherId: 'r1' },
	'wrong-group:pilot': { id: 'eik-2', groupId: 'eik' },
	'wrong-group:draft': { id: 'eik-2', groupId: 'eik' },
	'wrong-group:measure': { id: 'u1', groupId: 'eik' },
	'wrong-group': { roomId: 'k9', groupId: 'eik' },
	'unknown-version': { version: 'open-deur/2' }
};

const WARNINGS: WarningValues = {
	'no-policy': { ...gap, days: 1, youths: 1 },
	'lock-impossible': behind,
	'self-locked': { ...behind, to: '2024-02-01' },
	'choice-not-free': { ...behind, state: 'confined' },
	'orphan-key:arrangement': { youthId: 'NO0001', key: 'rust', from: '2024-01-01' },
	'orphan-key:day-change': { ...gap, key: 'rust' },
	'outside-opening:stay': { groupId: 'eik', group: 'Eik', youthId: 'NO0001', to: '2024-01-01' },
	'outside-opening:version': { ...gap, title: 'Eerste' },
	'over-capacity': { ...gap, youths: 9, capacity: 8 },
	'room-shared': {
		roomId: 'k1',
		room: 'Kamer 1',
		youthId: 'NO0001',
		otherYouthId: 'NO0002',
		others: 2,
		from: '2024-01-01'
	},
	'legal-norm:conflict': {
		...behind,
		norm: 'locking-in',
		kind: 'night',
		rooms: 'Kamer 1, Kamer 2',
		selfLocked: true
	},
	'legal-norm:room-moment': { ...behind, norm: 'room-moment', kind: 'rest', state: 'room-bound' },
	'legal-norm:capacity': { ...gap, norm: 'group-size', capacity: 8, limit: 6 },
	'orphan-note': gap,
	'idle-measure': gap,
	'unused-staffing': { groupId: 'eik', group: 'Eik', template: 'kerst' },
	'unused-occupancy': { locationId: 'noord', location: 'Noord', month: '2024-01' },
	unconfirmed: { groupId: 'eik', group: 'Eik', month: '2024-01' }
};

// The tables hold the values of each cause, so each pair belongs together.
const causes = <Values extends object>(values: Values) =>
	Object.entries(values) as [keyof Values, Values[keyof Values]][];

const PROBLEMS: Problem[] = [
	...causes(ERRORS).map(([cause, values]) => errorAt(cause, 'stays[0]', values)),
	...causes(WARNINGS).map(([cause, values]) => warningAt(cause, 'stays[0]', values))
];

describe.each(PROBLEMS)('$cause', (problem) => {
	test.each(LANGUAGES)('%s', (language) => {
		const text = problemText(problem, language);
		expect(text).toMatch(/^[\p{Lu}\p{N}“].{15,}[.?]$/u);
		expect(text).not.toMatch(/undefined|null\b(?!\))|NaN|\[object|Invalid/);
	});

	test('says something else in each language', () => {
		expect(problemText(problem, 'nl')).not.toBe(problemText(problem, 'en'));
	});
});

test('a reason of its own has a sentence of its own', () => {
	const night = errorAt('bad-range:replaced-night', 'arrangements[0].instead.start', {
		start: '01:00',
		key: 'nacht'
	});
	expect(problemText(night, 'nl')).toContain('12:00 of later');
	expect(problemText(night, 'en')).toContain('12:00 or later');
});

test('screens say the last day that counts', () => {
	const warning = warningAt('over-capacity', 'groups[0]', { ...gap, youths: 9, capacity: 8 });
	expect(problemText(warning, 'nl')).toContain('1 januari 2024 t/m 31 januari 2024');
});
