/** What the page of a location tells of its youths to who may know none of them: the council, and researchers. */
import { describe, expect, test } from 'vitest';
import type { OpenDeurDocument } from '#domain/document/schema.ts';
import { hoursPer24 } from '#domain/seclusion/figures.ts';
import { computeHours } from '#domain/seclusion/hours.ts';
import type { Role } from '#server/access/actor.ts';
import { viewLocation } from '#server/use-cases/view-location.ts';
import type { World } from '#server/use-cases/world.ts';
import { actor, exampleWorld, valueOf, worldOfDocument } from './example-world.ts';

const world = await exampleWorld();
const { document } = world.knowledge();
const OUTSIDERS = ['council-member', 'council-coach', 'researcher'] as const;

async function view(
	role: Role,
	{ locationId = 'zuid', month = null as string | null, inWorld = world } = {}
) {
	return valueOf(await viewLocation(inWorld, actor(role), { locationId, month }));
}

/** The example with so many youths of Zuid as were there, and no more. */
async function worldWithAtMost(count: number): Promise<World> {
	const groups = document.groups.filter(({ locationId }) => locationId === 'zuid').map(({ id }) => id);
	const there = document.stays.filter(
		({ groupId, to }) => groups.includes(groupId) && (!to || to > '2026-10-01')
	);
	const gone = new Set(there.slice(count).map(({ id }) => id));
	const stays = document.stays.filter(({ id }) => !gone.has(id));
	const fewer: OpenDeurDocument = { ...document, stays };
	return worldOfDocument(fewer, world.today());
}

describe.each(OUTSIDERS)('a %s', (role) => {
	test('reads the last month that ended, rounded, of all groups together', async () => {
		const { told, groups } = await view(role);
		const query = {
			from: '2026-10-01',
			to: '2026-11-01',
			by: 'location',
			per: 'month',
			basis: 'youths'
		} as const;
		const exact = [...computeHours(document, query)].find(({ id }) => id === 'zuid');
		const hours = (exact && hoursPer24(exact.secludedMinutes, exact)) ?? NaN;
		expect(told).toMatchObject({ month: '2026-10', nextMonth: '2026-10', previousMonth: '2026-09' });
		expect(Math.abs((told?.planned?.secluded ?? NaN) - hours)).toBeLessThanOrEqual(0.05 + 1e-9);
		expect((told?.youths ?? NaN) % 5).toBe(0);
		// Nothing of one group, nor of anybody.
		expect(groups.every(({ month }) => month === null)).toBe(true);
		expect(JSON.stringify(told)).not.toMatch(/Minutes|ZU\d/);
	});

	test('reads no month that has not ended', async () => {
		expect((await view(role, { month: '2026-11' })).told).toMatchObject({ month: '2026-10' });
		expect((await view(role, { month: '2030-01' })).told).toMatchObject({ month: '2026-10' });
	});

	test('reads nothing where nine youths were there', async () => {
		const { told } = await view(role, { month: '2026-10', inWorld: await worldWithAtMost(9) });
		expect(told).toMatchObject({ wasAnybody: true, youths: null, planned: null, reported: null });
	});
});

test('who sees the figures of its groups is told nothing more', async () => {
	for (const role of ['location-manager', 'director', 'ambassador', 'administrator'] as const) {
		const { told, groups } = await view(role);
		expect(told).toBeNull();
		expect(groups.some(({ month }) => month !== null)).toBe(true);
	}
});

test('the council is told nothing of another location', async () => {
	for (const role of ['council-member', 'council-coach'] as const) {
		expect((await view(role, { locationId: 'noord' })).told).toBeNull();
	}
	expect((await view('researcher', { locationId: 'noord' })).told).not.toBeNull();
});
