/** The accounts of a folder while a server may be running on it: to be listed, and nothing else. */
import type { Access } from './access.ts';
import { keptAccountSchema, shown } from './kept-account.ts';
import { readItems } from './kept-items.ts';
import { pathsIn } from './paths.ts';

/** The accounts as they are now; none where there never were any. Throws `DamagedFile`. */
export async function readAccess(folder: string): Promise<Access> {
	const accounts = ((await readItems(pathsIn(folder).accounts, keptAccountSchema)) ?? []).map(shown);
	const refuse = (): never => {
		throw new Error('these accounts are for reading only');
	};
	return {
		accounts: () => accounts.toSorted((a, b) => (a.login < b.login ? -1 : 1)),
		invite: refuse,
		change: refuse,
		disable: refuse,
		reset: refuse,
		firstAdministrator: refuse,
		invitation: refuse,
		accept: refuse,
		acceptIdentity: refuse,
		changePassword: refuse,
		signIn: refuse,
		signInWith: refuse,
		sessionOf: refuse,
		sessions: () => [],
		end: refuse,
		endAll: refuse,
		close: async () => {}
	};
}
