/** Everything recorded, taken to another store: as known on any date it says the same, and erased stays erased. */
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { recordHash } from '#server/storage/chain.ts';
import type { LedgerRecord } from '#server/storage/ledger.ts';
import { openMemoryLedger } from '#server/storage/memory-ledger.ts';
import { openStorage, type Storage } from '#server/storage/open.ts';
import { exportHistory } from '#server/use-cases/export-history.ts';
import { importHistory } from '#server/use-cases/import-history.ts';
import { Knowledge } from '#server/use-cases/knowledge.ts';
import { withTexts } from '#server/use-cases/sealed-texts.ts';
import { worldOf, type World } from '#server/use-cases/world.ts';
import { actor, exampleWorld, valueOf } from './example-world.ts';
import { recordEntries } from '#server/use-cases/record.ts';
import { useCase } from '#server/use-cases/use-case.ts';
import type { EntryChange } from '#server/use-cases/record.ts';

const record = useCase('test', 'update', async (context, changes: readonly EntryChange[]) => {
	context.demand('see-program', {});
	return recordEntries(context, context.knowledge.position, changes);
});

const arrangement = (id: string, youthId: string, reason: string) => ({
	list: 'arrangements' as const,
	id,
	value: {
		id,
		youthId,
		from: '2026-11-01',
		instead: { title: 'Koken', kind: 'activity', start: '15:00', end: '16:00' },
		reason
	}
});

let folder: string;
let source: World;
let storage: Storage;
let target: World;
let text: string;

async function historyOf(world: World): Promise<string> {
	return [...valueOf(await exportHistory(world, actor('administrator'), null)).lines].join('');
}

const take = (world: World, history: string) =>
	importHistory(world, actor('administrator'), { text: history });

beforeAll(async () => {
	folder = await mkdtemp(join(tmpdir(), 'open deur '));
	source = await exampleWorld();
	const { youths, stays, groups } = source.knowledge().document;
	const [one, other] = youths.slice(-2).map(({ id }) => id);
	const stay = stays.find(({ youthId }) => youthId === one);
	const manager = actor('location-manager');
	valueOf(await record(source, manager, [arrangement('a1', one, 'Kookt graag.')]));
	valueOf(await record(source, manager, [arrangement('a2', other, 'Slaapt slecht.')]));
	const together = {
		id: 'd1',
		groupId: stay?.groupId,
		date: '2026-11-20',
		youthIds: [one, other],
		instead: { title: 'Samen sporten', kind: 'activity', start: '15:00', end: '16:00' },
		origin: 'choice',
		note: 'Vroegen er zelf om.'
	};
	valueOf(await record(source, manager, [{ list: 'dayChanges', id: 'd1', value: together }]));
	valueOf(await record(source, actor('administrator'), [{ list: 'arrangements', id: 'a1', value: null }]));
	valueOf(await record(source, manager, [arrangement('a1', one, 'Kookt weer.')]));
	const renamed = { ...groups[0], name: 'Eik en Linde' };
	valueOf(await record(source, manager, [{ list: 'groups', id: renamed.id, value: renamed }]));
	await source.vault.erase(other);
	text = await historyOf(source);
	storage = await openStorage({ folder, address: 'here' });
	target = worldOf(storage, { today: () => '2026-11-22', now: () => 'never' });
	valueOf(await take(target, text));
});

afterAll(async () => {
	await storage.close();
	await rm(folder, { recursive: true, force: true });
});

/** What a store knew after each of its batches. */
function everKnown({ ledger, vault }: World): unknown[] {
	const known: unknown[] = [];
	let knowledge = Knowledge.empty();
	for (const batch of Map.groupBy(ledger.read(), ({ at, actor: who }) => `${at} ${who}`).values()) {
		knowledge = knowledge.after(batch.map((one) => withTexts(one, vault)));
		known.push(structuredClone(knowledge.document));
	}
	return known;
}

test('positions, actors, times, revisions and hashes stay what they were', () => {
	expect(target.ledger.read()).toEqual(source.ledger.read());
});

test('what was known at every moment is the same', () => {
	expect(everKnown(target)).toEqual(everKnown(source));
});

test('a text that was erased is nowhere, one about two youths neither; the others are sealed', async () => {
	expect(text).toContain('Kookt graag.');
	expect(text).not.toContain('Slaapt slecht.');
	expect(text).not.toContain('Vroegen er zelf om.');
	const own = () => target.knowledge().document.arrangements.find(({ id }) => id === 'a1');
	expect(own()?.reason).toBe('Kookt weer.');
	expect(JSON.stringify(target.ledger.read())).not.toContain('Kookt');
});

test('the copy can be taken out again, to the letter', async () => {
	expect(await historyOf(target)).toBe(text);
});

test('a store that holds data is left as it is', async () => {
	const { position } = target.ledger;
	expect(await take(target, text)).toEqual({
		ok: false,
		reason: 'fields',
		fields: [{ field: 'history', code: 'holds-data', values: { position } }]
	});
	expect(target.ledger.position).toBe(position);
});

test('only who may take a document in or out may do so with a history', async () => {
	expect(await importHistory(source, actor('location-manager'), { text })).toMatchObject({
		reason: 'forbidden'
	});
	expect(await exportHistory(source, actor('director'), null)).toMatchObject({ reason: 'forbidden' });
});

describe('what is wrong is refused, with the line', () => {
	const emptyWorld = async () =>
		worldOf(
			{ ledger: await openMemoryLedger(), vault: target.vault, drafts: target.drafts },
			{ today: () => '2026-11-22', now: () => 'never' }
		);

	/** A history of records that all follow from one another, whatever they say. */
	function forged(...values: readonly Pick<LedgerRecord, 'kind' | 'id' | 'value'>[]): string {
		let previous = '0'.repeat(64);
		const records = values.map((one, index) => {
			const rev = values
				.slice(0, index + 1)
				.filter(({ kind, id }) => kind === one.kind && id === one.id).length;
			const unhashed = { seq: index + 1, at: '2026-01-01T00:00:00Z', actor: 'x', ...one, rev };
			previous = recordHash(previous, unhashed);
			return { ...unhashed, hash: previous };
		});
		const head = { history: 'open-deur-history/1', records: records.length, last: previous };
		return [head, ...records].map((line) => JSON.stringify(line)).join('\n');
	}

	const institution = { kind: 'institution', id: 'i', value: { id: 'i', name: 'I' } };
	const youth = { kind: 'youths', id: 'NO0001', value: { id: 'NO0001', locationId: 'no' } };
	const place = {
		kind: 'locations',
		id: 'no',
		value: { id: 'no', code: 'NO', name: 'Noord', timeZone: 'Europe/Amsterdam' }
	};

	test('a whole one that is right is taken', async () => {
		expect(await take(await emptyWorld(), forged(institution, place, youth))).toMatchObject({ ok: true });
	});

	test.each([
		['of a kind that nobody knows', [institution, { kind: 'secrets', id: 'a', value: {} }], 3],
		['that breaks its schema', [institution, { ...place, value: { id: 'no' } }], 3],
		['under another id', [institution, { ...place, id: 'so' }], 3],
		[
			'with a text about a youth that lies open',
			[
				institution,
				place,
				youth,
				{ kind: 'arrangements', id: 'a', value: arrangement('a', 'NO0001', 'x').value }
			],
			5
		],
		['that takes the institution away', [institution, { ...institution, value: null }], 3]
	])('a record %s', async (_, records, line) => {
		const world = await emptyWorld();
		const outcome = await take(world, forged(...records));
		expect(outcome).toMatchObject({ reason: 'fields', fields: [{ code: 'bad-record', values: { line } }] });
		expect(world.ledger.position).toBe(0);
	});

	test('records that make no document together', async () => {
		const world = await emptyWorld();
		expect(await take(world, forged(institution, youth))).toMatchObject({
			reason: 'invalid',
			problems: [{ code: 'unknown-reference' }]
		});
		expect(world.ledger.position).toBe(0);
	});

	test('a history of nothing', async () => {
		expect(await take(await emptyWorld(), forged())).toMatchObject({ fields: [{ code: 'nothing' }] });
	});
});
