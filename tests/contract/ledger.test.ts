/** What every ledger promises, run over each adapter; a new adapter joins `ADAPTERS`. */
import { mkdtemp, open, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Memory } from 'lowdb';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { firstBrokenLink } from '#server/storage/chain.ts';
import { openEmbeddedLedger } from '#server/storage/embedded-ledger.ts';
import { StorageClosed } from '#server/storage/errors.ts';
import type { AppendOutcome, Batch, Ledger } from '#server/storage/ledger.ts';
import type { Batches } from '#server/storage/low-ledger.ts';
import { openMemoryLedger } from '#server/storage/memory-ledger.ts';

/** One store: `open` opens the same one again and again, `failNextWrite` makes its disk fail once, halfway. */
interface Store {
	open(): Promise<Ledger>;
	failNextWrite(): void;
	discard(): Promise<void>;
}

const ADAPTERS: Record<string, () => Promise<Store>> = {
	memory: async () => {
		let failing = false;
		class FailingMemory extends Memory<Batches> {
			override async write(batches: Batches): Promise<void> {
				if (failing) {
					failing = false;
					throw new Error('no memory left');
				}
				await super.write(structuredClone(batches));
			}
		}
		const adapter = new FailingMemory();
		return {
			open: () => openMemoryLedger(adapter),
			failNextWrite: () => void (failing = true),
			discard: async () => {}
		};
	},
	embedded: async () => {
		const folder = await mkdtemp(join(tmpdir(), 'open deur '));
		let failing = false;
		const openHandle = async (path: string) => {
			const handle = await open(path, 'r+');
			return {
				write: async (bytes: Buffer, offset: number, length: number, position: number) => {
					if (!failing) return handle.write(bytes, offset, length, position);
					failing = false;
					await handle.write(bytes, offset, Math.ceil(length / 2), position);
					throw new Error('no room left');
				},
				datasync: () => handle.datasync(),
				truncate: (length: number) => handle.truncate(length),
				close: () => handle.close()
			};
		};
		return {
			open: async () => (await openEmbeddedLedger({ folder, address: 'here', openHandle })).ledger,
			failNextWrite: () => void (failing = true),
			discard: () => rm(folder, { recursive: true })
		};
	}
};

function batch(...ids: string[]): Batch {
	const entries = ids.map((id) => ({ kind: 'rooms', id, value: { name: `Room ${id} é` } }));
	return { at: '2026-11-22T10:00:00Z', actor: 'manager', entries };
}

function idsOf(ledger: Ledger): string[] {
	return ledger.read().map((record) => record.id);
}

function accepted(outcome: AppendOutcome): boolean {
	return outcome.ok;
}

describe.each(Object.entries(ADAPTERS))('%s ledger', (_name, makeStore) => {
	let store: Store;
	let ledger: Ledger;

	beforeEach(async () => {
		store = await makeStore();
		ledger = await store.open();
	});

	afterEach(async () => {
		await ledger.close();
		await store.discard();
	});

	async function reopen(): Promise<void> {
		await ledger.close();
		ledger = await store.open();
	}

	test('starts empty at position 0', () => {
		expect(ledger.position).toBe(0);
		expect(ledger.read()).toEqual([]);
	});

	test('numbers records in one order and counts the revisions of each entry', async () => {
		const first = await ledger.append(0, batch('a', 'b'));
		await ledger.append(2, batch('a'));
		expect(first).toMatchObject({ ok: true, position: 2, records: [{ id: 'a' }, { id: 'b' }] });
		expect(ledger.read().map(({ seq, id, rev }) => [seq, id, rev])).toEqual([
			[1, 'a', 1],
			[2, 'b', 1],
			[3, 'a', 2]
		]);
	});

	test('counts the revisions of an entry that occurs twice in a batch', async () => {
		await ledger.append(0, batch('a', 'a'));
		expect(ledger.read().map(({ rev }) => rev)).toEqual([1, 2]);
	});

	test('gives each record the moment and the actor of its batch', async () => {
		await ledger.append(0, batch('a'));
		const expected = { at: '2026-11-22T10:00:00Z', actor: 'manager', value: { name: 'Room a é' } };
		expect(ledger.read()).toMatchObject([expected]);
	});

	test('reads what came after a position, as a list of the caller', async () => {
		await ledger.append(0, batch('a', 'b'));
		const held = ledger.read(1);
		await ledger.append(2, batch('c'));
		expect(held.map((record) => record.id)).toEqual(['b']);
	});

	test('keeps a removal as a record without a value', async () => {
		await ledger.append(0, batch('a'));
		await ledger.append(1, { ...batch('a'), entries: [{ kind: 'rooms', id: 'a', value: null }] });
		await reopen();
		expect(ledger.read(1)).toMatchObject([{ id: 'a', rev: 2, value: null }]);
	});

	test('reopens to the same records, and goes on after them', async () => {
		await ledger.append(0, batch('a', 'b'));
		await ledger.append(2, batch('c'));
		const before = ledger.read();
		await reopen();
		expect(ledger.read()).toEqual(before);
		expect(await ledger.append(3, batch('a'))).toMatchObject({
			ok: true,
			position: 4,
			records: [{ rev: 2 }]
		});
	});

	test('keeps what JSON makes of a value, from the moment it was given', async () => {
		const value = { name: 'Room 1', note: undefined, beds: [1] };
		const appended = ledger.append(0, { ...batch(), entries: [{ kind: 'rooms', id: 'a', value }] });
		value.beds.push(2);
		await appended;
		expect(ledger.read()[0].value).toStrictEqual({ name: 'Room 1', beds: [1] });
	});

	test('chains the hashes, so that a change in the past shows', async () => {
		await ledger.append(0, batch('a', 'b'));
		await ledger.append(2, batch('c'));
		await reopen();
		const records = ledger.read();
		expect(firstBrokenLink(records)).toBeUndefined();
		expect(firstBrokenLink(records.with(1, { ...records[1], actor: 'someone else' }))).toBe(2);
		expect(firstBrokenLink(records.toSpliced(1, 1))).toBe(2);
	});

	test('refuses an empty batch, a value that JSON cannot say and a position that is none', async () => {
		await expect(ledger.append(0, batch())).rejects.toThrow('at least one entry');
		const nothing = { ...batch(), entries: [{ kind: 'rooms', id: 'a', value: undefined }] };
		await expect(ledger.append(0, nothing)).rejects.toThrow('rooms a');
		await expect(ledger.append(-1, batch('a'))).rejects.toThrow(RangeError);
		expect(ledger.position).toBe(0);
	});

	test('refuses a stale batch with the records since', async () => {
		await ledger.append(0, batch('a'));
		await ledger.append(1, batch('b', 'c'));
		const outcome = await ledger.append(1, batch('d'));
		expect(outcome).toMatchObject({ ok: false, reason: 'stale', since: [{ id: 'b' }, { id: 'c' }] });
		expect(idsOf(ledger)).toEqual(['a', 'b', 'c']);
	});

	test('refuses a batch that expects a position still to come', async () => {
		expect(await ledger.append(1, batch('a'))).toEqual({ ok: false, reason: 'stale', since: [] });
	});

	test('lets one of two batches on the same position win', async () => {
		const outcomes = await Promise.all([ledger.append(0, batch('a')), ledger.append(0, batch('b'))]);
		expect(outcomes.map(accepted)).toEqual([true, false]);
		expect(outcomes[1]).toMatchObject({ since: [{ id: 'a' }] });
		expect(idsOf(ledger)).toEqual(['a']);
	});

	test('lets twenty callers who try again all get in, once each', async () => {
		const ids = Array.from({ length: 20 }, (_, index) => `r${index}`);
		await Promise.all(
			ids.map(async (id) => {
				while (!accepted(await ledger.append(ledger.position, batch(id))));
			})
		);
		await reopen();
		expect(idsOf(ledger).toSorted()).toEqual(ids.toSorted());
		expect(firstBrokenLink(ledger.read())).toBeUndefined();
	});

	test('takes together what does not conflict', async () => {
		const ids = Array.from({ length: 20 }, (_, index) => `r${index}`);
		const outcomes = await Promise.all(
			ids.map((id) => ledger.append(0, batch(id), (record) => record.id === id))
		);
		expect(outcomes.every(accepted)).toBe(true);
		expect(idsOf(ledger)).toEqual(ids);
	});

	test('judges a conflict by the records since, those that are still being written too', async () => {
		const onA = (record: { id: string }) => record.id === 'a';
		const outcomes = await Promise.all([
			ledger.append(0, batch('a')),
			ledger.append(0, batch('b'), onA),
			ledger.append(0, batch('c'), () => false)
		]);
		expect(outcomes.map(accepted)).toEqual([true, false, true]);
		expect(idsOf(ledger)).toEqual(['a', 'c']);
	});

	test('takes a failed write back, whole, and goes on', async () => {
		await ledger.append(0, batch('a'));
		store.failNextWrite();
		await expect(ledger.append(1, batch('b', 'c'))).rejects.toThrow('left');
		expect(idsOf(ledger)).toEqual(['a']);
		expect(ledger.position).toBe(1);
		expect(await ledger.append(1, batch('d'))).toMatchObject({ ok: true, position: 2 });
		await reopen();
		expect(idsOf(ledger)).toEqual(['a', 'd']);
		expect(firstBrokenLink(ledger.read())).toBeUndefined();
	});

	test('lets the second in where the first of two on one position failed', async () => {
		store.failNextWrite();
		const [first, second] = await Promise.allSettled([
			ledger.append(0, batch('a')),
			ledger.append(0, batch('b'))
		]);
		expect(first.status).toBe('rejected');
		expect(second).toMatchObject({ status: 'fulfilled', value: { ok: true } });
		await reopen();
		expect(idsOf(ledger)).toEqual(['b']);
	});

	test('appends several batches together, each with its own person and moment', async () => {
		const other: Batch = { ...batch('a', 'c'), at: '2026-11-23T09:00:00Z', actor: 'mentor' };
		const outcome = await ledger.appendAll(0, [batch('a', 'b'), other]);
		expect(outcome).toMatchObject({ ok: true, position: 4 });
		await reopen();
		expect(ledger.read().map(({ actor, id, rev }) => [actor, id, rev])).toEqual([
			['manager', 'a', 1],
			['manager', 'b', 1],
			['mentor', 'a', 2],
			['mentor', 'c', 1]
		]);
		expect(firstBrokenLink(ledger.read())).toBeUndefined();
		expect(await ledger.appendAll(3, [batch('d'), batch('e')])).toMatchObject({ reason: 'stale' });
		await expect(ledger.appendAll(4, [])).rejects.toThrow('nothing to append');
		await expect(ledger.appendAll(4, [batch('d'), batch()])).rejects.toThrow('at least one entry');
		expect(ledger.position).toBe(4);
	});

	test('takes several batches back together where writing them fails', async () => {
		store.failNextWrite();
		await expect(ledger.appendAll(0, [batch('a'), batch('b')])).rejects.toThrow('left');
		expect(ledger.position).toBe(0);
		await reopen();
		expect(idsOf(ledger)).toEqual([]);
	});

	test('answers what was asked before it closes, and refuses what comes after', async () => {
		const asked = ledger.append(0, batch('a'));
		const closed = ledger.close();
		await expect(ledger.append(1, batch('b'))).rejects.toThrow(StorageClosed);
		await closed;
		expect(accepted(await asked)).toBe(true);
		await reopen();
		expect(idsOf(ledger)).toEqual(['a']);
	});
});
