/** Looking back: what was known on an earlier day, and what a period keeps when it is closed. */
import { beforeEach, expect, test } from 'vitest';
import type { Policy } from '#domain/document/schema.ts';
import { closePeriod } from '#server/use-cases/close-period.ts';
import { positionOn, worldKnownOn } from '#server/use-cases/known-on.ts';
import { recordEntries } from '#server/use-cases/record.ts';
import { useCase } from '#server/use-cases/use-case.ts';
import { viewSnapshots } from '#server/use-cases/view-snapshots.ts';
import { worldOf, type World } from '#server/use-cases/world.ts';
import { actor, exampleWorld, valueOf } from './example-world.ts';

const PERIOD = 'najaar-2025';

/** A world whose clock is set by hand. */
let clock: { today: string; now: string };
let world: World;

beforeEach(async () => {
	const example = await exampleWorld('2026-03-01');
	clock = { today: '2026-03-02', now: '2026-03-02T09:00:00.000Z' };
	world = worldOf(example, { today: () => clock.today, now: () => clock.now });
});

const record = useCase('test', 'update', (context, { list, value }: { list: 'policies'; value: Policy }) => {
	context.demand('record-version', { groupIds: [value.groupId], locationIds: ['zuid'] });
	return recordEntries(context, context.knowledge.position, [{ list, id: value.id, value }]);
});

/** Records a version of Maas again, with its first block under another name. */
async function renameFirstBlock(title: string): Promise<void> {
	const version = world.knowledge().document.policies.findLast(({ groupId }) => groupId === 'zu-1');
	if (!version) throw new Error('the example has a version of zu-1');
	const [template, ...others] = version.templates;
	const [block, ...blocks] = template.blocks;
	const value = {
		...version,
		templates: [{ ...template, blocks: [{ ...block, title }, ...blocks] }, ...others]
	};
	valueOf(await record(world, actor('location-manager'), { list: 'policies', value }));
}

const titlesIn = (known: World): string[] =>
	known
		.knowledge()
		.document.policies.flatMap(({ templates }) => templates[0].blocks.map(({ title }) => title));

test('what was recorded later is not known on an earlier day, and is on its own', async () => {
	await renameFirstBlock('Een andere naam');
	expect(titlesIn(worldKnownOn(world, '2026-03-01'))).not.toContain('Een andere naam');
	expect(titlesIn(worldKnownOn(world, '2026-03-02'))).toContain('Een andere naam');
	expect(worldKnownOn(world, '2026-03-01').today()).toBe('2026-03-01');
});

test('before anything was recorded nothing is known', () => {
	const before = worldKnownOn(world, '2026-02-28');
	expect(before.knowledge().document.groups).toEqual([]);
	expect(before.ledger.read()).toEqual([]);
});

test('a day ends where the institution is, not in Greenwich', async () => {
	clock.now = '2026-03-02T23:30:00.000Z';
	const before = world.ledger.position;
	await renameFirstBlock('Na middernacht in Nederland');
	expect(positionOn(world, '2026-03-02')).toBe(before);
	expect(positionOn(world, '2026-03-03')).toBe(world.ledger.position);
});

test('whoever looks back records nothing, and hears why', async () => {
	const position = world.ledger.position;
	const past = worldKnownOn(world, '2026-03-01');
	const [version] = past.knowledge().document.policies.filter(({ groupId }) => groupId === 'zu-1');
	const outcome = await record(past, actor('location-manager'), { list: 'policies', value: version });
	expect(outcome).toEqual({ ok: false, reason: 'past' });
	expect(world.ledger.position).toBe(position);
});

test('the same earlier position is folded once', () => {
	expect(world.knowledgeAt(5)).toBe(world.knowledgeAt(5));
	expect(world.knowledgeAt(5).position).toBe(5);
	expect(world.knowledgeAt(world.ledger.position)).toBe(world.knowledge());
});

/** Closes a period as the administrator. */
const close = (id: string, periodId = PERIOD) =>
	closePeriod(world, actor('administrator'), { periodId, id, position: world.ledger.position });

async function snapshots() {
	return valueOf(await viewSnapshots(world, actor('director'), { periodId: PERIOD })).snapshots;
}

test('a period that still runs is not closed', async () => {
	clock.today = '2025-12-01';
	expect(await close('too-soon')).toMatchObject({ ok: false, fields: [{ code: 'period-runs' }] });
	expect(await close('nowhere', 'no-such-period')).toMatchObject({ ok: false, reason: 'not-found' });
	const manager = await closePeriod(world, actor('location-manager'), {
		periodId: PERIOD,
		id: 'not-mine',
		position: world.ledger.position
	});
	expect(manager).toMatchObject({ ok: false, reason: 'forbidden' });
});

test('a closed period keeps its figures, and a correction shows beside them with its record', async () => {
	await close('stand');
	await close('stand');
	expect(await snapshots()).toMatchObject([
		{ id: 'stand', differences: { report: [], hours: [] }, since: [] }
	]);

	// The night of Maas was locked by its doors all the while; a free night changes every month of Zuid.
	const version = world
		.knowledge()
		.document.policies.findLast(
			({ groupId, effectiveFrom }) => groupId === 'zu-1' && effectiveFrom < '2025-09-01'
		);
	if (!version) throw new Error('the example has a version of zu-1 in 2025');
	const templates = version.templates.map((template) => ({
		...template,
		blocks: template.blocks.map((block) => (block.kind === 'night' ? { ...block, room: null } : block))
	}));
	valueOf(
		await record(world, actor('location-manager'), { list: 'policies', value: { ...version, templates } })
	);

	const [stand] = await snapshots();
	expect(stand.differences.report.map(({ locationId }) => locationId)).toContain('zuid');
	const prescribed = stand.differences.hours.filter(({ basis }) => basis === 'policy');
	expect(new Set(prescribed.map(({ locationId }) => locationId))).toEqual(new Set(['zuid']));
	for (const { kept, now } of prescribed) {
		expect(now?.nightLockedMinutes).toBeLessThan(kept?.nightLockedMinutes ?? 0);
	}
	expect(stand.since).toMatchObject([
		{ actor: actor('location-manager').id, kind: 'policies', groupNames: ['Maas'] }
	]);
});

test('hours of real youths in a kept stand follow the roles', async () => {
	await close('stand');
	const stay = world
		.knowledge()
		.document.stays.find(({ from, groupId }) => from < '2025-10' && groupId === 'zu-1');
	if (!stay) throw new Error('the example has a stay in zu-1');
	const shorten = useCase('test', 'update', (context, _: null) => {
		context.demand('change-stay', { groupIds: ['zu-1'], locationIds: ['zuid'] });
		const value = { ...stay, to: '2025-10-05T12:00' };
		return recordEntries(context, context.knowledge.position, [{ list: 'stays', id: stay.id, value }]);
	});
	valueOf(await shorten(world, actor('registration-contact'), null));
	const seenBy = async (role: 'council-member' | 'director') => {
		const { snapshots } = valueOf(await viewSnapshots(world, actor(role), { periodId: PERIOD }));
		return snapshots[0].differences.hours.length;
	};
	expect(await seenBy('director')).toBeGreaterThan(0);
	expect(await seenBy('council-member')).toBe(0);
});
