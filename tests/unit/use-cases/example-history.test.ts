/** The demonstration's past: the same document, kept day after day, with ended periods closed. */
import { readFile } from 'node:fs/promises';
import { beforeAll, expect, test } from 'vitest';
import { parseText } from '#domain/document/parse.ts';
import { LIST_NAMES, type OpenDeurDocument } from '#domain/document/schema.ts';
import { DEMONSTRATION_TODAY } from '#server/demonstration.ts';
import { recordHistory } from '#server/example-history.ts';
import { openMemoryLedger } from '#server/storage/memory-ledger.ts';
import { worldKnownOn } from '#server/use-cases/known-on.ts';
import { viewSnapshots } from '#server/use-cases/view-snapshots.ts';
import { worldOf, type World } from '#server/use-cases/world.ts';
import { actor, exampleWorld, valueOf } from './example-world.ts';

let document: OpenDeurDocument;
let world: World;

beforeAll(async () => {
	const parsed = parseText(await readFile('data/example/linde.json', 'utf8'));
	if (!parsed.ok) throw new Error('the example has problems');
	({ document } = parsed);
	const { vault, drafts } = await exampleWorld();
	const clock = { today: () => DEMONSTRATION_TODAY, now: () => `${DEMONSTRATION_TODAY}T12:00:00.000Z` };
	world = worldOf({ ledger: await openMemoryLedger(), vault, drafts }, clock);
	await recordHistory(world, document);
});

test('today the document is known as it is, each entry once', () => {
	const known = world.knowledge().document;
	for (const list of LIST_NAMES) {
		if (list === 'snapshots') continue;
		const inOrder = (entries: readonly { id: string }[]) =>
			entries.toSorted((a, b) => (a.id < b.id ? -1 : 1));
		expect(inOrder(known[list])).toEqual(inOrder(document[list]));
	}
});

test('nothing was recorded before the day it was about, and nothing after today', () => {
	const days = world.ledger.read().map(({ at }) => at);
	expect(days).toEqual(days.toSorted());
	expect(days.at(-1)?.slice(0, 10)).toBe(DEMONSTRATION_TODAY);
	const { document: then } = worldKnownOn(world, '2021-06-01').knowledge();
	expect(then.policies.every(({ effectiveFrom }) => effectiveFrom <= '2021-06-01')).toBe(true);
	expect(then.policies.length).toBeGreaterThan(10);
	expect(then.stays.length).toBeLessThan(document.stays.length);
});

test('every period that has ended was closed, and only the corrected one differs since', async () => {
	for (const { id, to } of document.periods) {
		const { snapshots } = valueOf(await viewSnapshots(world, actor('director'), { periodId: id }));
		expect(snapshots).toHaveLength(to < DEMONSTRATION_TODAY ? 1 : 0);
		const differs = snapshots.some(({ differences }) => differences.hours.length > 0);
		expect([id, differs]).toEqual([id, id === 'najaar-2025']);
	}
});

test('the correction is told with the period that it changed', async () => {
	const { snapshots } = valueOf(await viewSnapshots(world, actor('director'), { periodId: 'najaar-2025' }));
	const [{ differences, since }] = snapshots;
	expect(new Set(differences.hours.map(({ locationId }) => locationId))).toEqual(new Set(['oost']));
	expect(since).toMatchObject(
		expect.arrayContaining([expect.objectContaining({ kind: 'policies', groupNames: ['Merel'] })])
	);
});
