/** An append-only file of sealed lines that acknowledges only what is durable and takes back what failed. */
import { open, stat } from 'node:fs/promises';
import { dirname } from 'node:path';
import { ChangedFile, MissingFile, type StorageNotice } from '../errors.ts';
import { isMissing, OWNER_ONLY, replaceFile, syncFolder } from './durable-files.ts';
import { writeMark, type Mark } from './mark.ts';
import { readLines } from './read-lines.ts';
import { checksumIn, sealLine } from './sealed-lines.ts';

/** The part of a file handle that is used, so that a test can give one that fails. */
export interface LineHandle {
	write(bytes: Buffer, offset: number, length: number, position: number): Promise<{ bytesWritten: number }>;
	datasync(): Promise<void>;
	truncate(length: number): Promise<void>;
	close(): Promise<void>;
}

export type OpenHandle = (path: string) => Promise<LineHandle>;

export interface OpenedLineFile {
	readonly file: LineFile;
	/** The contents of the lines that were there. */
	readonly contents: readonly unknown[];
	readonly notices: readonly StorageNotice[];
}

const MARK_AT_MOST_EVERY_MS = 1000;

const openForUpdate: OpenHandle = (path) => open(path, 'r+');

/**
 * Opens a file for appending, and makes it where there never was one. The caller holds the folder's lock.
 * Refuses a damaged or vanished file; an end that was never acknowledged is set aside with a notice.
 */
export async function openLineFile(path: string, openHandle = openForUpdate): Promise<OpenedLineFile> {
	const { exists, mark, scan, torn } = await readLines(path);
	if (!exists) await create(path);
	const notices = torn.length > 0 ? [await setAside(path, torn, scan.lines.length + 1)] : [];
	const handle = await openHandle(path);
	try {
		if (torn.length > 0) await handle.truncate(scan.wholeBytes);
		// What a crashed process wrote and never acknowledged counts from now on, so it has to be durable.
		await handle.datasync();
		const end = { bytes: scan.wholeBytes, checksum: scan.lines.at(-1)?.checksum ?? '' };
		if (!mark) await writeMark(path, end);
		const file = new LineFile(path, handle, end, await identityOf(path));
		return { file, contents: scan.lines.map((line) => line.content), notices };
	} catch (error) {
		await handle.close();
		throw error;
	}
}

/** Made by `openLineFile`. One `append` at a time. */
export class LineFile {
	readonly #path: string;
	readonly #handle: LineHandle;
	readonly #identity: string;
	/** Up to where the file is acknowledged. */
	#end: Mark;
	#markedAt = -Infinity;
	/** Whether something beyond the end may have to be taken back still. */
	#untidy = false;

	constructor(path: string, handle: LineHandle, end: Mark, identity: string) {
		this.#path = path;
		this.#handle = handle;
		this.#end = end;
		this.#identity = identity;
	}

	/** Appends lines of JSON text, all or none: durable when it resolves, gone when it rejects. */
	async append(contentTexts: readonly string[]): Promise<void> {
		await this.#takeBack();
		await this.#refuseChange();
		const lines = contentTexts.map((text) => sealLine(text, this.#end.bytes));
		const bytes = Buffer.from(lines.join(''));
		try {
			await this.#write(bytes);
			await this.#handle.datasync();
		} catch (error) {
			this.#untidy = true;
			// Where taking back fails too, the next append tries again before it writes anything.
			await this.#takeBack().catch(() => {});
			throw error;
		}
		this.#end = { bytes: this.#end.bytes + bytes.length, checksum: checksumIn(lines[lines.length - 1]) };
		if (performance.now() - this.#markedAt > MARK_AT_MOST_EVERY_MS) await this.#mark();
	}

	async close(): Promise<void> {
		try {
			await this.#takeBack();
			await this.#mark();
		} finally {
			await this.#handle.close();
		}
	}

	async #write(bytes: Buffer): Promise<void> {
		for (let written = 0; written < bytes.length;) {
			const position = this.#end.bytes + written;
			const { bytesWritten } = await this.#handle.write(bytes, written, bytes.length - written, position);
			written += bytesWritten;
		}
	}

	async #takeBack(): Promise<void> {
		if (!this.#untidy) return;
		await this.#handle.truncate(this.#end.bytes);
		await this.#handle.datasync();
		this.#untidy = false;
	}

	/** Writing into a file that nobody can find any more would acknowledge what is lost already. */
	async #refuseChange(): Promise<void> {
		const identity = await identityOf(this.#path);
		if (identity !== this.#identity)
			throw new MissingFile(this.#path, 'removed or replaced while it was open');
		const { size } = await stat(this.#path);
		if (size !== this.#end.bytes) throw new ChangedFile(this.#path);
	}

	async #mark(): Promise<void> {
		this.#markedAt = performance.now();
		// A mark that stays behind, as on a full disk, is still true.
		await writeMark(this.#path, this.#end).catch(() => {});
	}
}

async function create(path: string): Promise<void> {
	const handle = await open(path, 'wx', OWNER_ONLY);
	await handle.close();
	await syncFolder(dirname(path));
}

async function setAside(path: string, torn: Buffer, line: number): Promise<StorageNotice> {
	const setAsideAs = await freeName(`${path}.torn`);
	await replaceFile(setAsideAs, torn);
	const message = `${path}: the end from line ${line} on (${torn.length} bytes) was never finished or acknowledged; it now stands in ${setAsideAs}.`;
	return { code: 'torn-tail', file: path, setAsideAs, message };
}

async function freeName(start: string): Promise<string> {
	let number = 1;
	while (await identityOf(`${start}-${number}`)) number++;
	return `${start}-${number}`;
}

/** What tells this file from another one in its place; empty where there is none. */
async function identityOf(path: string): Promise<string> {
	try {
		const { dev, ino } = await stat(path, { bigint: true });
		return `${dev}:${ino}`;
	} catch (error) {
		if (isMissing(error)) return '';
		throw error;
	}
}
