/** Targets through their own routes, and where they stand beside what programs prescribe. */
import { beforeEach, describe, expect, test } from 'vitest';
import type { Role } from '#server/access/actor.ts';
import { viewTargetForm } from '#server/use-cases/view-target-form.ts';
import { viewTargets } from '#server/use-cases/view-targets.ts';
import type { World } from '#server/use-cases/world.ts';
import {
	actions as editActions,
	load as editForm
} from '../../../src/routes/targets/[id]/edit/+page.server.ts';
import { actions as newTarget, load as newForm } from '../../../src/routes/targets/new/+page.server.ts';
import { get, post } from './act.ts';
import { actor, exampleWorld, valueOf } from './example-world.ts';

let world: World;

beforeEach(async () => {
	world = await exampleWorld();
});

const position = () => String(world.ledger.position);
const entry = (id: string) => world.knowledge().entry('targets', id);

const target = {
	id: 'target-1',
	place: 'group:zu-1',
	figure: 'locked',
	from: '2026-01-01',
	by: '2028-01-01',
	'baseMinutes.hours': '11',
	'baseMinutes.minutes': '0',
	'goalMinutes.hours': '0',
	'goalMinutes.minutes': '0',
	means: 'De deuren van Maas vervangen.',
	who: 'locatiemanager'
};

const add = (fields: object, role: Role = 'location-manager') =>
	post(newTarget.default, { world, role, fields: { ...target, position: position(), ...fields } });

/** The target of these tests beside those of the example. */
const shown = async (role: Role = 'location-manager') => {
	const { targets } = valueOf(await viewTargets(world, actor(role), null));
	return targets.find(({ id }) => id === 'target-1');
};

describe('a target', () => {
	test('for the same figure, place and day as another is refused in words, and may be for another', async () => {
		expect(await add({})).toMatchObject({ status: 303 });
		expect(await add({ id: 'target-2', 'goalMinutes.hours': '1' })).toMatchObject({
			status: 400,
			data: { refusal: { fields: [{ field: 'by', code: 'target-taken' }] } }
		});
		expect(entry('target-2')).toBeUndefined();
		expect(await add({ id: 'target-2', by: '2029-01-01' })).toMatchObject({ status: 303 });
		expect(await add({ id: 'target-3', figure: 'secluded' })).toMatchObject({ status: 303 });
	});

	test('is recorded once, of the place it was opened for', async () => {
		const at = position();
		expect(await add({ position: at })).toEqual({ status: 303, location: '/targets?done=saved' });
		expect(await add({ position: at })).toMatchObject({ status: 303 });
		expect(world.ledger.read(Number(at))).toHaveLength(1);
		expect(entry('target-1')).toEqual({
			id: 'target-1',
			locationId: null,
			groupId: 'zu-1',
			figure: 'locked',
			from: '2026-01-01',
			by: '2028-01-01',
			baseMinutes: 660,
			goalMinutes: 0,
			means: 'De deuren van Maas vervangen.',
			who: 'locatiemanager',
			recordedOn: '2026-11-22'
		});
	});

	test.each([
		[{ by: '2026-01-01' }, 'by', 'by-before-from'],
		[{ 'goalMinutes.hours': '12' }, 'goalMinutes', 'goal-above-base'],
		[{ 'baseMinutes.hours': '24', 'baseMinutes.minutes': '1' }, 'baseMinutes', 'bad-duration'],
		[{ 'baseMinutes.minutes': '60' }, 'baseMinutes', 'bad-duration'],
		[{ 'baseMinutes.hours': '1,5' }, 'baseMinutes', 'bad-duration'],
		[{ 'baseMinutes.hours': '', 'baseMinutes.minutes': '' }, 'baseMinutes', 'bad-duration'],
		[{ from: '' }, 'from', 'required'],
		[{ figure: 'free' }, 'figure', 'required']
	])('with %o is refused, and what was typed stays', async (fields, field, code) => {
		expect(await add(fields)).toMatchObject({
			status: 400,
			data: { refusal: { fields: [{ field, code }] }, typed: { fields: { ...target, ...fields } } }
		});
		expect(entry('target-1')).toBeUndefined();
	});

	test('an empty half of a duration is none', async () => {
		await add({ 'baseMinutes.minutes': '' });
		expect(entry('target-1')).toMatchObject({ baseMinutes: 660 });
	});

	test('stands beside what the program prescribes, and for who may see it what was planned', async () => {
		await add({});
		const mine = await shown();
		expect(mine).toMatchObject({
			place: { kind: 'group', name: 'Maas', of: 'De Linde Zuid' },
			state: 'behind',
			prescribedMinutes: 600,
			behindFrom: '2026-11-22',
			missing: 0,
			planned: { month: '2026-10' },
			mayChange: true
		});
		// From 660 to 0 in 730 days, 325 of which have gone by.
		expect(mine?.dueMinutes).toBe(Math.round(660 - (660 * 325) / 730));
		expect(mine?.steps[0]).toMatchObject({ from: '2026-01-01' });
		expect(await shown('council-member')).toMatchObject({
			state: 'behind',
			planned: null,
			mayChange: false
		});
	});

	test('warns before it is behind', async () => {
		await add({ from: '2026-11-22', 'baseMinutes.hours': '10' });
		const mine = await shown();
		expect(mine).toMatchObject({ state: 'on-line', dueMinutes: 600, behindFrom: '2026-11-23' });
	});

	test('is changed without moving, withdrawn once, and not over somebody else', async () => {
		await add({});
		const at = position();
		const save = (fields: object) =>
			post(editActions.save, {
				world,
				role: 'location-manager',
				params: { id: 'target-1' },
				fields: { ...target, position: at, ...fields }
			});
		expect(await save({ place: 'institution', who: 'teamleider' })).toMatchObject({ status: 303 });
		expect(entry('target-1')).toMatchObject({ groupId: 'zu-1', who: 'teamleider' });
		expect(await save({ who: 'bestuurder' })).toMatchObject({
			status: 409,
			data: { refusal: { reason: 'stale' }, typed: { fields: { who: 'bestuurder' } } }
		});
		const remove = () =>
			post(editActions.remove, {
				world,
				role: 'location-manager',
				params: { id: 'target-1' },
				fields: { position: position() }
			});
		expect(await remove()).toEqual({ status: 303, location: '/targets?done=removed' });
		expect(await remove()).toMatchObject({ status: 303 });
		expect(await shown()).toBeUndefined();
	});
});

describe('who may', () => {
	test.each([
		['location-manager', 'institution', 403],
		['location-manager', 'location:zuid', 303],
		['director', 'institution', 303],
		['administrator', 'institution', 303],
		['staff', 'group:zu-1', 403],
		['council-member', 'location:zuid', 403],
		['researcher', 'institution', 403],
		['director', 'location:west', 404],
		['location-manager', 'location:west', 403]
	] as const)('%s, %s: %d', async (role, place, status) => {
		expect(await add({ place }, role)).toMatchObject({ status });
	});

	test('forms open for the same', async () => {
		const open = (role: Role, search: string) => get(newForm, { world, role, search });
		expect(await open('location-manager', '')).toMatchObject({ status: 403 });
		expect(await open('location-manager', '?place=location:noord')).toMatchObject({ status: 200 });
		expect(await get(editForm, { world, role: 'director', params: { id: 'none' } })).toMatchObject({
			status: 404
		});
	});
});

describe('presets', () => {
	const form = async (preset: 'half' | 'zero' | null, place = 'group:zu-1') =>
		valueOf(await viewTargetForm(world, actor('director'), { place, figure: 'secluded', preset }));

	test('half in three years begins at what is prescribed', async () => {
		expect((await form('half')).target).toMatchObject({
			groupId: 'zu-1',
			figure: 'secluded',
			from: '2026-11-22',
			by: '2029-11-22',
			baseMinutes: 600,
			goalMinutes: 300
		});
	});

	test('zero by a date', async () => {
		expect((await form('zero')).target).toMatchObject({ by: '2029-01-01', baseMinutes: 600, goalMinutes: 0 });
	});

	test('of one’s own begins with a goal that is the base', async () => {
		expect((await form(null)).target).toMatchObject({ baseMinutes: 600, goalMinutes: 600 });
	});

	test('of a group without a program: the base is to be filled in', async () => {
		const closed = await form('half', 'group:no-3');
		expect(closed).toMatchObject({ prescribedMinutes: null, target: { baseMinutes: 0 } });
	});
});
