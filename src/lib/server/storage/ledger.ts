/** The ledger as use cases see it: one append-only list of records per institution, whatever keeps it. */

/** One entry of a batch: the new value of what `kind` and `id` name, or null where it is removed. */
export interface RecordDraft {
	readonly kind: string;
	readonly id: string;
	/** Anything JSON can say; what JSON leaves out (undefined fields) is left out here too. */
	readonly value: unknown;
}

/** What one person records at one moment: all of it is kept or none. */
export interface Batch {
	/** ISO 8601 instant. */
	readonly at: string;
	readonly actor: string;
	readonly entries: readonly RecordDraft[];
}

/** One acknowledged record. Values are never changed in place. */
export interface LedgerRecord extends RecordDraft {
	/** Place in the one order of events, from 1, without gaps. */
	readonly seq: number;
	readonly at: string;
	readonly actor: string;
	/** Revision of what `kind` and `id` name, from 1. */
	readonly rev: number;
	/** SHA-256 over this record and the hash of the record before it. */
	readonly hash: string;
}

/** `position` is the last seq of what was appended; `since` is everything recorded after the position that was expected. */
export type AppendOutcome =
	| { readonly ok: true; readonly position: number; readonly records: readonly LedgerRecord[] }
	| { readonly ok: false; readonly reason: 'stale'; readonly since: readonly LedgerRecord[] };

/** Says whether a record that was appended in between makes a batch stale. */
export type Conflicts = (record: LedgerRecord) => boolean;

/** What can be read without the right to write. */
export interface LedgerReading {
	/** Seq of the last acknowledged record, 0 when there is none. */
	readonly position: number;
	/** The acknowledged records after a position (default: all), in order, as a list of the caller's own. */
	read(after?: number): readonly LedgerRecord[];
}

export interface Ledger extends LedgerReading {
	/**
	 * Appends a batch, all or nothing; resolves once it is durable.
	 * Refused as stale when something was recorded after `expectedSeq` that `conflicts` with it (default: anything).
	 * Rejects on an empty batch, on a value that JSON cannot say, and when writing fails: then nothing of it was kept.
	 */
	append(expectedSeq: number, batch: Batch, conflicts?: Conflicts): Promise<AppendOutcome>;
	/** The same for several batches in order, each with its own person and moment: all of them or none. */
	appendAll(expectedSeq: number, batches: readonly Batch[], conflicts?: Conflicts): Promise<AppendOutcome>;
	/** Waits for what was asked before, then lets go of the file and the folder. */
	close(): Promise<void>;
}
