/** The hash chain: each record's hash covers the hash before it, so that history cannot change unseen. */
import { hash } from 'node:crypto';
import type { LedgerRecord } from './ledger.ts';

/** What stands before the first record. */
export const CHAIN_START = '0'.repeat(64);

/**
 * SHA-256 in hexadecimal over the JSON text of `[previous, seq, at, actor, kind, id, rev, value]`.
 * An adapter keeps the order of a value's fields, so that the text stays the same.
 */
export function recordHash(previous: string, record: Omit<LedgerRecord, 'hash'>): string {
	const { seq, at, actor, kind, id, rev, value } = record;
	return hash('sha256', JSON.stringify([previous, seq, at, actor, kind, id, rev, value]));
}

/** The seq of the first record that does not follow from the ones before it, or undefined where all do. */
export function firstBrokenLink(records: readonly LedgerRecord[]): number | undefined {
	let previous = CHAIN_START;
	for (const [index, record] of records.entries()) {
		if (record.seq !== index + 1 || record.hash !== recordHash(previous, record)) return index + 1;
		previous = record.hash;
	}
	return undefined;
}
