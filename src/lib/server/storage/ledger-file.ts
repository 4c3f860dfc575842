/** The lowdb adapter that appends: one sealed line per batch, in a hash chain. */
import type { Adapter } from 'lowdb';
import { z } from 'zod';
import { CHAIN_START, recordHash } from './chain.ts';
import { openLineFile, type LineFile, type OpenHandle } from './disk/line-file.ts';
import { readLines } from './disk/read-lines.ts';
import { DamagedFile, type StorageNotice } from './errors.ts';
import type { LedgerRecord } from './ledger.ts';
import type { Batches } from './low-ledger.ts';

/** One line: `seq` is that of the first entry, `previous` the hash before it, `hash` that of the last. */
const batchSchema = z.strictObject({
	seq: z.int().positive(),
	at: z.string(),
	actor: z.string(),
	previous: z.string(),
	entries: z
		.array(z.strictObject({ kind: z.string(), id: z.string(), rev: z.int().positive(), value: z.unknown() }))
		.min(1),
	hash: z.string()
});

/** Made for a `Low` that is read once, before it is written. */
export class LedgerFile implements Adapter<Batches> {
	readonly #path: string;
	readonly #openHandle: OpenHandle | undefined;
	#file: LineFile | undefined;
	#written = 0;
	notices: readonly StorageNotice[] = [];

	constructor(path: string, openHandle?: OpenHandle) {
		this.#path = path;
		this.#openHandle = openHandle;
	}

	async read(): Promise<Batches> {
		const { file, contents, notices } = await openLineFile(this.#path, this.#openHandle);
		try {
			const batches = decode(this.#path, contents);
			this.#written = batches.length;
			this.#file = file;
			this.notices = notices;
			return batches;
		} catch (error) {
			await file.close();
			throw error;
		}
	}

	/** Appends the batches that were added since the last time, all or none. */
	async write(batches: Batches): Promise<void> {
		if (!this.#file) throw new Error('A ledger is read before it is written.');
		const added = batches.slice(this.#written);
		await this.#file.append(added.map((batch, index) => encode(batch, batches[this.#written + index - 1])));
		this.#written = batches.length;
	}

	async close(): Promise<void> {
		await this.#file?.close();
	}
}

/** All whole batches of a ledger that another process may be writing. */
export async function readLedgerFile(path: string): Promise<Batches> {
	const { scan } = await readLines(path);
	const contents = scan.lines.map((line) => line.content);
	return decode(path, contents);
}

function encode(batch: readonly LedgerRecord[], before: readonly LedgerRecord[] | undefined): string {
	const { seq, at, actor } = batch[0];
	const previous = before?.at(-1)?.hash ?? CHAIN_START;
	const entries = batch.map(({ kind, id, rev, value }) => ({ kind, id, rev, value }));
	return JSON.stringify({ seq, at, actor, previous, entries, hash: batch[batch.length - 1].hash });
}

/** The records of every line, or `DamagedFile` at the first line that does not follow from the ones before. */
function decode(path: string, contents: readonly unknown[]): Batches {
	const batches: Batches = [];
	let last: LedgerRecord | undefined;
	for (const [index, content] of contents.entries()) {
		const line = batchSchema.safeParse(content);
		if (!line.success) throw new DamagedFile(path, index + 1, 'not a line of a ledger');
		const { seq, previous } = line.data;
		if (seq !== (last?.seq ?? 0) + 1 || previous !== (last?.hash ?? CHAIN_START)) {
			throw new DamagedFile(path, index + 1, 'does not follow the line before it');
		}
		const records = recordsOf(line.data);
		last = records[records.length - 1];
		if (last.hash !== line.data.hash) throw new DamagedFile(path, index + 1, 'changed after it was written');
		batches.push(records);
	}
	return batches;
}

function recordsOf({ seq, at, actor, previous, entries }: z.infer<typeof batchSchema>): LedgerRecord[] {
	let before = previous;
	return entries.map(({ kind, id, rev, value }, index) => {
		const unhashed = { seq: seq + index, at, actor, kind, id, rev, value };
		before = recordHash(before, unhashed);
		return { ...unhashed, hash: before };
	});
}
