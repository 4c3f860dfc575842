/** Measurement periods and ambitions through their own routes: who may, what is refused, what is said. */
import { beforeEach, describe, expect, test } from 'vitest';
import type { Role } from '#server/access/actor.ts';
import { recordEntries } from '#server/use-cases/record.ts';
import { useCase } from '#server/use-cases/use-case.ts';
import { viewAmbitions } from '#server/use-cases/view-ambitions.ts';
import { viewPeriods } from '#server/use-cases/view-periods.ts';
import type { World } from '#server/use-cases/world.ts';
import { actions as ambitionActions } from '../../../src/routes/periods/ambitions/+page.server.ts';
import {
	actions as editActions,
	load as editForm
} from '../../../src/routes/periods/[id]/edit/+page.server.ts';
import { actions as newPeriod, load as newForm } from '../../../src/routes/periods/new/+page.server.ts';
import { get, post } from './act.ts';
import { actor, exampleWorld, valueOf } from './example-world.ts';

let world: World;

beforeEach(async () => {
	world = await exampleWorld();
});

const position = () => String(world.ledger.position);
const entry = (list: 'periods' | 'ambitions', id: string) => world.knowledge().entry(list, id);
const periods = async (role: Role = 'director') =>
	valueOf(await viewPeriods(world, actor(role), null)).periods;

const winter = { id: 'period-1', name: 'Meting winter', from: '2027-01-01', lastDay: '2027-03-31' };

const add = (fields: object, role: Role = 'director') =>
	post(newPeriod.default, { world, role, fields: { ...winter, position: position(), ...fields } });

describe('a period', () => {
	test('is added once, half-open, whatever often it is posted', async () => {
		const at = position();
		expect(await add({ position: at })).toEqual({ status: 303, location: '/periods?saved=period-1' });
		expect(await add({ position: at })).toEqual({ status: 303, location: '/periods?saved=period-1' });
		expect(world.ledger.read(Number(at))).toHaveLength(1);
		expect(entry('periods', 'period-1')).toEqual({
			id: 'period-1',
			name: 'Meting winter',
			from: '2027-01-01',
			to: '2027-04-01'
		});
	});

	test.each([
		[{ lastDay: '2026-12-31' }, [{ field: 'lastDay', code: 'ends-before-start' }]],
		[{ name: ' ' }, [{ field: 'name', code: 'required' }]],
		[{ from: '2027-02-30' }, [{ field: 'from', code: 'bad-date' }]],
		[
			{ from: '', lastDay: 'later' },
			[
				{ field: 'from', code: 'required' },
				{ field: 'lastDay', code: 'bad-date' }
			]
		]
	])('with %o is refused, and what was typed stays', async (fields, refused) => {
		const before = position();
		expect(await add(fields)).toMatchObject({
			status: 400,
			data: { refusal: { reason: 'fields', fields: refused }, typed: { fields: { ...winter, ...fields } } }
		});
		expect(position()).toBe(before);
	});

	test('of one day is a period', async () => {
		await add({ lastDay: '2027-01-01' });
		expect(entry('periods', 'period-1')).toMatchObject({ from: '2027-01-01', to: '2027-01-02' });
	});

	test('may overlap others, and the list says so of each', async () => {
		await add({});
		const [mine, autumn] = await periods();
		expect(mine).toMatchObject({ id: 'period-1', state: 'planned', overlaps: ['Meting najaar 2026'] });
		expect(autumn).toMatchObject({ id: 'najaar-2026', state: 'running', overlaps: ['Meting winter'] });
	});

	test('is changed, but not over what somebody else just changed', async () => {
		await add({});
		const at = position();
		const save = (name: string, opened: string) =>
			post(editActions.save, {
				world,
				role: 'administrator',
				params: { id: 'period-1' },
				fields: { ...winter, name, position: opened }
			});
		expect(await save('Winter', at)).toMatchObject({ status: 303 });
		expect(await save('Wintermeting', at)).toMatchObject({
			status: 409,
			data: {
				refusal: { reason: 'stale', since: [{ actor: 'demo-administrator', kind: 'periods' }] },
				typed: { fields: { name: 'Wintermeting' } }
			}
		});
		expect(entry('periods', 'period-1')).toMatchObject({ name: 'Winter' });
	});

	test('is taken away once, and not while a stand of it is kept', async () => {
		await add({});
		const remove = (id: string) =>
			post(editActions.remove, {
				world,
				role: 'director',
				params: { id },
				fields: { position: position() }
			});
		expect(await remove('period-1')).toEqual({ status: 303, location: '/periods?removed=Meting%20winter' });
		expect(await remove('period-1')).toMatchObject({ status: 303 });
		await keepStand('meting-2');
		expect(await remove('meting-2')).toMatchObject({
			status: 400,
			data: { refusal: { fields: [{ code: 'period-closed' }] } }
		});
		expect(await periods()).toContainEqual(expect.objectContaining({ id: 'meting-2', state: 'closed' }));
	});

	test.each(['location-manager', 'staff', 'council-member', 'researcher'] as const)(
		'is read and not recorded by the %s',
		async (role) => {
			expect(await periods(role)).toHaveLength(5);
			expect(await add({}, role)).toMatchObject({ status: 403 });
			expect(await get(newForm, { world, role })).toMatchObject({ status: 403 });
			expect(await get(editForm, { world, role, params: { id: 'meting-2' } })).toMatchObject({ status: 403 });
		}
	);

	test('that does not exist is not found', async () => {
		expect(await get(editForm, { world, role: 'director', params: { id: 'none' } })).toMatchObject({
			status: 404
		});
		expect(
			await post(editActions.save, {
				world,
				role: 'director',
				params: { id: 'none' },
				fields: { ...winter, position: position() }
			})
		).toMatchObject({ status: 404 });
	});
});

test('a period names the locations that opened late in it or closed', async () => {
	const zuid = world.knowledge().document.locations.find(({ id }) => id === 'zuid');
	const record = useCase('test', 'update', (context, value: object) => {
		context.demand('change-setup', {});
		return recordEntries(context, world.ledger.position, [{ list: 'locations', id: 'zuid', value }]);
	});
	valueOf(await record(world, actor('administrator'), { ...zuid, openedOn: '2024-03-01' }));
	const shown = (await periods()).find(({ id }) => id === 'jaar-2024');
	expect(shown?.parts).toMatchObject([
		{ location: { name: 'De Linde Zuid' }, startsLate: true, endsEarly: false, open: { from: '2024-03-01' } }
	]);
});

/** A stand of a period, with a report in which no location is. */
async function keepStand(periodId: string): Promise<void> {
	const none = { n: 0, pct: 0 };
	const value = {
		id: 'stand-1',
		periodId,
		closedOn: '2026-11-22',
		position: 1,
		format: 'open-deur/1',
		engine: '1',
		report: {
			locations: [],
			totals: {
				locations: 0,
				reported: 0,
				plannedMoments: {},
				dayRest: {
					dropped: none,
					adapted: none,
					'dropped-and-adapted': none,
					tightened: none,
					unchanged: none
				},
				night: { changed: none, ambition: none, tightened: none, unchanged: none },
				nightUnchangedDoor: { locked: none, unlocked: none, mixed: none }
			}
		},
		hours: { youths: [], reported: [], policy: [], practice: [] }
	};
	const keep = useCase('test', 'update', (context, _: null) => {
		context.demand('record-period', {});
		return recordEntries(context, world.ledger.position, [{ list: 'snapshots', id: value.id, value }]);
	});
	valueOf(await keep(world, actor('director'), null));
}

describe('an ambition', () => {
	const plan = {
		id: 'ambition-1',
		locationId: 'noord',
		subject: 'night',
		recordedOn: '2026-11-20',
		text: 'De deur open in de nacht.'
	};
	const save = (fields: object, role: Role = 'location-manager') =>
		post(ambitionActions.save, { world, role, fields: { ...plan, position: position(), ...fields } });

	test('is recorded once, and counts in the period of its day', async () => {
		const at = position();
		expect(await save({ position: at })).toMatchObject({ status: 303 });
		expect(await save({ position: at })).toMatchObject({ status: 303 });
		expect(world.ledger.read(Number(at))).toHaveLength(1);
		const { ambitions } = valueOf(await viewAmbitions(world, actor('council-member'), null));
		expect(ambitions[0]).toMatchObject({
			id: 'ambition-1',
			locationName: 'De Linde Noord',
			periods: ['Meting najaar 2026'],
			mayChange: false
		});
	});

	test.each([
		[{ recordedOn: '2026-11-23' }, 'recordedOn', 'in-future'],
		[{ text: '' }, 'text', 'required'],
		[{ subject: 'weekend' }, 'subject', 'required']
	])('with %o is refused', async (fields, field, code) => {
		expect(await save(fields)).toMatchObject({
			status: 400,
			data: { refusal: { fields: [{ field, code }] }, typed: { fields } }
		});
	});

	test('is written down better, and taken back', async () => {
		await save({});
		expect(await save({ text: 'De deur open, met een nachtdienst.' })).toMatchObject({ status: 303 });
		expect(entry('ambitions', 'ambition-1')).toMatchObject({ text: 'De deur open, met een nachtdienst.' });
		const remove = () =>
			post(ambitionActions.remove, {
				world,
				role: 'location-manager',
				fields: { id: 'ambition-1', position: position() }
			});
		expect(await remove()).toMatchObject({ status: 303 });
		expect(await remove()).toMatchObject({ status: 303 });
		expect(entry('ambitions', 'ambition-1')).toBeUndefined();
	});

	test('does not move to another location, and is not of who may not', async () => {
		await save({});
		expect(await save({ locationId: 'zuid' })).toMatchObject({ status: 403 });
		expect(await save({ id: 'ambition-2' }, 'staff')).toMatchObject({ status: 403 });
		expect(await save({ id: 'ambition-2' }, 'council-member')).toMatchObject({ status: 403 });
		expect(await save({ id: 'ambition-2' }, 'director')).toMatchObject({ status: 303 });
	});
});

test('a closed period keeps its days, and may still get another name', async () => {
	await keepStand('meting-2');
	const edit = (fields: object) =>
		post(editActions.save, {
			...{ world, role: 'director', params: { id: 'meting-2' } },
			fields: { position: position(), name: 'Meting 2', from: '2020-09-01', lastDay: '2021-02-28', ...fields }
		});
	const refused = await edit({ lastDay: '2021-03-31' });
	expect(refused).toMatchObject({
		data: { refusal: { fields: [{ field: 'from', code: 'closed-period' }] } }
	});
	expect(entry('periods', 'meting-2')).toMatchObject({ from: '2020-09-01', to: '2021-03-01' });
	await edit({ name: 'Tweede meting' });
	expect(entry('periods', 'meting-2')).toMatchObject({ name: 'Tweede meting', to: '2021-03-01' });
});
