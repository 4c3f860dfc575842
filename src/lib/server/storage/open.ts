/** Everything an institution keeps in one folder, opened and closed together. */
import { openBallots, type Ballots } from './ballots.ts';
import { openDrafts, type Drafts } from './drafts.ts';
import { openEmbeddedLedger, readEmbeddedLedger, type EmbeddedOptions } from './embedded-ledger.ts';
import type { StorageNotice } from './errors.ts';
import type { Ledger, LedgerReading } from './ledger.ts';
import { openVault, readVault, type Vault, type VaultReading } from './vault.ts';

export interface Storage {
	readonly ledger: Ledger;
	readonly vault: Vault;
	readonly drafts: Drafts;
	readonly ballots: Ballots;
	/** What was put right on opening, to be told to whoever runs the server. */
	readonly notices: readonly StorageNotice[];
	/** Waits for what was asked before, then lets go of the folder. */
	close(): Promise<void>;
}

/** What commands that only read see of a folder. */
export interface StorageReading {
	readonly ledger: LedgerReading;
	readonly vault: VaultReading;
}

/** Opens a folder for writing, as the only process. Throws `FolderInUse`, `DamagedFile` or `MissingFile`. */
export async function openStorage(options: EmbeddedOptions): Promise<Storage> {
	const { ledger, notices } = await openEmbeddedLedger(options);
	try {
		const opened = await openVault(options.folder);
		const { drafts, notices: draftNotices } = await openDrafts(options.folder);
		const { ballots, notices: ballotNotices } = await openBallots(options.folder);
		const close = () => closeAll([ballots, drafts, opened.vault], ledger);
		return {
			ledger,
			vault: opened.vault,
			drafts,
			ballots,
			notices: [...notices, ...opened.notices, ...draftNotices, ...ballotNotices],
			close
		};
	} catch (error) {
		await ledger.close();
		throw error;
	}
}

/** The ledger last: it holds the lock under which the others write. */
async function closeAll(others: readonly { close(): Promise<void> }[], ledger: Ledger): Promise<void> {
	try {
		for (const other of others) await other.close();
	} finally {
		await ledger.close();
	}
}

/** Reads a folder as it is now, while a server may be writing in it. */
export async function readStorage(folder: string): Promise<StorageReading> {
	// A text is in the vault before the ledger refers to it, so this order finds every text.
	const ledger = await readEmbeddedLedger(folder);
	return { ledger, vault: await readVault(folder) };
}
