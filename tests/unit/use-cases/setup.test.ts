/** Setting up through the routes' own actions: what is recorded, what is refused, and what stays typed. */
import { beforeEach, describe, expect, test } from 'vitest';
import { exportHours } from '#server/use-cases/export-hours.ts';
import { importDocument } from '#server/use-cases/import-document.ts';
import type { World } from '#server/use-cases/world.ts';
import { actions as groupActions } from '../../../src/routes/setup/groups/[id]/+page.server.ts';
import { actions as newGroup } from '../../../src/routes/setup/groups/new/+page.server.ts';
import { actions as locationActions } from '../../../src/routes/setup/locations/[id]/+page.server.ts';
import { actions as newLocation } from '../../../src/routes/setup/locations/new/+page.server.ts';
import { actions as roomActions } from '../../../src/routes/setup/rooms/[id]/+page.server.ts';
import { actions as newYouth, load as youthForm } from '../../../src/routes/setup/youths/new/+page.server.ts';
import { get, post } from './act.ts';
import { contentOf, readCsv } from '../export/read-files.ts';
import { actor, exampleWorld, valueOf } from './example-world.ts';

let world: World;
beforeEach(async () => {
	world = await exampleWorld();
});

const position = () => String(world.ledger.position);
const entry = (list: 'locations' | 'groups' | 'rooms' | 'youths' | 'stays', id: string) =>
	world.knowledge().entry(list, id);

const location = { id: 'location-1', code: 'we', name: ' De Linde West ', openedOn: '1-1-2027', lastDay: '' };
const group = {
	id: 'group-1',
	locationId: 'zuid',
	name: 'Vecht',
	openedOn: '2026-11-01',
	lastDay: '2026-12-31',
	'settings.count': '2',
	'settings.0.capacity': '4',
	'settings.0.lock': 'self-locking',
	'settings.1.from': '',
	'settings.1.capacity': '',
	'settings.1.lock': ''
};

describe('a location', () => {
	const add = (fields: object) =>
		post(newLocation.default, {
			world,
			role: 'administrator',
			fields: { ...location, position: position(), ...fields }
		});

	test('is added once, however often its form is posted', async () => {
		const at = position();
		expect(await add({ position: at })).toEqual({
			status: 303,
			location: '/setup/locations/location-1?saved'
		});
		const after = world.ledger.position;
		expect(await add({ position: at })).toMatchObject({ status: 303 });
		expect(world.ledger.position).toBe(after);
		expect(entry('locations', 'location-1')).toEqual({
			id: 'location-1',
			code: 'WE',
			name: 'De Linde West',
			timeZone: 'Europe/Amsterdam',
			openedOn: '2027-01-01',
			closedOn: null
		});
	});

	test('is added once when its form is posted twice at the same time', async () => {
		const at = position();
		const answers = await Promise.all([add({ position: at }), add({ position: at })]);
		expect(answers.map(({ status }) => status)).toEqual([303, 303]);
		expect(world.ledger.read(Number(at))).toHaveLength(1);
	});

	test.each([
		[{ code: 'NO' }, 'duplicate-id'],
		[{ code: 'W1' }, 'bad-shape'],
		[{ name: '  ' }, 'bad-shape'],
		[{ openedOn: '30-02-2027' }, 'bad-date'],
		[{ openedOn: '2027-01-02', lastDay: '2027-01-01' }, 'bad-range'],
		[{ id: 'no space' }, 'bad-shape']
	])('with %o is refused, with what was typed', async (fields, code) => {
		const before = world.ledger.position;
		const answer = await add(fields);
		expect(answer).toMatchObject({ status: 400, data: { refusal: { reason: 'invalid' }, typed: fields } });
		expect(JSON.stringify(answer.data)).toContain(`"code":"${code}"`);
		expect(world.ledger.position).toBe(before);
	});

	test('is added by whoever reaches the whole institution', async () => {
		const fields = { ...location, position: position() };
		const answer = await post(newLocation.default, { world, role: 'location-manager', fields });
		expect(answer).toMatchObject({ status: 403, data: { refusal: { reason: 'forbidden' } } });
	});

	test('that two people change is kept as the first one left it, and told to the second', async () => {
		const fields = { ...location, code: 'ZU', name: 'Zuid', position: position() };
		const save = (role: 'administrator' | 'location-manager', name: string) =>
			post(locationActions.save, { world, role, params: { id: 'zuid' }, fields: { ...fields, name } });
		expect(await save('administrator', 'Zuid aan zee')).toMatchObject({ status: 303 });
		const second = await save('location-manager', 'Zuiderpark');
		expect(second).toMatchObject({
			status: 409,
			data: {
				refusal: {
					reason: 'stale',
					since: [{ actor: 'demo-administrator', kind: 'locations', id: 'zuid' }]
				},
				typed: { name: 'Zuiderpark' }
			}
		});
		expect(entry('locations', 'zuid')).toMatchObject({ name: 'Zuid aan zee' });
	});

	test('goes only while nothing belongs to it', async () => {
		const remove = (id: string) =>
			post(locationActions.remove, {
				world,
				role: 'administrator',
				params: { id },
				fields: { position: position() }
			});
		expect(await remove('zuid')).toMatchObject({
			status: 400,
			data: { refusal: { fields: [{ code: 'in-use' }] } }
		});
		await add({});
		expect(await remove('location-1')).toMatchObject({ status: 303 });
		expect(await remove('location-1')).toMatchObject({ status: 303 });
		expect(entry('locations', 'location-1')).toBeUndefined();
	});
});

describe('a group', () => {
	const add = (fields: object, role: 'location-manager' | 'staff' = 'location-manager') =>
		post(newGroup.default, { world, role, fields: { ...group, position: position(), ...fields } });
	const save = (id: string, fields: Record<string, string>) =>
		post(groupActions.save, { world, role: 'location-manager', params: { id }, fields });

	test('is added with its first capacity and lock', async () => {
		expect(await add({})).toEqual({ status: 303, location: '/setup/groups/group-1?saved' });
		expect(entry('groups', 'group-1')).toEqual({
			id: 'group-1',
			locationId: 'zuid',
			name: 'Vecht',
			openedOn: '2026-11-01',
			closedOn: '2027-01-01',
			settings: [{ from: null, capacity: 4, lock: 'self-locking' }]
		});
	});

	test('takes changes in any order; what a change leaves open stays', async () => {
		await add({
			'settings.count': '4',
			'settings.1.from': '01-03-2027',
			'settings.1.lock': 'none',
			'settings.2.from': '2027-01-01',
			'settings.2.capacity': '3',
			'settings.2.lock': '',
			'settings.3.from': ''
		});
		expect(entry('groups', 'group-1')).toMatchObject({
			settings: [
				{ from: null, capacity: 4, lock: 'self-locking' },
				{ from: '2027-01-01', capacity: 3, lock: 'self-locking' },
				{ from: '2027-03-01', capacity: 3, lock: 'none' }
			]
		});
	});

	test('loses a change that is taken away', async () => {
		const fields = {
			...{ position: position(), locationId: 'zuid', name: 'Waal', openedOn: '', lastDay: '' },
			'settings.count': '3',
			'settings.0.capacity': '10',
			'settings.0.lock': 'self-locking',
			'settings.1.from': '2025-03-03',
			'settings.1.capacity': '10',
			'settings.1.lock': 'manual',
			'settings.1.remove': 'on',
			'settings.2.from': ''
		};
		expect(await save('zu-2', fields)).toMatchObject({ status: 303 });
		expect(entry('groups', 'zu-2')).toMatchObject({ settings: [{ from: null, lock: 'self-locking' }] });
	});

	test.each([
		[{ locationId: '' }, { reason: 'fields', fields: [{ field: 'locationId', code: 'choose' }] }],
		[
			{ 'settings.1.lock': 'none' },
			{ reason: 'fields', fields: [{ field: 'settings.1.from', code: 'date-missing' }] }
		],
		[{ 'settings.0.capacity': '0' }, { problems: [{ cause: 'bad-shape:number' }] }],
		[{ 'settings.0.capacity': 'vier' }, { problems: [{ cause: 'bad-shape:type' }] }],
		[{ 'settings.0.lock': '' }, { problems: [{ cause: 'bad-shape:value' }] }],
		[{ 'settings.0.lock': '__proto__' }, { problems: [{ cause: 'bad-shape:value' }] }],
		[{ name: '' }, { problems: [{ cause: 'bad-shape:empty-text' }] }]
	])('with %o is refused', async (fields, refusal) => {
		const before = world.ledger.position;
		const answer = await add(fields);
		expect(answer).toMatchObject({
			status: 400,
			data: { refusal, typed: { name: { ...group, ...fields }.name } }
		});
		expect(world.ledger.position).toBe(before);
	});

	test('is set up by who manages its location, where it goes and where it comes from', async () => {
		expect(await add({}, 'staff')).toMatchObject({ status: 403 });
		const fields = { ...group, position: position() };
		expect(
			await post(groupActions.save, { world, role: 'staff', params: { id: 'zu-1' }, fields })
		).toMatchObject({
			status: 403
		});
		expect(await save('nowhere', fields)).toMatchObject({ status: 404 });
	});

	test('that was changed since the form was opened is not overwritten', async () => {
		const at = position();
		await add({ position: at });
		const answer = await save('group-1', { ...group, name: 'IJssel', position: at });
		expect(answer).toMatchObject({
			status: 409,
			data: { refusal: { reason: 'stale' }, typed: { group: { name: 'IJssel' } } }
		});
		expect(entry('groups', 'group-1')).toMatchObject({ name: 'Vecht' });
	});
});

describe('rooms', () => {
	const act = (
		name: 'addRooms' | 'replaceDoors' | 'remove',
		id: string,
		fields: Record<string, string | string[]>
	) =>
		post(groupActions[name], {
			world,
			role: 'location-manager',
			params: { id },
			fields: { position: position(), ...fields }
		});

	test('are added together, once', async () => {
		const fields = {
			batchId: 'room-1',
			names: ' Kamer 11\r\n\r\nKamer 12 ',
			roomsLock: 'none',
			position: position()
		};
		expect(await act('addRooms', 'zu-1', fields)).toEqual({
			status: 303,
			location: '/setup/groups/zu-1?added=2'
		});
		expect(await act('addRooms', 'zu-1', fields)).toMatchObject({ status: 303 });
		const rooms = world.knowledge().document.rooms.filter(({ id }) => id.startsWith('room-1'));
		expect(rooms).toEqual([
			{ id: 'room-1-1', groupId: 'zu-1', name: 'Kamer 11', locks: [{ from: null, lock: 'none' }] },
			{ id: 'room-1-2', groupId: 'zu-1', name: 'Kamer 12', locks: [{ from: null, lock: 'none' }] }
		]);
	});

	test.each([
		['', 'names-missing'],
		['Kamer 11\r\nkamer  1', 'name-taken'],
		['Zolder\r\nzolder', 'name-taken'],
		['x\r\n'.repeat(61), 'too-many-names']
	])('with names %j are refused, and stay typed', async (names, code) => {
		const answer = await act('addRooms', 'zu-1', { batchId: 'room-1', names, roomsLock: 'none' });
		expect(answer).toMatchObject({
			status: 400,
			data: { refusal: { fields: [{ field: 'names', code }] }, typed: { rooms: { names } } }
		});
	});

	test('get new doors from a date on, all in one batch', async () => {
		const before = world.ledger.position;
		const fields = {
			doorsFrom: '2026-12-01',
			doorsLock: 'manual',
			doorsRoom: ['zu-1-k01', 'zu-1-k02', 'no-1-k01'],
			groupToo: 'on'
		};
		expect(await act('replaceDoors', 'zu-1', fields)).toMatchObject({
			location: '/setup/groups/zu-1?replaced=2&from=2026-12-01'
		});
		const records = world.ledger.read(before);
		expect(records.map(({ kind, id }) => `${kind} ${id}`)).toEqual([
			'rooms zu-1-k01',
			'rooms zu-1-k02',
			'groups zu-1'
		]);
		expect(new Set(records.map(({ at }) => at)).size).toBe(1);
		expect(entry('rooms', 'zu-1-k01')).toMatchObject({
			locks: [
				{ from: null, lock: 'self-locking' },
				{ from: '2026-12-01', lock: 'manual' }
			]
		});
		expect(entry('groups', 'zu-1')).toMatchObject({
			settings: [
				{ from: null, capacity: 10, lock: 'self-locking' },
				{ from: '2026-12-01', capacity: 10, lock: 'manual' }
			]
		});
	});

	test('keep later changes when doors are replaced before them, and lose one of the same day', async () => {
		const replace = (doorsFrom: string, doorsLock: string) =>
			act('replaceDoors', 'zu-2', { doorsFrom, doorsLock, doorsRoom: ['zu-2-k01'] });
		await replace('2025-01-01', 'none');
		await replace('2025-03-03', 'self-locking');
		expect(entry('rooms', 'zu-2-k01')).toMatchObject({
			locks: [
				{ from: null },
				{ from: '2025-01-01', lock: 'none' },
				{ from: '2025-03-03', lock: 'self-locking' }
			]
		});
		expect(entry('groups', 'zu-2')).toMatchObject({ settings: [{ from: null }, { lock: 'manual' }] });
	});

	test('need a date, a lock and a door to replace', async () => {
		expect(await act('replaceDoors', 'zu-1', { doorsFrom: '', doorsLock: '' })).toMatchObject({
			status: 400,
			data: {
				refusal: {
					fields: [
						{ field: 'doorsFrom', code: 'date-missing' },
						{ field: 'doorsLock', code: 'choose' },
						{ field: 'doorsRooms', code: 'choose' }
					]
				}
			}
		});
	});

	test('are changed one by one, with a name of their own', async () => {
		const fields = {
			groupId: 'zu-1',
			'locks.count': '2',
			'locks.0.lock': 'none',
			'locks.1.from': '2027-01-01',
			'locks.1.lock': 'manual'
		};
		const save = (name: string) =>
			post(roomActions.save, {
				world,
				role: 'location-manager',
				params: { id: 'zu-1-k01' },
				fields: { ...fields, name, position: position() }
			});
		expect(await save('Kamer 2')).toMatchObject({
			data: { refusal: { fields: [{ field: 'name', code: 'name-taken' }] } }
		});
		expect(await save('Kamer 1')).toMatchObject({ status: 303 });
		expect(entry('rooms', 'zu-1-k01')).toMatchObject({ locks: [{ lock: 'none' }, { from: '2027-01-01' }] });
	});
});

describe('a youth', () => {
	const stay = {
		locationId: 'zuid',
		stayId: 'stay-1',
		groupId: 'zu-1',
		roomId: 'zu-1-k09',
		from: '2026-11-22T14:00'
	};
	const add = (fields: object, role: 'location-manager' | 'staff' = 'location-manager') =>
		post(newYouth.default, {
			world,
			role,
			fields: { number: 'ZU0900', ...stay, position: position(), ...fields }
		});

	test('gets the next free number of the location as a suggestion', async () => {
		const numbers = () => get(youthForm, { world, role: 'location-manager' }).then(({ value }) => value);
		const numbersGiven = world.knowledge().document.youths.map(({ id }) => id);
		const highest = numbersGiven
			.filter((id) => id.startsWith('ZU'))
			.sort()
			.at(-1);
		expect(await numbers()).toMatchObject({
			locations: [{}, {}, { id: 'zuid', nextNumber: `ZU0${Number(highest?.slice(2)) + 1}` }]
		});
		await add({ number: 'zu9999' });
		expect(await numbers()).toMatchObject({ locations: [{}, {}, { id: 'zuid', nextNumber: '' }] });
	});

	test('is added with the first stay, once', async () => {
		const at = position();
		expect(await add({ position: at })).toEqual({
			status: 303,
			location: '/setup/youths/new?group=zu-1&added=ZU0900'
		});
		expect(await add({ position: at })).toMatchObject({ status: 303 });
		expect(world.ledger.read(Number(at)).map(({ kind }) => kind)).toEqual(['youths', 'stays']);
		expect(entry('stays', 'stay-1')).toEqual({
			id: 'stay-1',
			youthId: 'ZU0900',
			groupId: 'zu-1',
			roomId: 'zu-1-k09',
			from: '2026-11-22T14:00',
			to: null
		});
	});

	test('never gets the number of somebody else', async () => {
		await add({});
		expect(await add({ stayId: 'stay-2' })).toMatchObject({
			status: 400,
			data: { refusal: { fields: [{ field: 'number', code: 'number-taken' }] }, typed: { stayId: 'stay-2' } }
		});
		expect(entry('stays', 'stay-2')).toBeUndefined();
	});

	test.each([
		[
			{ number: 'Jan' },
			{ problems: [{ cause: 'bad-shape:youth-number' }, { cause: 'bad-shape:youth-number' }] }
		],
		[{ groupId: '' }, { fields: [{ field: 'groupId', code: 'choose' }] }],
		[{ from: '' }, { fields: [{ field: 'from', code: 'date-missing' }] }],
		[{ from: '2026-11-22T25:00' }, { problems: [{ code: 'bad-time' }] }],
		[{ roomId: 'no-1-k01' }, { problems: [{ code: 'wrong-group' }] }]
	])('with %o is refused', async (fields, refusal) => {
		expect(await add(fields)).toMatchObject({ status: 400, data: { refusal, typed: fields } });
		expect(entry('youths', 'ZU0900')).toBeUndefined();
	});

	test('is added by who may', async () => {
		expect(await add({}, 'staff')).toMatchObject({ status: 403 });
	});
});

test('a new group has its first figure as soon as it has a program', async () => {
	await post(newGroup.default, {
		world,
		role: 'location-manager',
		fields: { ...group, position: position() }
	});
	const { document } = world.knowledge();
	const program = document.policies.filter(({ groupId }) => groupId === 'zu-1').slice(-1);
	const policies = program.map((policy) => {
		return { ...policy, id: 'group-1@2026-11-01', groupId: 'group-1', effectiveFrom: '2026-11-01' };
	});
	const merged = { document: { ...document, policies }, merge: true };
	valueOf(await importDocument(world, actor('administrator'), merged));
	const question = {
		...{ from: '2026-11-02', to: '2026-11-03', by: 'group', per: 'total', basis: 'policy' },
		...{ format: 'research', language: 'nl' as const }
	};
	const file = valueOf(await exportHours(world, actor('location-manager'), question));
	const rows = readCsv((await contentOf(file)).toString());
	// Self-locking doors: the night is locked in, whatever the program says.
	expect(rows.find(({ id }) => id === 'group-1')).toMatchObject({
		presentMinutes: '1440',
		unknownMinutes: '0',
		mandatoryRoomMinutes: '600',
		lockedMinutes: '600',
		nightLockedMinutes: '600',
		moments: '1'
	});
});
