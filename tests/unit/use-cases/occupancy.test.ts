/** Occupancy through its own route: averages from stays, entries by hand, and hours marked as estimated. */
import { beforeEach, describe, expect, test } from 'vitest';
import type { Role } from '#server/access/actor.ts';
import { importDocument } from '#server/use-cases/import-document.ts';
import { estimatedOf } from '#server/use-cases/recorded-occupancy.ts';
import { viewOccupancy } from '#server/use-cases/view-occupancy.ts';
import type { World } from '#server/use-cases/world.ts';
import { actions } from '../../../src/routes/periods/occupancy/+page.server.ts';
import { post } from './act.ts';
import { actor, exampleWorld, valueOf } from './example-world.ts';

const TODAY = '2026-11-22';

let world: World;

beforeEach(async () => {
	world = await exampleWorld();
	await addLocationWithoutStays();
});

/** A location of which nobody keeps stays, with a program from July 2026 on. */
async function addLocationWithoutStays(): Promise<void> {
	const { document } = world.knowledge();
	const [like] = document.locations;
	const program = document.policies.filter(({ groupId }) => groupId === 'oo-2').slice(-1);
	const changed = {
		...document,
		locations: [{ ...like, id: 'oever', code: 'OV', name: 'De Linde Oever', openedOn: '2026-07-01' }],
		groups: [{ ...document.groups[0], id: 'ov-1', locationId: 'oever', name: 'Riet' }],
		policies: program.map((policy) => ({
			...policy,
			id: 'ov-1@2026-07-01',
			groupId: 'ov-1',
			effectiveFrom: '2026-07-01'
		}))
	};
	valueOf(await importDocument(world, actor('administrator'), { document: changed, merge: true }));
}

const position = () => String(world.ledger.position);
const view = async (locationId: string, role: Role = 'administrator', year: string | null = null) =>
	valueOf(await viewOccupancy(world, actor(role), { locationId, year }));

const enter = (fields: Record<string, string>, role: Role = 'administrator') =>
	post(actions.default, {
		world,
		role,
		fields: { locationId: 'oever', year: '2026', position: position(), ...fields }
	});

const entered = () => world.knowledge().document.occupancies;

describe('from stays', () => {
	test('both averages, the newest month first; the running one up to today', async () => {
		const { months, years } = await view('noord');
		expect(years[0]).toBe('2026');
		expect(months[0]).toMatchObject({ month: '2026-11', running: true, source: 'stays', estimated: null });
		for (const { present, staying } of months) {
			expect(present).not.toBeNull();
			expect(staying ?? 0).toBeGreaterThanOrEqual(present ?? Infinity);
		}
	});

	test('follow the roles', async () => {
		for (const role of ['council-member', 'staff', 'researcher'] as const) {
			expect(await viewOccupancy(world, actor(role), { locationId: 'noord', year: null })).toMatchObject({
				reason: 'forbidden'
			});
		}
		expect((await view('noord', 'ambassador')).mayRecord).toBe(false);
	});
});

describe('by hand', () => {
	test('is entered once for several months, and gives hours that say they are estimated', async () => {
		const at = position();
		const fields = { position: at, 'average.2026-09': '4', 'average.2026-10': '5,4' };
		expect(await enter(fields)).toEqual({
			status: 303,
			location: '/periods/occupancy?location=oever&year=2026&saved='
		});
		expect(await enter(fields)).toMatchObject({ status: 303 });
		expect(world.ledger.read(Number(at))).toHaveLength(2);
		expect(entered()).toEqual([
			{ id: 'occupancy.oever.2026-09', locationId: 'oever', month: '2026-09', average: 4 },
			{ id: 'occupancy.oever.2026-10', locationId: 'oever', month: '2026-10', average: 5.4 }
		]);
		const { months } = await view('oever');
		const october = months.find(({ month }) => month === '2026-10');
		expect(october).toMatchObject({ present: 5.4, staying: null, source: 'entered' });
		expect(october?.estimated).toMatchObject({ estimated: true });
		// October 2026 has an hour more.
		expect(october?.estimated?.presentMinutes).toBe(Math.round(5.4 * (31 * 1440 + 60)));
		expect(estimatedOf(world.knowledge(), TODAY).map(({ id, month }) => `${id} ${month}`)).toEqual([
			'oever 2026-09',
			'oever 2026-10'
		]);
	});

	test('is changed, and taken back by leaving it empty', async () => {
		await enter({ 'average.2026-10': '5' });
		await enter({ 'average.2026-10': '6' });
		expect(entered()).toMatchObject([{ average: 6 }]);
		await enter({ 'average.2026-10': '' });
		expect(entered()).toEqual([]);
	});

	test.each([
		['average.2026-10', '5,45', 'bad-average'],
		['average.2026-10', 'vijf', 'bad-average'],
		['average.2026-10', '-1', 'bad-average'],
		['average.2026-10', '1000,1', 'bad-average'],
		['average.2026-12', '5', 'month-ahead']
	])('%s with %j is refused, and stays typed', async (field, typed, code) => {
		expect(await enter({ 'average.2026-09': '4', [field]: typed })).toMatchObject({
			status: 400,
			data: {
				refusal: { fields: [{ field, code }] },
				typed: { fields: { 'average.2026-09': '4', [field]: typed } }
			}
		});
		expect(entered()).toEqual([]);
	});

	test('a month of which there are stays takes none', async () => {
		expect(await enter({ locationId: 'noord', 'average.2026-10': '5' })).toMatchObject({
			data: { refusal: { fields: [{ code: 'has-stays' }] } }
		});
	});

	test('not over what somebody else just entered, and not by who may not', async () => {
		const at = position();
		await enter({ 'average.2026-10': '5' });
		expect(await enter({ position: at, 'average.2026-10': '6' })).toMatchObject({ status: 409 });
		for (const role of ['director', 'staff', 'researcher'] as const) {
			expect(await enter({ 'average.2026-10': '6' }, role)).toMatchObject({ status: 403 });
		}
	});
});
