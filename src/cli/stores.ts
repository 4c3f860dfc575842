/** Opens the store of a folder with its accounts and its audit trail, for a command that changes who may come in. */
import { resolve } from 'node:path';
import { openAccess } from '#server/access/accounts/open-access.ts';
import { readAccess } from '#server/access/accounts/reading-access.ts';
import { openAudit } from '#server/access/audit/open-audit.ts';
import { openStorage, readStorage } from '#server/storage/open.ts';
import { readingWorld, worldOf, type World } from '#server/use-cases/world.ts';
import type { Surroundings } from './command.ts';
import type { ReadOptions } from './options.ts';

/** Lets `work` change accounts, with the folder locked; refused while a server runs on it. */
export async function withAccounts<Result>(
	read: ReadOptions,
	{ terminal, today }: Surroundings,
	work: (world: World) => Promise<Result>
): Promise<Result> {
	const folder = folderOf(read);
	const clock = { today: () => today, now: () => new Date().toISOString() };
	const storage = await openStorage({ folder, address: `process ${process.pid}, user` });
	try {
		const { access, notices } = await openAccess(folder, clock);
		const { audit, notices: auditNotices } = await openAudit(folder, { today });
		for (const { message } of [...storage.notices, ...notices, ...auditNotices]) {
			terminal.stderr.write(`${message}\n`);
		}
		try {
			return await work(worldOf({ ...storage, access, audit }, clock));
		} finally {
			await access.close();
			await audit.close();
		}
	} finally {
		await storage.close();
	}
}

/** The store with its accounts as they are now, to be read only; a server may be running on it. */
export async function readingAccounts(read: ReadOptions, { today }: Surroundings): Promise<World> {
	const folder = folderOf(read);
	const world = readingWorld(await readStorage(folder), { today: () => today });
	return { ...world, access: await readAccess(folder) };
}

function folderOf({ values }: ReadOptions): string {
	return resolve(String(values.data ?? 'data'));
}
