/** Opens the accounts and sessions of a folder and puts their parts together to one port. */
import { MissingFile, type StorageNotice } from '#server/storage/errors.ts';
import type { Access, AccessClock } from './access.ts';
import { AccountBook } from './account-book.ts';
import { FileAccess } from './file-access.ts';
import { Gate } from './gate.ts';
import { keptAccountSchema } from './kept-account.ts';
import { KeptItems, openKeptItems } from './kept-items.ts';
import { makeMasterKey, readMasterKey } from './master-key.ts';
import { unusableHash } from './password-hash.ts';
import { pathsIn } from './paths.ts';
import { SecondFactors } from './second-factor.ts';
import { keptSessionSchema, Sessions, type SessionLimits } from './sessions.ts';

export interface AccessSettings extends SessionLimits {
	readonly invitationDays: number;
	/** The names of the institution and its places: nobody's password may be made of them. */
	readonly ourWords: () => readonly string[];
	/** Under what name a key stands in an authenticator app. */
	readonly title: string;
}

const DEFAULTS: AccessSettings = {
	idleMinutes: 30,
	mostHours: 12,
	invitationDays: 7,
	ourWords: () => [],
	title: 'Open Deur'
};

export interface OpenedAccess {
	readonly access: Access;
	readonly notices: readonly StorageNotice[];
}

/**
 * Opens accounts and sessions in a folder that this process has locked, and makes their files where there never
 * were any. Throws `DamagedFile` or `MissingFile`, and `RangeError` where a setting is no length of time.
 */
export async function openAccess(
	folder: string,
	clock: AccessClock,
	settings: Partial<AccessSettings> = {}
): Promise<OpenedAccess> {
	const { title, invitationDays, ourWords, ...limits } = { ...DEFAULTS, ...settings };
	for (const [name, length] of Object.entries({ invitationDays, ...limits })) {
		if (!(length > 0)) throw new RangeError(`${name}: more than 0, not ${length}`);
	}
	const paths = pathsIn(folder);
	const { accounts, masterKey } = await openAccounts(paths);
	const opened = await openKeptItems(paths.sessions, keptSessionSchema);
	const kept = opened ?? (await KeptItems.make(paths.sessions, keptSessionSchema));
	const book = new AccountBook(accounts, clock, invitationDays);
	const factors = new SecondFactors(masterKey, title);
	const nowMs = () => Date.parse(clock.now());
	const gate = new Gate(book, factors, await unusableHash(), nowMs);
	const access = new FileAccess({
		book,
		factors,
		gate,
		nowMs,
		ourWords,
		sessions: new Sessions(kept, limits, () => clock.now())
	});
	return { access, notices: [] };
}

/** The list is made before the key, so one of them alone tells which was lost. */
async function openAccounts(paths: { accounts: string; masterKey: string }) {
	const opened = await openKeptItems(paths.accounts, keptAccountSchema);
	const masterKey = await readMasterKey(paths.masterKey);
	if (!opened && masterKey) throw new MissingFile(paths.accounts, 'gone, though there is a key of accounts');
	if (opened && opened.all.length > 0 && !masterKey) {
		throw new MissingFile(paths.masterKey, 'gone, though there are accounts');
	}
	const accounts = opened ?? (await KeptItems.make(paths.accounts, keptAccountSchema));
	return { accounts, masterKey: masterKey ?? (await makeMasterKey(paths.masterKey)) };
}
