/** A group's screen: the version in force, doors that lock themselves, months and their confirmation. */
import { beforeEach, expect, test } from 'vitest';
import { confirmMonth } from '#server/use-cases/confirm-month.ts';
import { viewGroup } from '#server/use-cases/view-group.ts';
import { withdrawConfirmation } from '#server/use-cases/withdraw-confirmation.ts';
import type { Role } from '#server/access/actor.ts';
import type { World } from '#server/use-cases/world.ts';
import { actor, exampleWorld, valueOf } from './example-world.ts';

let world: World;

beforeEach(async () => {
	world = await exampleWorld();
});

async function view(groupId: string, role: Role = 'location-manager', date: string | null = null) {
	return valueOf(await viewGroup(world, actor(role), { groupId, date, allMonths: true }));
}

test('the version in force is that of the date, and a pilot gives way when it ends', async () => {
	expect((await view('zu-1')).version?.id).toBe('zu-1@2026-10-05');
	expect((await view('zu-1', 'staff', '2026-05-20')).version).toMatchObject({
		id: 'zu-1@2026-05-11',
		endsByItself: true,
		to: '2026-06-08'
	});
	expect((await view('zu-1', 'staff', '2026-07-01')).version?.id).toBe('zu-1@2024-01-01');
	expect((await view('zu-1', 'staff', '2018-01-01')).version).toBeNull();
});

test('says that the rooms of Maas lock themselves, and that those of Waal did until the doors were replaced', async () => {
	expect((await view('zu-1')).selfLocking).toEqual({ rooms: 10, ofRooms: 10, moments: ['Nachtrust'] });
	expect((await view('zu-2')).selfLocking).toBeNull();
	expect((await view('zu-2', 'staff', '2024-06-01')).selfLocking).toMatchObject({ rooms: 10 });
});

test('months: who may not see figures of real youths sees what is prescribed and practised', async () => {
	const [council] = (await view('zu-2', 'council-member')).months;
	expect(council).toMatchObject({ planned: null, reported: null });
	expect(council.prescribed).not.toBeNull();
	const manager = await view('zu-2');
	const september = manager.months.find(({ month }) => month === '2026-09');
	expect(september?.reported?.secludedMinutes).not.toBe(september?.planned?.secludedMinutes);
	expect(JSON.stringify(await view('zu-2', 'council-member'))).not.toMatch(/ZU\d{4}/);
});

test('a month that has ended is confirmed once, and that can be taken back', async () => {
	const input = { groupId: 'zu-1', month: '2026-08', position: world.ledger.position };
	const first = valueOf(await confirmMonth(world, actor('location-manager'), input));
	const again = valueOf(await confirmMonth(world, actor('location-manager'), input));
	expect(again.position).toBe(first.position);
	const of = async () => (await view('zu-1')).months.find(({ month }) => month === '2026-08');
	expect(await of()).toMatchObject({ confirmedOn: '2026-11-22', toConfirm: false });
	valueOf(
		await withdrawConfirmation(world, actor('location-manager'), { ...input, position: first.position })
	);
	expect(await of()).toMatchObject({ confirmedOn: null, toConfirm: true });
});

test('a month that runs, one without a program, and somebody who may not are refused', async () => {
	const position = world.ledger.position;
	const manager = actor('location-manager');
	const ask = (month: string) => confirmMonth(world, manager, { groupId: 'zu-1', month, position });
	expect(await ask('2026-11')).toMatchObject({ fields: [{ code: 'month-runs' }] });
	expect(await ask('2018-03')).toMatchObject({ fields: [{ code: 'month-unknown' }] });
	const staff = await confirmMonth(world, actor('staff'), { groupId: 'zu-1', month: '2026-08', position });
	expect(staff).toMatchObject({ reason: 'forbidden' });
});
