/** Where accounts, sessions and the key of the codes stand in an institution's folder. */
import { join } from 'node:path';

export function pathsIn(folder: string): { accounts: string; masterKey: string; sessions: string } {
	return {
		accounts: join(folder, 'accounts.json'),
		masterKey: join(folder, 'accounts.key.json'),
		sessions: join(folder, 'sessions.json')
	};
}
