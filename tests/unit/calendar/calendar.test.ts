/** A group's program as a calendar, read back by another reader: the right instants, also where the clock changes. */
import ICAL from 'ical.js';
import { describe, expect, test } from 'vitest';
import { emptyDocument, type Block, type OpenDeurDocument, type Policy } from '#domain/document/schema.ts';
import { parseText } from '#domain/document/parse.ts';
import { serialise } from '#domain/document/serialise.ts';
import { calendarText } from '#server/calendar/calendar-text.ts';
import { groupEvents } from '#server/calendar/group-events.ts';

const room = { entry: 'mandatory', leave: 'on-need', door: 'closed' } as const;
const block = (key: string, start: string, end: string, more: Partial<Block> = {}): Block => ({
	...{ key, title: key, kind: 'activity', start, end },
	...more
});

const NIGHT = block('nacht', '21:30', '07:30', { kind: 'night', room, title: 'Nacht; "stil", echt\\waar' });
const SCHOOL = block('school', '09:00', '15:00', { kind: 'school' });
const REST = block('rust', '15:30', '16:15', { kind: 'rest', room });
const WEEK = { mon: 'a', tue: 'a', wed: 'a', thu: 'a', fri: 'a', sat: 'a', sun: 'a' };

function version(id: string, effectiveFrom: string, blocks: Block[], more: Partial<Policy> = {}): Policy {
	return {
		id,
		groupId: 'g',
		effectiveFrom,
		title: id,
		templates: [{ id: 'a', name: 'A', blocks }],
		week: WEEK,
		exceptions: [],
		...more
	};
}

function house(policies: Policy[], more: Partial<OpenDeurDocument> = {}): OpenDeurDocument {
	const document: OpenDeurDocument = {
		...emptyDocument({ id: 'i', name: 'I' }),
		locations: [{ id: 'l', code: 'AA', name: 'Locatie', timeZone: 'Europe/Amsterdam' }],
		groups: [
			{
				id: 'g',
				locationId: 'l',
				name: 'Waal',
				settings: [{ from: null, capacity: 6, lock: 'self-locking' }]
			}
		],
		policies,
		...more
	};
	const parsed = parseText(serialise(document));
	if (!parsed.ok) throw new Error(JSON.stringify(parsed.problems[0]));
	return parsed.document;
}

interface Read {
	readonly uid: string;
	readonly summary: string;
	readonly description: string | null;
	/** In the zone of the location: `2026-03-29 21:30+02:00`. */
	readonly start: string;
	readonly end: string;
	readonly hours: number;
}

/** The events of a calendar as a program shows them that knows the zone. */
function read(document: OpenDeurDocument, from: string, to: string): Read[] {
	const [group] = document.groups;
	const events = groupEvents(document, group, { from, to });
	const text = calendarText({
		groupName: group.name,
		locationName: 'Locatie',
		events,
		at: '2026-11-22T10:00:00Z',
		language: 'nl'
	});
	for (const line of text.split('\r\n')) expect(Buffer.byteLength(line)).toBeLessThanOrEqual(75);
	const calendar = new ICAL.Component(ICAL.parse(text));
	return calendar.getAllSubcomponents('vevent').map((component) => {
		const event = new ICAL.Event(component);
		expect(event.startDate.zone.tzid).toBe('UTC');
		const [start, end] = [event.startDate, event.endDate].map((time) => time.toJSDate());
		return {
			uid: event.uid,
			summary: event.summary,
			description: event.description,
			start: wallClock(start),
			end: wallClock(end),
			hours: (end.getTime() - start.getTime()) / 3_600_000
		};
	});
}

function wallClock(instant: Date): string {
	const there = Temporal.Instant.fromEpochMilliseconds(instant.getTime()).toZonedDateTimeISO(
		'Europe/Amsterdam'
	);
	return `${there.toPlainDate()} ${there.toPlainTime().toString({ smallestUnit: 'minute' })}${there.offset}`;
}

const times = (events: readonly Read[], name: string) =>
	events.filter(({ summary }) => summary.startsWith(name)).map(({ start, end }) => `${start} – ${end}`);

test('an ordinary day: every block, with what it means, and the night in one piece', () => {
	const events = read(house([version('v', '2026-01-01', [SCHOOL, REST, NIGHT])]), '2026-11-23', '2026-11-24');
	expect(times(events, 'school')).toEqual(['2026-11-23 09:00+01:00 – 2026-11-23 15:00+01:00']);
	expect(times(events, 'Nacht')).toEqual([
		'2026-11-22 21:30+01:00 – 2026-11-23 07:30+01:00',
		'2026-11-23 21:30+01:00 – 2026-11-24 07:30+01:00'
	]);
	const night = events.find(({ summary }) => summary.startsWith('Nacht'));
	expect(night?.summary).toBe('Nacht; "stil", echt\\waar');
	// The program says closed; the lock locks itself.
	expect(night?.description).toBe('De deur is op slot. Je kunt er niet uit.');
	expect(events.find(({ summary }) => summary === 'school')?.description).toBeNull();
});

describe('where the clock changes', () => {
	const document = house([version('v', '2026-01-01', [SCHOOL, NIGHT, block('vroeg', '02:15', '02:45')])]);

	test('in spring a night is an hour shorter, and a time that is skipped moves on with the clock', () => {
		const events = read(document, '2026-03-28', '2026-03-31');
		expect(times(events, 'Nacht')).toContain('2026-03-28 21:30+01:00 – 2026-03-29 03:15+02:00');
		expect(times(events, 'vroeg')).toEqual([
			'2026-03-28 02:15+01:00 – 2026-03-28 02:45+01:00',
			'2026-03-29 03:15+02:00 – 2026-03-29 03:45+02:00',
			'2026-03-30 02:15+02:00 – 2026-03-30 02:45+02:00'
		]);
		expect(times(events, 'school')[1]).toBe('2026-03-29 09:00+02:00 – 2026-03-29 15:00+02:00');
	});

	test('in autumn a night is an hour longer, and a time that comes twice is the first', () => {
		const plain = house([version('v', '2026-01-01', [SCHOOL, NIGHT])]);
		const events = read(plain, '2026-10-24', '2026-10-27');
		const nights = events.filter(({ summary }) => summary.startsWith('Nacht'));
		expect(nights.map(({ hours }) => hours)).toEqual([10, 11, 10, 10]);
		expect(times(events, 'Nacht')[1]).toBe('2026-10-24 21:30+02:00 – 2026-10-25 07:30+01:00');
		expect(times(read(document, '2026-10-25', '2026-10-26'), 'vroeg')).toEqual([
			'2026-10-25 02:15+02:00 – 2026-10-25 02:45+02:00'
		]);
	});

	test('in spring too, a night without anything in it is one event of nine hours', () => {
		const plain = house([version('v', '2026-01-01', [SCHOOL, NIGHT])]);
		const nights = read(plain, '2026-03-28', '2026-03-30').filter(({ summary }) =>
			summary.startsWith('Nacht')
		);
		expect(nights.map(({ hours }) => hours)).toEqual([10, 9, 10]);
	});
});

test('exceptions, versions to come and pilots hold on their own days', () => {
	const late = block('nacht', '22:30', '08:00', { kind: 'night', room });
	const first = version('v1', '2026-01-01', [SCHOOL, NIGHT], {
		templates: [
			{ id: 'a', name: 'A', blocks: [SCHOOL, NIGHT] },
			{ id: 'b', name: 'B', blocks: [block('kerst', '12:00', '14:00')] }
		],
		exceptions: [{ from: '2026-12-25', to: '2026-12-27', template: 'b' }]
	});
	const next = version('v2', '2026-12-29', [SCHOOL, REST, late], { effectiveTo: '2026-12-30' });
	const events = read(house([first, next]), '2026-12-24', '2027-01-01');
	expect(times(events, 'kerst')).toEqual([
		'2026-12-25 12:00+01:00 – 2026-12-25 14:00+01:00',
		'2026-12-26 12:00+01:00 – 2026-12-26 14:00+01:00'
	]);
	expect(times(events, 'rust')).toEqual(['2026-12-29 15:30+01:00 – 2026-12-29 16:15+01:00']);
	expect(times(events, 'nacht')).toEqual(['2026-12-29 22:30+01:00 – 2026-12-30 08:00+01:00']);
	expect(times(events, 'school').map((time) => time.slice(0, 10))).toEqual([
		'2026-12-24',
		'2026-12-27',
		'2026-12-28',
		'2026-12-29',
		'2026-12-30',
		'2026-12-31'
	]);
});

test('a block that starts while a night runs on takes over, and the night resumes', () => {
	const early = version('v', '2026-01-01', [block('ronde', '06:00', '06:30'), NIGHT]);
	const events = read(house([early]), '2026-11-23', '2026-11-24').filter(
		({ start }) => start < '2026-11-23 20'
	);
	expect(
		events.map(({ summary, start, end }) => [summary.slice(0, 5), start.slice(11, 16), end.slice(11, 16)])
	).toEqual([
		['Nacht', '21:30', '06:00'],
		['ronde', '06:00', '06:30'],
		['Nacht', '06:30', '07:30']
	]);
	expect(new Set(events.map(({ uid }) => uid)).size).toBe(3);
});

test('what the whole group chose is there; what was reported, and what one youth has, is not', () => {
	const change = { groupId: 'g', date: '2026-11-23', origin: 'choice' } as const;
	const document = house([version('v', '2026-01-01', [SCHOOL, REST, NIGHT])], {
		youths: [{ id: 'AA0001', locationId: 'l' }],
		stays: [{ id: 's', youthId: 'AA0001', groupId: 'g', from: '2026-01-01T10:00' }],
		arrangements: [
			{
				...{ id: 'a', youthId: 'AA0001', from: '2026-01-01' },
				instead: { title: 'Geheim', kind: 'activity', start: '18:00', end: '19:00' }
			}
		],
		dayChanges: [
			{
				...change,
				id: 'd1',
				replaces: 'rust',
				instead: { title: 'Sport', kind: 'activity' },
				note: 'Geheim'
			},
			{ ...change, id: 'd2', replaces: 'school', origin: 'practice', instead: null },
			{
				...{ ...change, id: 'd3', youthIds: ['AA0001'] },
				instead: { title: 'Geheim', kind: 'activity', start: '19:00', end: '20:00' }
			}
		]
	});
	const events = read(document, '2026-11-23', '2026-11-24');
	expect(times(events, 'Sport')).toEqual(['2026-11-23 15:30+01:00 – 2026-11-23 16:15+01:00']);
	expect(times(events, 'rust')).toEqual([]);
	expect(times(events, 'school')).toHaveLength(1);
	expect(JSON.stringify(events)).not.toMatch(/Geheim|AA0001/);
});

test('days on which the group is closed, or has no version, are empty', () => {
	const document = house([version('v', '2026-11-25', [SCHOOL])]);
	const [group] = document.groups;
	const closing = { ...document, groups: [{ ...group, closedOn: '2026-11-27' }] };
	expect(times(read(closing, '2026-11-23', '2026-12-01'), 'school').map((time) => time.slice(0, 10))).toEqual(
		['2026-11-25', '2026-11-26']
	);
});

test('an event keeps its name when the calendar is read on another day', () => {
	const document = house([version('v', '2026-01-01', [SCHOOL, NIGHT])]);
	const [one, other] = ['2026-11-23', '2026-11-24'].map((from) => read(document, from, '2026-11-30'));
	const uids = new Set(one.map(({ uid }) => uid));
	expect(uids.size).toBe(one.length);
	expect(other.every(({ uid }) => uids.has(uid))).toBe(true);
	const night = (events: readonly Read[]) => events.find(({ uid }) => uid === 'g/2026-11-23/nacht@open-deur');
	expect(night(one)).toEqual(night(other));
});
