/** Walks everything in an institution's folder that is chained, and says what is not as it was written. */
import { join } from 'node:path';
import { verifyTrail, type TrailChecked } from '#server/access/audit/verify-trail.ts';
import { wholeLines } from '#server/access/audit/whole-lines.ts';
import { readEmbeddedLedger } from '#server/storage/embedded-ledger.ts';
import { DamagedFile, MissingFile } from '#server/storage/errors.ts';
import { readVault } from '#server/storage/vault.ts';

const LEDGER = 'ledger.jsonl';

export interface StoreChecked {
	/** Null where there is no ledger, or a damaged one. */
	readonly ledger: {
		readonly records: number;
		readonly lastHash: string | null;
		/** Whether a record has the hash that was looked for. */
		readonly hasHash: boolean;
	} | null;
	readonly trail: TrailChecked | null;
	/** False where there is no store at all. */
	readonly exists: boolean;
	/** What was found, each with its file and line. */
	readonly problems: readonly string[];
}

/** Changes nothing and needs no lock: a server may be writing. `hash` is of a record or line that was there before. */
export async function verifyStore(folder: string, hash: string | null = null): Promise<StoreChecked> {
	const problems: string[] = [];
	const ledger = await unlessDamaged(problems, () => verifyLedger(folder, hash));
	await unlessDamaged(problems, () => readVault(folder));
	const trail = await unlessDamaged(problems, () => verifyTrail(folder, hash));
	const hasTrail = trail !== null && trail.lines > 0;
	if (ledger?.exists === false && hasTrail) {
		problems.push(new MissingFile(join(folder, LEDGER), 'gone, though there is an audit trail').message);
	}
	const isThere = ledger?.exists !== false;
	return { ledger: isThere ? ledger : null, trail, exists: isThere || hasTrail, problems };
}

async function verifyLedger(folder: string, hash: string | null) {
	const { exists } = await wholeLines(join(folder, LEDGER));
	const records = (await readEmbeddedLedger(folder)).read();
	const hasHash = records.some((record) => record.hash === hash);
	return { exists, records: records.length, lastHash: records.at(-1)?.hash ?? null, hasHash };
}

async function unlessDamaged<Value>(problems: string[], work: () => Promise<Value>): Promise<Value | null> {
	try {
		return await work();
	} catch (error) {
		if (!(error instanceof DamagedFile || error instanceof MissingFile)) throw error;
		problems.push(error.message);
		return null;
	}
}
