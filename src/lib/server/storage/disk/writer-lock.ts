/** One writing process per folder: a lock that the operating system lets go of when its holder dies. */
import { readFile, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { setTimeout as wait } from 'node:timers/promises';
import { z } from 'zod';
import { FolderInUse } from '../errors.ts';
import { OWNER_ONLY } from './durable-files.ts';

const holderSchema = z.object({ pid: z.int().positive(), address: z.string() });

/** Who writes in a folder, and where that can be reached. */
export type Holder = z.infer<typeof holderSchema>;

export interface WriterLock {
	release(): Promise<void>;
}

/** A server that is just stopping gets this long to finish. */
const PATIENCE_MS = 600;
const RETRY_MS = 20;
const SQLITE_BUSY = 5;

/**
 * Locks a folder for writing, or throws `FolderInUse` with the holder's process and address, within a second.
 * Nothing else in this process may open `writer.lock`: closing any handle on it gives the lock away.
 */
export async function lockFolder(folder: string, address: string): Promise<WriterLock> {
	const deadline = performance.now() + PATIENCE_MS;
	let connection = tryLock(folder);
	while (!connection && performance.now() < deadline) {
		await wait(RETRY_MS);
		connection = tryLock(folder);
	}
	if (!connection) throw new FolderInUse(folder, await readHolder(folder));
	const holder: Holder = { pid: process.pid, address };
	// Only for the message that a second process gives, so a full disk is no reason to stop here.
	await writeFile(holderPath(folder), JSON.stringify(holder), { mode: OWNER_ONLY }).catch(() => {});
	return { release: () => release(folder, connection) };
}

/** SQLite's exclusive transaction is a lock that Node offers on every system; nothing is ever written in it. */
function tryLock(folder: string): DatabaseSync | undefined {
	const connection = new DatabaseSync(join(folder, 'writer.lock'), { timeout: 0 });
	try {
		connection.exec('PRAGMA journal_mode = MEMORY; BEGIN EXCLUSIVE');
		return connection;
	} catch (error) {
		connection.close();
		if (error instanceof Error && 'errcode' in error && error.errcode === SQLITE_BUSY) return undefined;
		throw error;
	}
}

async function release(folder: string, connection: DatabaseSync): Promise<void> {
	await rm(holderPath(folder), { force: true });
	connection.close();
}

/** The holder, or undefined where it has not said who it is (yet) or the one that did is dead. */
async function readHolder(folder: string): Promise<Holder | undefined> {
	try {
		const holder = holderSchema.parse(JSON.parse(await readFile(holderPath(folder), 'utf8')));
		return isAlive(holder.pid) ? holder : undefined;
	} catch {
		return undefined;
	}
}

function isAlive(pid: number): boolean {
	try {
		process.kill(pid, 0);
		return true;
	} catch (error) {
		return error instanceof Error && 'code' in error && error.code === 'EPERM';
	}
}

function holderPath(folder: string): string {
	return join(folder, 'writer.json');
}
