/** Every warning code of FORMAT.md section 8: a document, and all that it is worth knowing about it. */
import { describe, expect, test } from 'vitest';
import { parseDocument } from '#domain/document/parse.ts';
import type { WarningCode } from '#domain/document/problem.ts';
import { warningsOf } from '#domain/document/warnings.ts';
import { problemText } from '#i18n/problems.ts';
import { home } from './home.ts';
import { withEntry, withValue } from './place.ts';

const TODAY = '2020-11-22';

/** The warnings of one code. */
function warnings(code: WarningCode, document: unknown, today = TODAY) {
	const result = parseDocument(document);
	if (!result.ok) throw new Error(JSON.stringify(result.problems));
	return warningsOf(result.document, { today }).filter((warning) => warning.code === code);
}

/** Changes one after another. */
function changed(document: unknown, ...changes: [path: string, value: unknown][]): unknown {
	return changes.reduce((before, [path, value]) => withValue(before, path, value), document);
}

const found = (code: WarningCode, document: unknown, today?: string) =>
	warnings(code, document, today).map(({ path }) => path);

const RUST = 'policies[0].templates[0].blocks[1]';
const NIGHT = 'policies[0].templates[0].blocks[2]';
const room = (entry: string, leave: string, door: string) => ({ entry, leave, door });

test('warnings come in the order of the document, as warnings', () => {
	const result = parseDocument(home);
	const all = result.ok ? warningsOf(result.document, { today: '2024-06-01' }) : [];
	expect(new Set(all.map(({ severity }) => severity))).toEqual(new Set(['warning']));
	const lists = all.map(({ path }) => path.replace(/\[.*/, ''));
	expect([...new Set(lists)]).toEqual(
		['groups', 'policies', 'arrangements'].filter((list) => lists.includes(list))
	);
});

describe('no-policy', () => {
	const early = changed(home, ['stays[0].from', '2020-09-28T10:00']);

	test('days with a youth before the first version, in one warning', () => {
		expect(warnings('no-policy', early)).toMatchObject([
			{ path: 'groups[0]', values: { from: '2020-09-28', to: '2020-10-01', days: 3, youths: 1 } }
		]);
	});

	test('no days on which the youth is away', () => {
		const away = {
			id: 'a9',
			youthId: 'NO0001',
			from: '2020-09-29T00:00',
			to: '2020-09-30T00:00',
			reason: 'leave'
		};
		expect(warnings('no-policy', withEntry(early, 'absences', away))).toMatchObject([
			{ values: { days: 2 } }
		]);
	});

	test('a stay without an end has come as far as today', () => {
		expect(warnings('no-policy', home, '2020-12-03')).toMatchObject([
			{ path: 'groups[1]', values: { from: '2020-12-01', to: '2020-12-04', days: 3 } }
		]);
		expect(found('no-policy', home)).toEqual([]);
	});

	test('a pilot that ends without a version under it leaves a gap', () => {
		const pilot = changed(home, ['policies[0].effectiveTo', '2020-11-20'], ['dayChanges', []]);
		expect(warnings('no-policy', pilot)).toMatchObject([
			{ values: { from: '2020-11-20', to: '2020-11-23' } }
		]);
		const base = { ...home.policies[0], id: 'eik-0', effectiveFrom: '2020-01-01' };
		expect(found('no-policy', withEntry(pilot, 'policies', base))).toEqual([]);
	});
});

describe('lock-impossible', () => {
	const noRooms = changed(home, ['groups[0].settings[0].lock', 'none'], ['stays[0].roomId', null]);

	test('locked where the lock is none, per block, from the day the lock is gone', () => {
		expect(warnings('lock-impossible', home)).toMatchObject([
			{ path: RUST, values: { doors: 1, ofDoors: 1, from: '2021-06-01', to: '2021-10-01', key: 'rust' } },
			{ path: NIGHT, values: { key: 'nacht' } }
		]);
	});

	test("a group's own lock counts where a youth stays without a room", () => {
		expect(warnings('lock-impossible', noRooms)).toMatchObject([
			{ path: RUST, values: { doors: 2, ofDoors: 2, from: '2020-10-01' } },
			{ path: NIGHT }
		]);
	});

	test("also in a youth's own arrangement and in a day change", () => {
		const replaced = { title: 'Op slot', kind: 'rest', room: room('mandatory', 'no', 'locked') };
		const own = changed(noRooms, ['arrangements[0].instead', replaced], ['dayChanges[0].instead', replaced]);
		expect(found('lock-impossible', own)).toEqual([
			RUST,
			NIGHT,
			'arrangements[0].instead',
			'dayChanges[0].instead'
		]);
	});

	test('not on days before the group opens', () => {
		expect(found('lock-impossible', changed(home, ['groups[0].closedOn', '2021-06-01']))).toEqual([]);
	});
});

describe('self-locked', () => {
	const selfLocking = changed(
		home,
		['rooms[0].locks', [{ from: null, lock: 'self-locking' }]],
		[`${NIGHT}.room`, room('mandatory', 'on-need', 'closed')]
	);

	test('closed on a self-locking lock', () => {
		expect(warnings('self-locked', selfLocking)).toMatchObject([
			{ path: NIGHT, values: { doors: 1, ofDoors: 1 } }
		]);
	});

	test('not where every youth has a key, where the door is open, or on a lock by hand', () => {
		expect(found('self-locked', changed(selfLocking, [`${NIGHT}.room.youthHasKey`, true]))).toEqual([]);
		expect(found('self-locked', changed(selfLocking, [`${NIGHT}.room.door`, 'open']))).toEqual([]);
		expect(found('self-locked', changed(selfLocking, ['rooms[0].locks[0].lock', 'manual']))).toEqual([]);
	});

	test('in an arrangement only on days without a key of their own', () => {
		const closed = { title: 'Dicht', kind: 'rest', room: room('mandatory', 'on-need', 'closed') };
		const own = changed(selfLocking, ['arrangements[0].instead', closed], ['arrangements[0].weekdays', null]);
		expect(warnings('self-locked', own)[1]).toMatchObject({
			path: 'arrangements[0].instead',
			values: { from: '2020-11-02' }
		});
		expect(found('self-locked', changed(own, ['keys[0].from', '2020-11-01']))).toEqual([NIGHT]);
	});
});

describe('choice-not-free', () => {
	test.each([
		[room('choice', 'free', 'open'), []],
		[room('choice', 'on-need', 'open'), ['room-bound']],
		[room('choice', 'no', 'open'), ['confined']],
		[room('choice', 'free', 'locked'), ['locked-in']],
		[room('mandatory', 'no', 'open'), []]
	])('%j', (rule, states) => {
		const document = changed(home, [`${RUST}.room`, rule]);
		const all = warnings('choice-not-free', document);
		expect(all.map(({ values }) => Reflect.get(values, 'state'))).toEqual(states);
	});
});

describe('orphan-key', () => {
	test.each([
		['arrangements[0].replaces', 'middagrust', ['arrangements[0].replaces']],
		['arrangements[0].replaces', 'nacht', []],
		['arrangements[0].weekdays', ['sat'], ['arrangements[0].replaces']],
		['arrangements[0].to', '2020-11-03', []],
		['arrangements[0].youthId', 'NO0002', ['arrangements[0].replaces']],
		['policies[0].effectiveFrom', '2020-11-16', ['arrangements[0].replaces', 'dayChanges[0].replaces']],
		['dayChanges[0].replaces', 'middagrust', ['dayChanges[0].replaces']],
		['dayChanges[0].date', '2020-11-07', ['dayChanges[0].replaces']],
		['dayChanges[0].date', '2020-12-22', ['dayChanges[0].replaces']]
	])('%s: %j', (path, value, expected) => {
		expect(found('orphan-key', changed(home, [path, value]))).toEqual(expected);
	});

	test('a key that occurs only after a holiday of a year is found', () => {
		const holiday = { from: '2020-10-01', to: '2021-09-27', template: 'weekend' };
		const long = changed(
			home,
			['policies[0].exceptions', [holiday]],
			['stays', [{ ...home.stays[0], to: null }]],
			['arrangements[0].to', null],
			['dayChanges', []]
		);
		expect(found('orphan-key', long)).toEqual([]);
		expect(found('orphan-key', changed(long, ['policies[0].effectiveTo', '2021-09-27']))).toEqual([
			'arrangements[0].replaces'
		]);
	});
});

describe('outside-opening', () => {
	test.each([
		['groups[0].openedOn', '2020-11-03', ['stays[0]', 'policies[0].effectiveFrom']],
		['groups[0].openedOn', '2020-11-02', ['policies[0].effectiveFrom']],
		['groups[0].closedOn', '2020-12-01', ['stays[0]']],
		['groups[0].closedOn', '2020-12-02', []],
		['locations[0].closedOn', '2020-10-01', ['stays[0]', 'policies[0].effectiveFrom']],
		['groups[1].closedOn', '2021-01-01', []],
		['groups[1].closedOn', '2020-12-01', ['stays[1]']]
	])('%s: %s', (path, date, expected) => {
		expect(found('outside-opening', changed(home, [path, date]))).toEqual(expected);
	});

	test('a stay without an end is outside from the day on which today is past closing', () => {
		const closing = changed(home, ['groups[1].closedOn', '2021-01-01']);
		expect(found('outside-opening', closing, '2020-12-31')).toEqual([]);
		expect(found('outside-opening', closing, '2021-01-01')).toEqual(['stays[1]']);
	});
});

describe('over-capacity', () => {
	const second = {
		id: 's9',
		youthId: 'NO0002',
		groupId: 'eik',
		from: '2020-11-10T12:00',
		to: '2020-11-12T00:00'
	};
	const full = changed(withEntry(home, 'stays', second), ['groups[0].settings[0].capacity', 1]);

	test('one warning for a stretch, with the most youths in it', () => {
		expect(warnings('over-capacity', full)).toMatchObject([
			{ path: 'groups[0]', values: { from: '2020-11-10', to: '2020-11-12', youths: 2, capacity: 1 } }
		]);
	});

	test('leave frees no place', () => {
		const away = { ...home.absences[0], id: 'a2', from: '2020-11-09T00:00', to: '2020-11-13T00:00' };
		expect(found('over-capacity', withEntry(full, 'absences', away))).toEqual(['groups[0]']);
	});

	test('one who comes as another leaves takes the same place', () => {
		const after = changed(full, ['stays[2].from', '2020-12-01T10:00'], ['stays[2].to', null]);
		expect(found('over-capacity', after)).toEqual([]);
	});

	test('fewer places from a date on', () => {
		const fewer = changed(withEntry(home, 'stays', second), [
			'groups[0].settings[1]',
			{ from: '2020-11-11', capacity: 1, lock: 'manual' }
		]);
		expect(warnings('over-capacity', fewer)).toMatchObject([
			{ values: { from: '2020-11-11', to: '2020-11-12' } }
		]);
	});
});

describe('room-shared', () => {
	const guest = {
		id: 's9',
		youthId: 'NO0002',
		groupId: 'eik',
		roomId: 'k1',
		from: '2020-11-10T12:00',
		to: '2020-11-12T00:00'
	};

	test('the stay that came later, with the days of both', () => {
		expect(warnings('room-shared', withEntry(home, 'stays', guest))).toMatchObject([
			{
				path: 'stays[2].roomId',
				values: { youthId: 'NO0002', otherYouthId: 'NO0001', others: 1, from: '2020-11-10', to: '2020-11-12' }
			}
		]);
	});

	test('not one after the other', () => {
		const after = { ...guest, from: '2020-12-01T10:00', to: null };
		expect(found('room-shared', withEntry(home, 'stays', after))).toEqual([]);
	});
});

describe('legal-norm', () => {
	const today = '2024-06-01';
	const until = (date: string) =>
		changed(home, ['policies[0].effectiveTo', date], ['rooms[0].locks', [{ from: null, lock: 'manual' }]]);
	const inForce = until('2024-03-01');

	test('a conflict for a whole group locked in, from the first date of the norm on', () => {
		expect(warnings('legal-norm', inForce, today)).toMatchObject([
			{
				path: RUST,
				cause: 'legal-norm:conflict',
				values: { norm: 'locking-in', from: '2024-01-01', to: '2024-03-01' }
			},
			{ path: NIGHT, cause: 'legal-norm:conflict' }
		]);
	});

	test('nothing before that date', () => {
		expect(found('legal-norm', until('2024-01-01'), today)).toEqual([]);
		expect(found('legal-norm', until('2024-01-02'), today)).toEqual([RUST, NIGHT]);
	});

	test.each([
		[
			'a self-locking door that says closed',
			room('mandatory', 'on-need', 'closed'),
			'self-locking',
			['conflict', 'conflict']
		],
		['an open door by day that is compulsory', room('mandatory', 'free', 'open'), 'manual', ['room-moment']],
		['an open door that may not be passed', room('mandatory', 'no', 'open'), 'manual', ['room-moment']],
		['locked without a lock', room('mandatory', 'on-need', 'locked'), 'none', ['room-moment']],
		['a choice', room('choice', 'free', 'open'), 'manual', []]
	])('%s', (_, rule, lock, levels) => {
		const document = changed(
			inForce,
			[`${RUST}.room`, rule],
			[`${NIGHT}.room`, rule],
			['rooms[0].locks[0].lock', lock]
		);
		expect(warnings('legal-norm', document, today).map(({ cause }) => cause.replace(/.*:/, ''))).toEqual(
			levels
		);
	});

	test('each room is judged by its own lock', () => {
		const second = { id: 'k2', groupId: 'eik', name: 'Kamer 2', locks: [{ from: null, lock: 'none' }] };
		expect(warnings('legal-norm', withEntry(inForce, 'rooms', second), today)[1]).toMatchObject({
			path: NIGHT,
			values: { doors: 1, ofDoors: 2, rooms: 'Kamer 1', selfLocked: false }
		});
	});

	test('a door that locks itself makes a closed night a conflict, with the room named', () => {
		const closed = changed(
			inForce,
			[`${NIGHT}.room`, room('mandatory', 'on-need', 'closed')],
			['rooms[0].locks[0].lock', 'self-locking']
		);
		const night = warnings('legal-norm', closed, today).find(({ path }) => path === NIGHT);
		expect(night).toMatchObject({
			cause: 'legal-norm:conflict',
			values: { rooms: 'Kamer 1', selfLocked: true, from: '2024-01-01' }
		});
		const text = night && problemText(night, 'nl');
		expect(text).toContain('Kamer 1');
		expect(text).toContain('vanzelf op slot');
	});

	test('a group with more than six places', () => {
		const large = changed(home, ['groups[0].settings[1].capacity', 7]);
		expect(warnings('legal-norm', large, today)).toMatchObject([
			{
				path: 'groups[0].settings[1].capacity',
				cause: 'legal-norm:capacity',
				values: { capacity: 7, limit: 6, from: '2024-01-01' }
			}
		]);
		expect(found('legal-norm', changed(large, ['groups[0].closedOn', '2024-01-01']), today)).toEqual([]);
	});

	test("a day on which the group's program is made stricter, not one youth's own rule", () => {
		const replaced = { title: 'Op de kamer', kind: 'activity', room: room('mandatory', 'no', 'locked') };
		const day = changed(inForce, ['dayChanges[0].date', '2024-02-05'], ['dayChanges[0].instead', replaced]);
		expect(found('legal-norm', day, today)).toEqual([RUST, NIGHT, 'dayChanges[0].instead']);
		expect(found('legal-norm', changed(day, ['dayChanges[0].youthIds', ['NO0001']]), today)).toEqual([
			RUST,
			NIGHT
		]);
	});

	test('a template that no day uses is not judged', () => {
		const unused = changed(inForce, [
			'policies[0].week',
			Object.fromEntries(Object.keys(home.policies[0].week).map((weekday) => [weekday, 'weekend']))
		]);
		expect(found('legal-norm', unused, today)).toEqual([]);
	});

	test('a template of exceptions only is judged on their days', () => {
		const weekend = Object.fromEntries(
			Object.keys(home.policies[0].week).map((weekday) => [weekday, 'weekend'])
		);
		const exception = { from: '2024-02-05', to: '2024-02-08', template: 'school' };
		const odd = changed(inForce, ['policies[0].week', weekend], ['policies[0].exceptions', [exception]]);
		expect(warnings('legal-norm', odd, today)[0]).toMatchObject({
			values: { from: '2024-02-05', to: '2024-02-08' }
		});
	});
});

describe('what is recorded beside the program', () => {
	test('a note on a day on which no version begins and no lock is replaced', () => {
		expect(found('orphan-note', home)).toEqual([]);
		expect(found('orphan-note', withValue(home, 'changeNotes[0].date', '2021-06-01'))).toEqual([]);
		expect(found('orphan-note', withValue(home, 'changeNotes[0].date', '2020-10-02'))).toEqual([
			'changeNotes[0].date'
		]);
	});

	test('an urgent measure that the program does not follow on all its dates', () => {
		expect(found('idle-measure', home)).toEqual([]);
		expect(found('idle-measure', withValue(home, 'policies[0].exceptions[0].from', '2020-12-22'))).toEqual([
			'urgentMeasures[0]'
		]);
		const beside = ['corrections', 'staffings', 'pilots', 'pilotRounds', 'pilotGuidances'] as const;
		const none = changed(home, ['policies', []], ...beside.map((list): [string, unknown] => [list, []]));
		expect(found('idle-measure', none)).toEqual(['urgentMeasures[0]', 'urgentMeasures[1]']);
	});

	test('shifts for a template that no version of the group has', () => {
		expect(found('unused-staffing', home)).toEqual([]);
		expect(found('unused-staffing', withValue(home, 'staffings[0].template', 'kerst'))).toEqual([
			'staffings[0]'
		]);
	});

	test('occupancy that was entered for a month of which there are stays', () => {
		expect(found('unused-occupancy', home)).toEqual([]);
		expect(found('unused-occupancy', withValue(home, 'occupancies[0].month', '2020-12'))).toEqual([
			'occupancies[0]'
		]);
		const other = changed(home, ['occupancies[0].month', '2020-12'], ['occupancies[0].locationId', 'noord']);
		expect(warnings('unused-occupancy', other)).toMatchObject([{ values: { location: 'Noord' } }]);
	});
});

describe('unconfirmed', () => {
	const months = (document: unknown, today: string) =>
		warnings('unconfirmed', document, today).map(({ values }) => Reflect.get(values, 'month'));

	test('every month with a version that ended before today and that nobody confirmed', () => {
		expect(months(home, '2021-01-31')).toEqual(['2020-10', '2020-12']);
		expect(months(home, '2021-02-01')).toEqual(['2020-10', '2020-12', '2021-01']);
	});

	test('no months after the version ended or the group closed', () => {
		expect(months(home, '2022-06-01').at(-1)).toBe('2021-09');
		expect(months(changed(home, ['groups[0].closedOn', '2021-02-01']), '2022-06-01').at(-1)).toBe('2021-01');
	});
});
