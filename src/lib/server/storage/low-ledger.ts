/** The ledger over lowdb: order, revisions and stale writes, the same for every lowdb adapter under it. */
import type { Low } from 'lowdb';
import { CHAIN_START, recordHash } from './chain.ts';
import { StorageClosed } from './errors.ts';
import type { AppendOutcome, Batch, Conflicts, Ledger, LedgerRecord } from './ledger.ts';
import { Rounds, type Waiting } from './rounds.ts';

/** What lowdb holds: a list of batches, each the records of one batch. */
export type Batches = LedgerRecord[][];

interface Request {
	readonly expectedSeq: number;
	readonly batches: readonly Batch[];
	readonly conflicts: Conflicts;
}

type WaitingAppend = Waiting<Request, AppendOutcome>;

/** A request that may be written, with the records of each of its batches. */
interface Accepted {
	readonly append: WaitingAppend;
	readonly batches: Batches;
}

/** Records that have their place in the order but are not durable yet. */
interface Pending {
	readonly records: LedgerRecord[];
	readonly revisions: Map<string, number>;
}

const ANYTHING: Conflicts = () => true;

/** Built on a `Low` that has been read; `release` lets go of what the adapter holds. */
export class LowLedger implements Ledger {
	readonly #low: Low<Batches>;
	readonly #release: () => Promise<void>;
	readonly #records: LedgerRecord[];
	readonly #revisions = new Map<string, number>();
	readonly #rounds = new Rounds<Request, AppendOutcome>((waiting) => this.#round(waiting));
	#closing: Promise<void> | undefined;

	constructor(low: Low<Batches>, release: () => Promise<void> = async () => {}) {
		this.#low = low;
		this.#release = release;
		this.#records = low.data.flat();
		for (const record of this.#records) this.#revisions.set(nameOf(record), record.rev);
	}

	get position(): number {
		return this.#records.length;
	}

	read(after = 0): readonly LedgerRecord[] {
		return this.#records.slice(after);
	}

	async append(expectedSeq: number, batch: Batch, conflicts?: Conflicts): Promise<AppendOutcome> {
		return this.appendAll(expectedSeq, [batch], conflicts);
	}

	async appendAll(
		expectedSeq: number,
		batches: readonly Batch[],
		conflicts = ANYTHING
	): Promise<AppendOutcome> {
		if (this.#closing) throw new StorageClosed();
		if (!Number.isSafeInteger(expectedSeq) || expectedSeq < 0) {
			throw new RangeError(`A ledger position is a whole number from 0, not ${expectedSeq}.`);
		}
		if (batches.length === 0) throw new TypeError('There is nothing to append.');
		return this.#rounds.submit({ expectedSeq, batches: batches.map(ownCopy), conflicts });
	}

	close(): Promise<void> {
		this.#closing ??= this.#rounds.idle().then(this.#release);
		return this.#closing;
	}

	async #round(waiting: readonly WaitingAppend[]): Promise<void> {
		let undecided = waiting;
		while (undecided.length > 0) undecided = await this.#commit(undecided);
	}

	/**
	 * Writes together all that do not stand in each other's way.
	 * Returns those that would be stale only if this write succeeds: they are judged again when that is known.
	 */
	async #commit(waiting: readonly WaitingAppend[]): Promise<WaitingAppend[]> {
		const accepted: Accepted[] = [];
		const undecided: WaitingAppend[] = [];
		const pending: Pending = { records: [], revisions: new Map() };
		for (const append of waiting) {
			const { expectedSeq, conflicts, batches } = append.request;
			const since = this.#records.slice(expectedSeq);
			if (expectedSeq > this.position || since.some(conflicts)) {
				append.resolve({ ok: false, reason: 'stale', since });
			} else if (pending.records.some(conflicts)) {
				undecided.push(append);
			} else {
				accepted.push({ append, batches: batches.map((batch) => this.#number(batch, pending)) });
			}
		}
		await this.#write(accepted);
		return undecided;
	}

	/** Gives a batch its seqs, revisions and hashes after what is pending, and adds it to that. */
	#number(batch: Batch, pending: Pending): LedgerRecord[] {
		const { at, actor } = batch;
		return batch.entries.map(({ kind, id, value }) => {
			const name = nameOf({ kind, id });
			const rev = (pending.revisions.get(name) ?? this.#revisions.get(name) ?? 0) + 1;
			const seq = this.position + pending.records.length + 1;
			const previous = (pending.records.at(-1) ?? this.#records.at(-1))?.hash ?? CHAIN_START;
			const unhashed = { seq, at, actor, kind, id, rev, value };
			const record = { ...unhashed, hash: recordHash(previous, unhashed) };
			pending.records.push(record);
			pending.revisions.set(name, rev);
			return record;
		});
	}

	async #write(accepted: readonly Accepted[]): Promise<void> {
		if (accepted.length === 0) return;
		const acknowledged = this.#low.data.length;
		try {
			for (const { batches } of accepted) for (const records of batches) this.#low.data.push(records);
			await this.#low.write();
		} catch (error) {
			this.#low.data.length = acknowledged;
			for (const { append } of accepted) append.reject(error);
			return;
		}
		const written = accepted.map(({ append, batches }) => ({ append, records: batches.flat() }));
		for (const { records } of written) {
			for (const record of records) {
				this.#records.push(record);
				this.#revisions.set(nameOf(record), record.rev);
			}
		}
		for (const { append, records } of written) {
			append.resolve({ ok: true, position: records[records.length - 1].seq, records });
		}
	}
}

function nameOf({ kind, id }: { kind: string; id: string }): string {
	return `${kind}\n${id}`;
}

/** What JSON makes of a batch, so that memory holds what a reader of the file will find. */
function ownCopy(batch: Batch): Batch {
	if (batch.entries.length === 0) throw new TypeError('A batch holds at least one entry.');
	const { at, actor } = batch;
	const entries = batch.entries.map(({ kind, id, value }) => {
		const text = JSON.stringify(value);
		if (text === undefined) throw new TypeError(`The value of ${kind} ${id} is nothing that JSON can say.`);
		return { kind, id, value: JSON.parse(text) };
	});
	return { at, actor, entries };
}
