/** The stairs of a group and of groups together, on programs laid out by hand. */
import { describe, expect, test } from 'vitest';
import { parseText } from '#domain/document/parse.ts';
import type { OpenDeurDocument, Policy } from '#domain/document/schema.ts';
import { computeHours } from '#domain/seclusion/hours.ts';
import { stairsOfGroup, stairsTogether } from '#domain/seclusion/stairs.ts';
import { CLOSED, everyDay, house, LOCKED, night, OPEN, rest } from '#tests/property/small-house.ts';
import { readFile } from 'node:fs/promises';

const YEAR = { from: '2021-01-01', to: '2022-01-01' };
const NIGHT_HOURS = 9 * 60;

function stairs(document: OpenDeurDocument, groupId = 'linde', range = YEAR) {
	const group = document.groups.find(({ id }) => id === groupId);
	const location = document.locations.find(({ id }) => id === group?.locationId);
	if (!group || !location) throw new Error(groupId);
	const policies = document.policies.filter((policy) => policy.groupId === groupId);
	return stairsOfGroup(group, location, policies, range);
}

/** From, secluded and locked minutes per day of each step; null where nothing is known. */
function told(document: OpenDeurDocument, groupId?: string) {
	return stairs(document, groupId).map(({ from, figures }) => [
		from,
		figures && figures.secludedMinutes / 7,
		figures && figures.lockedMinutes / 7
	]);
}

const spring = everyDay('2021-03-01', [night(LOCKED)]);

describe('a group', () => {
	test('steps on the first day of a version; days before the first are unknown, not zero', () => {
		const autumn = everyDay('2021-09-01', [night(OPEN)]);
		expect(told(house({ policies: [autumn, spring] }))).toEqual([
			['2021-01-01', null, null],
			['2021-03-01', NIGHT_HOURS, NIGHT_HOURS],
			['2021-09-01', 0, 0]
		]);
	});

	test('a pilot steps down and back', () => {
		const pilot = everyDay('2021-05-01', [night(CLOSED)], { effectiveTo: '2021-06-01' });
		expect(told(house({ policies: [spring, pilot] })).slice(1)).toEqual([
			['2021-03-01', NIGHT_HOURS, NIGHT_HOURS],
			['2021-05-01', NIGHT_HOURS, 0],
			['2021-06-01', NIGHT_HOURS, NIGHT_HOURS]
		]);
	});

	test('a lock that is replaced is a step', () => {
		const document = house({ policies: [everyDay('2021-01-01', [night(CLOSED)])] });
		const [group, other] = document.groups;
		const settings = [...group.settings, { from: '2021-07-01', capacity: 6, lock: 'self-locking' as const }];
		expect(told({ ...document, groups: [{ ...group, settings }, other] })).toEqual([
			['2021-01-01', NIGHT_HOURS, 0],
			['2021-07-01', NIGHT_HOURS, NIGHT_HOURS]
		]);
	});

	test('an exception has its template on every day, and of two the last one listed', () => {
		const quarantine = {
			id: 'kamer',
			name: 'Kamer',
			blocks: [night(LOCKED), rest(CLOSED, '10:00', '20:00')]
		};
		const calm = { id: 'rustig', name: 'Rustig', blocks: [night(LOCKED), rest(CLOSED, '15:00', '16:00')] };
		const policy: Policy = {
			...spring,
			templates: [...spring.templates, quarantine, calm],
			exceptions: [
				{ from: '2021-04-05', to: '2021-04-19', template: 'kamer', basis: 'quarantine' },
				{ from: '2021-04-12', to: '2021-04-13', template: 'rustig' }
			]
		};
		expect(told(house({ policies: [policy] })).slice(1)).toEqual([
			['2021-03-01', NIGHT_HOURS, NIGHT_HOURS],
			['2021-04-05', NIGHT_HOURS + 600, NIGHT_HOURS],
			['2021-04-12', NIGHT_HOURS + 60, NIGHT_HOURS],
			['2021-04-13', NIGHT_HOURS + 600, NIGHT_HOURS],
			['2021-04-19', NIGHT_HOURS, NIGHT_HOURS]
		]);
	});

	test('a group that closes has no steps after that', () => {
		const document = house({ policies: [spring] });
		const [group, other] = document.groups;
		const closed = { ...document, groups: [{ ...group, closedOn: '2021-04-15' }, other] };
		expect(stairs(closed).map(({ from, to }) => [from, to])).toEqual([
			['2021-01-01', '2021-03-01'],
			['2021-03-01', '2021-04-15']
		]);
		expect(stairs({ ...document, groups: [{ ...group, closedOn: '2020-04-15' }, other] })).toEqual([]);
	});
});

describe('groups together', () => {
	const elsLater = everyDay('2021-06-01', [night(OPEN)], { groupId: 'Els' });
	const document = house({ policies: [spring, elsLater] });
	const together = stairsTogether(
		['linde', 'Els'].map((groupId) => ({ groupId, stairs: stairs(document, groupId) }))
	);

	test('each known group is one youth, and a group without a program is named as missing', () => {
		expect(together.map(({ from, known, missing }) => ({ from, known, missing }))).toEqual([
			{ from: '2021-01-01', known: [], missing: ['linde', 'Els'] },
			{ from: '2021-03-01', known: ['linde'], missing: ['Els'] },
			{ from: '2021-06-01', known: ['linde', 'Els'], missing: [] }
		]);
		const [unknown, one, both] = together.map(({ figures }) => figures);
		expect(unknown).toBeNull();
		expect(one).toMatchObject({ presentMinutes: 10_080, secludedMinutes: 7 * NIGHT_HOURS });
		expect(both).toMatchObject({ presentMinutes: 20_160, secludedMinutes: 7 * NIGHT_HOURS });
	});

	test('days on which none is open are left out, and a step to the same is none', () => {
		const again = everyDay('2021-05-01', [night(LOCKED)]);
		const [linde, els] = house({ policies: [spring, again] }).groups.map((group) => ({
			...group,
			closedOn: '2021-08-01'
		}));
		const both = { ...house({ policies: [spring, again] }), groups: [linde, els] };
		const steps = stairsTogether([{ groupId: 'linde', stairs: stairs(both) }]);
		expect(steps.map(({ from, to }) => [from, to])).toEqual([
			['2021-01-01', '2021-03-01'],
			['2021-03-01', '2021-08-01']
		]);
		expect(stairsTogether([])).toEqual([]);
	});
});

test('in the example a quarantine shows as a step, and equals the hours of its days', async () => {
	const parsed = parseText(
		await readFile(new URL('../../../data/example/linde.json', import.meta.url), 'utf8')
	);
	if (!parsed.ok) throw new Error('the example has problems');
	const range = { from: '2020-10-01', to: '2021-01-01' };
	const quarantine = stairs(parsed.document, 'no-1', range).find(
		({ exception }) => exception?.basis === 'quarantine'
	);
	expect(quarantine).toMatchObject({ from: '2020-11-02', to: '2020-11-09' });
	const days = { from: '2020-11-03', to: '2020-11-09' };
	const rows = computeHours(parsed.document, { ...days, by: 'group', per: 'total', basis: 'policy' });
	const eik = rows.find(({ id }) => id === 'no-1');
	const dayMinutes = (quarantine?.figures?.mandatoryRoomMinutes ?? 0) / 7;
	expect(eik?.mandatoryRoomMinutes).toBe(6 * dayMinutes);
	expect(dayMinutes).toBeGreaterThan(0);
});
