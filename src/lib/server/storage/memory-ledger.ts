/** A ledger that lives and dies with the process, for tests and trials. */
import { Low, Memory } from 'lowdb';
import type { Adapter } from 'lowdb';
import { LowLedger, type Batches } from './low-ledger.ts';

/** Opens a ledger over a lowdb adapter; give the same adapter again to open the same ledger again. */
export async function openMemoryLedger(adapter: Adapter<Batches> = new Memory()): Promise<LowLedger> {
	const low = new Low<Batches>(adapter, []);
	await low.read();
	return new LowLedger(low);
}
