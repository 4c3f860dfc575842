/** Files and folders that are still there after a power cut. */
import { mkdir, open, rename, rm } from 'node:fs/promises';
import { dirname, resolve } from 'node:path';

/** Only the owner reads what the store writes: it is about young people. */
export const OWNER_ONLY = 0o600;

/** Makes a folder with all folders above it. */
export async function makeFolder(folder: string): Promise<void> {
	const first = await mkdir(folder, { recursive: true, mode: 0o700 });
	if (first === undefined) return;
	const top = dirname(resolve(first));
	for (let at = resolve(folder); at !== top; at = dirname(at)) await syncFolder(dirname(at));
}

/** Makes new, renamed and removed names in a folder durable. Windows cannot, and keeps them by itself. */
export async function syncFolder(folder: string): Promise<void> {
	if (process.platform === 'win32') return;
	const handle = await open(folder, 'r');
	try {
		await handle.sync();
	} finally {
		await handle.close();
	}
}

/** Where `replaceFile` writes before it renames; what a crash left there means nothing. */
export function unfinishedName(path: string): string {
	return `${path}.new`;
}

/**
 * Puts `content` in place of what the file held; after a crash it holds the one or the other. One call at a time.
 * With `says` the file tells that instant as the time of its change, in place of now.
 */
export async function replaceFile(path: string, content: string | Buffer, says?: Date): Promise<void> {
	const unfinished = unfinishedName(path);
	try {
		const handle = await open(unfinished, 'w', OWNER_ONLY);
		try {
			await handle.writeFile(content);
			if (says) await handle.utimes(says, says);
			await handle.sync();
		} finally {
			await handle.close();
		}
		await rename(unfinished, path);
	} catch (error) {
		await rm(unfinished, { force: true });
		throw error;
	}
	await syncFolder(dirname(path));
}

/** Whether a file-system call failed because there is no such file. */
export function isMissing(error: unknown): boolean {
	return error instanceof Error && 'code' in error && error.code === 'ENOENT';
}
