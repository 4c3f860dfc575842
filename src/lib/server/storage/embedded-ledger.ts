/** The ledger in a folder of this machine: lowdb over an append-only file, one writing process. */
import { join } from 'node:path';
import { Low } from 'lowdb';
import { makeFolder } from './disk/durable-files.ts';
import type { OpenHandle } from './disk/line-file.ts';
import { lockFolder } from './disk/writer-lock.ts';
import type { StorageNotice } from './errors.ts';
import { LedgerFile, readLedgerFile } from './ledger-file.ts';
import type { Ledger, LedgerReading } from './ledger.ts';
import { LowLedger, type Batches } from './low-ledger.ts';

const LEDGER = 'ledger.jsonl';

/** Where the store is and who opens it. */
export interface EmbeddedOptions {
	readonly folder: string;
	/** Where people reach this process, for the message that a second one gets: `http://localhost:3000`. */
	readonly address: string;
	/** Opens the ledger's file; a test gives one that fails. */
	readonly openHandle?: OpenHandle;
}

export interface OpenedLedger {
	readonly ledger: Ledger;
	/** What was put right on opening, to be told to whoever runs the server. */
	readonly notices: readonly StorageNotice[];
}

/**
 * Opens the ledger for writing and locks its folder, which is made where there is none.
 * Throws `FolderInUse`, `DamagedFile` or `MissingFile`, and has changed nothing then.
 */
export async function openEmbeddedLedger(options: EmbeddedOptions): Promise<OpenedLedger> {
	const { folder, address, openHandle } = options;
	await makeFolder(folder);
	const lock = await lockFolder(folder, address);
	const file = new LedgerFile(join(folder, LEDGER), openHandle);
	const low = new Low<Batches>(file, []);
	try {
		await low.read();
	} catch (error) {
		await lock.release();
		throw error;
	}
	const release = () => file.close().finally(() => lock.release());
	return { ledger: new LowLedger(low, release), notices: file.notices };
}

/** Reads the ledger as it is now, up to the last whole batch, while another process may be writing; empty where there is none. */
export async function readEmbeddedLedger(folder: string): Promise<LedgerReading> {
	const batches = await readLedgerFile(join(folder, LEDGER));
	const records = batches.flat();
	return { position: records.length, read: (after = 0) => records.slice(after) };
}
