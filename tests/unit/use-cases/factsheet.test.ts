/** Factsheets: the newest whole month beside those before, of who may see what. */
import { beforeAll, describe, expect, test } from 'vitest';
import { ENGINE } from '#domain/period/snapshot.ts';
import type { Role } from '#server/access/actor.ts';
import { viewFactsheet, type FactsheetAsked } from '#server/use-cases/view-factsheet.ts';
import { viewFactsheets } from '#server/use-cases/view-factsheets.ts';
import { worldKnownOn } from '#server/use-cases/known-on.ts';
import type { World } from '#server/use-cases/world.ts';
import { load } from '../../../src/routes/factsheets/locations/[id]/+page.server.ts';
import { get } from './act.ts';
import { actor, exampleWorld, valueOf } from './example-world.ts';

let world: World;

beforeAll(async () => {
	world = await exampleWorld();
});

const sheet = async (asked: Partial<FactsheetAsked> = {}, role: Role = 'director') =>
	valueOf(
		await viewFactsheet(world, actor(role), { kind: 'location', id: 'zuid', periodId: null, ...asked })
	);

describe('its months', () => {
	test('are the last six whole ones, the newest first', async () => {
		const { months, before, date } = await sheet();
		expect(months.map(({ month }) => month)).toEqual([
			'2026-10',
			'2026-09',
			'2026-08',
			'2026-07',
			'2026-06',
			'2026-05'
		]);
		expect(date).toBe('2026-10-31');
		const minutes = months.slice(1).map(({ figures }) => figures.policy?.lockedMinutes ?? 0);
		expect(before?.policy?.lockedMinutes).toBe(minutes.reduce((sum, one) => sum + one, 0));
	});

	test('are the whole ones of a period that have ended', async () => {
		const monthsOf = async (periodId: string) => (await sheet({ periodId })).months.map(({ month }) => month);
		expect(await monthsOf('najaar-2026')).toEqual(['2026-10', '2026-09']);
		expect(await monthsOf('meting-2')).toHaveLength(6);
	});

	test('are confirmed or not, counted over the groups with a program', async () => {
		expect((await sheet()).months[0]).toMatchObject({ confirmed: 2, groups: 2 });
		expect((await sheet({ kind: 'group', id: 'oo-3' })).months[0]).toMatchObject({ confirmed: 0, groups: 1 });
	});

	test('are none where nobody kept anything yet', async () => {
		const then = worldKnownOn(world, '2026-11-21');
		const outcome = await viewFactsheet(then, actor('director'), {
			...{ kind: 'location', id: 'zuid', periodId: null }
		});
		expect(outcome).toEqual({ ok: false, reason: 'not-found' });
	});
});

describe('figures of real youths', () => {
	test('are on it for who may see them', async () => {
		const { months, seesFigures } = await sheet();
		expect(seesFigures).toBe(true);
		expect(months[0].figures.youths?.presentMinutes).toBeGreaterThan(0);
	});

	test('are not on it for who may not', async () => {
		const { months, before, seesFigures } = await sheet({}, 'council-member');
		expect(seesFigures).toBe(false);
		for (const { figures } of months) expect([figures.youths, figures.reported]).toEqual([null, null]);
		expect([before?.youths, before?.reported]).toEqual([null, null]);
		expect(months[0].figures.policy).not.toBeNull();
	});

	test('are on the sheet of a group for who sees that group', async () => {
		expect((await sheet({ kind: 'group', id: 'zu-1' }, 'staff')).seesFigures).toBe(true);
		expect((await sheet({ kind: 'group', id: 'no-1' }, 'staff')).seesFigures).toBe(false);
		expect((await sheet({}, 'staff')).seesFigures).toBe(false);
	});
});

describe('what else is on it', () => {
	test('strips of the groups that were open, and what changed, the newest first', async () => {
		const { groups, changes, stairs } = await sheet({ periodId: 'najaar-2026' });
		expect(groups.map(({ name }) => name)).toEqual(['Maas', 'Waal']);
		expect(groups[0].days?.map(({ weekday }) => weekday)).toEqual(['mon', 'sat']);
		expect(changes.map(({ date }) => date)).toEqual(['2026-10-05']);
		expect(stairs.place.id).toBe('zuid');
	});

	test('which rules counted, and up to which record', async () => {
		expect(await sheet()).toMatchObject({
			engine: ENGINE,
			format: 'open-deur/1',
			position: world.ledger.position
		});
	});
});

test('a place or a period that does not exist is not found', async () => {
	for (const asked of [{ id: 'nowhere' }, { periodId: 'nothing' }]) {
		const outcome = await viewFactsheet(world, actor('director'), {
			...{ kind: 'location', id: 'zuid', periodId: null },
			...asked
		});
		expect(outcome).toEqual({ ok: false, reason: 'not-found' });
	}
	expect((await get(load, { world, role: 'director', params: { id: 'nowhere' } })).status).toBe(404);
});

test('the list has one for each location and group that was open', async () => {
	const list = async (periodId: string | null) =>
		valueOf(await viewFactsheets(world, actor('council-member'), { periodId })).locations;
	const groupsOf = (locations: Awaited<ReturnType<typeof list>>) =>
		locations.flatMap(({ groups }) => groups.map(({ id }) => id));
	expect(groupsOf(await list(null))).not.toContain('no-3');
	expect(groupsOf(await list('meting-2'))).toContain('no-3');
});
