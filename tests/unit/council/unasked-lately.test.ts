/** What began past the council waits on it, and on its manager, for 28 days. */
import { beforeEach, expect, test } from 'vitest';
import { viewCouncil } from '#server/use-cases/council/view-council.ts';
import { viewDraft } from '#server/use-cases/view-draft.ts';
import { recordVersion } from '#server/use-cases/record-version.ts';
import { saveDraft } from '#server/use-cases/save-draft.ts';
import { worldOf, type World } from '#server/use-cases/world.ts';
import { actor, exampleWorld, valueOf } from '../use-cases/example-world.ts';

const names = { schoolDay: 'Schooldag', weekendDay: 'Weekend' };
const manager = actor('location-manager');
const FROM = '2026-11-20';

let world: World;

beforeEach(async () => {
	world = await exampleWorld();
});

async function pastCouncil(groupId: string, key: string): Promise<void> {
	const edit = { do: 'remove-block', at: { template: 'schooldag', key } } as const;
	const { base, position } = valueOf(await viewDraft(world, manager, { groupId, names }));
	const of = { groupId, baseId: base?.id ?? null, names };
	valueOf(await saveDraft(world, manager, { ...of, revision: 0, change: { kind: 'edits', edits: [edit] } }));
	const form = { title: 'Anders', from: FROM, reason: 'Het was al zo.' };
	valueOf(await recordVersion(world, manager, { ...of, id: 'erlangs', position, form, unaskedSeen: true }));
}

async function waiting(locationId: string, who = manager) {
	const { now } = valueOf(await viewCouncil(world, who, { locationId }));
	const all = Object.entries(now).flatMap(([turn, items]) => items.map((item) => ({ turn, ...item })));
	return all.filter(({ what }) => what === 'unasked' || what === 'unasked-talk');
}

test('the council looks at it and the manager talks about it, until 28 days have gone by', async () => {
	await pastCouncil('oo-2', 'middagrust');
	const shown = { title: 'Anders', date: FROM, late: false, href: '/council?location=oost#without' };
	expect(await waiting('oost')).toMatchObject([
		{ turn: 'council', what: 'unasked', ...shown },
		{ turn: 'manager', what: 'unasked-talk', ...shown }
	]);
	world = worldOf(world, { today: () => '2026-12-17', now: () => '2026-12-17T12:00:00.000Z' });
	expect(await waiting('oost')).toHaveLength(2);
	world = worldOf(world, { today: () => '2026-12-18', now: () => '2026-12-18T12:00:00.000Z' });
	expect(await waiting('oost')).toEqual([]);
});

test('nobody is asked where the council is only told, nor about what was there before', async () => {
	expect(await waiting('oost')).toEqual([]);
	await pastCouncil('no-1', 'nacht');
	expect(await waiting('noord')).toEqual([]);
});
