/** What the store refuses and why, each with a code for the screen's words and a sentence for the console. */
import { basename } from 'node:path';

/** A file does not hold what was written to it. Nothing was opened or changed. */
export class DamagedFile extends Error {
	readonly code = 'damaged-file';
	readonly file: string;
	/** First line that cannot be trusted, counted from 1. */
	readonly line: number;

	constructor(file: string, line: number, reason: string, advice = `put a backup of ${basename(file)} back`) {
		super(`${file}, line ${line}: ${reason}. Nothing was opened or changed; ${advice}.`);
		this.name = 'DamagedFile';
		this.file = file;
		this.line = line;
	}
}

/** A file that was there has gone, or another one stands in its place. */
export class MissingFile extends Error {
	readonly code = 'missing-file';
	readonly file: string;

	constructor(file: string, reason: string) {
		super(`${file}: ${reason}. Nothing was written; put the file or a backup back and start again.`);
		this.name = 'MissingFile';
		this.file = file;
	}
}

/** Something else wrote to a file that this process holds. */
export class ChangedFile extends Error {
	readonly code = 'changed-file';
	readonly file: string;

	constructor(file: string) {
		super(`${file}: changed by something else while it was open. Nothing was written; start again.`);
		this.name = 'ChangedFile';
		this.file = file;
	}
}

/** Another process writes in this folder. */
export class FolderInUse extends Error {
	readonly code = 'folder-in-use';
	readonly folder: string;
	readonly pid: number | undefined;
	readonly address: string | undefined;

	constructor(folder: string, holder: { pid: number; address: string } | undefined) {
		const who = holder ? `process ${holder.pid} at ${holder.address}` : 'another process';
		super(`${folder} is in use by ${who}. Stop that first, or do this there.`);
		this.name = 'FolderInUse';
		this.folder = folder;
		this.pid = holder?.pid;
		this.address = holder?.address;
	}
}

/** The store was closed before this was asked. */
export class StorageClosed extends Error {
	readonly code = 'storage-closed';

	constructor() {
		super('The store is closed. Nothing was written.');
		this.name = 'StorageClosed';
	}
}

/** A draft is larger, or there are more of them, than the store keeps. */
export class DraftRefused extends Error {
	readonly code: 'draft-too-large' | 'too-many-drafts';
	readonly limit: number;

	constructor(code: DraftRefused['code'], limit: number) {
		const what = code === 'draft-too-large' ? `larger than ${limit} bytes` : `one more than ${limit}`;
		super(`The draft is ${what}. Nothing was written.`);
		this.name = 'DraftRefused';
		this.code = code;
		this.limit = limit;
	}
}

/** Something the store put right by itself on opening; nothing that was acknowledged is lost by it. */
export interface StorageNotice {
	readonly code: 'torn-tail' | 'damaged-draft' | 'damaged-ballots';
	readonly file: string;
	/** Where what was found now stands. */
	readonly setAsideAs: string;
	readonly message: string;
}
