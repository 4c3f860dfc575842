/** Unsaved programs of the week editor: kept on the server, outside the ledger, until saved or dropped. */
import { hash } from 'node:crypto';
import { readdir, rename, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { z } from 'zod';
import { makeFolder, syncFolder } from './disk/durable-files.ts';
import { readSealedFile, replaceSealedFile } from './disk/sealed-file.ts';
import { DamagedFile, DraftRefused, StorageClosed, type StorageNotice } from './errors.ts';
import { Rounds, type Waiting } from './rounds.ts';

/** Ample for the largest program of a group. */
const LARGEST_DRAFT_BYTES = 512 * 1024;
const MOST_DRAFTS = 1000;
const ENDING = '.json';

const draftSchema = z.strictObject({ id: z.string(), value: z.unknown() });

/** A value by the id that its maker gave it. */
export type Draft = z.infer<typeof draftSchema>;

export interface Drafts {
	/** Keeps a JSON value under an id, in place of what was there; durable when it resolves. Throws `DraftRefused`. */
	save(id: string, value: unknown): Promise<void>;
	/** The value, or undefined where there is none. */
	find(id: string): unknown;
	/** All drafts, by id. */
	list(): readonly Draft[];
	/** Drops a draft; one that is not there is dropped already. */
	remove(id: string): Promise<void>;
	close(): Promise<void>;
}

export interface OpenedDrafts {
	readonly drafts: Drafts;
	readonly notices: readonly StorageNotice[];
}

/** Opens the drafts in a folder that this process has locked; a damaged one is set aside with a notice. */
export async function openDrafts(parent: string): Promise<OpenedDrafts> {
	const folder = join(parent, 'drafts');
	await makeFolder(folder);
	const drafts = new Map<string, Draft>();
	const notices: StorageNotice[] = [];
	for (const name of await readdir(folder)) {
		if (!name.endsWith(ENDING)) continue;
		const path = join(folder, name);
		const draft = await readDraft(path);
		if (draft) drafts.set(draft.id, draft);
		else notices.push(await setAside(path));
	}
	return { drafts: new FileDrafts(folder, drafts), notices };
}

class FileDrafts implements Drafts {
	readonly #folder: string;
	readonly #drafts: Map<string, Draft>;
	readonly #changes = new Rounds<() => Promise<void>, void>(inTurn);
	#closed = false;

	constructor(folder: string, drafts: Map<string, Draft>) {
		this.#folder = folder;
		this.#drafts = drafts;
	}

	async save(id: string, value: unknown): Promise<void> {
		const text = JSON.stringify({ id, value });
		if (Buffer.byteLength(text) > LARGEST_DRAFT_BYTES) {
			throw new DraftRefused('draft-too-large', LARGEST_DRAFT_BYTES);
		}
		const draft = draftSchema.parse(JSON.parse(text));
		await this.#change(async () => {
			if (!this.#drafts.has(id) && this.#drafts.size >= MOST_DRAFTS) {
				throw new DraftRefused('too-many-drafts', MOST_DRAFTS);
			}
			await replaceSealedFile(this.#pathOf(id), draft);
			this.#drafts.set(id, draft);
		});
	}

	find(id: string): unknown {
		return this.#drafts.get(id)?.value;
	}

	list(): readonly Draft[] {
		return [...this.#drafts.values()].sort((a, b) => (a.id < b.id ? -1 : 1));
	}

	async remove(id: string): Promise<void> {
		await this.#change(async () => {
			await rm(this.#pathOf(id), { force: true });
			await syncFolder(this.#folder);
			this.#drafts.delete(id);
		});
	}

	async close(): Promise<void> {
		this.#closed = true;
		await this.#changes.idle();
	}

	async #change(change: () => Promise<void>): Promise<void> {
		if (this.#closed) throw new StorageClosed();
		await this.#changes.submit(change);
	}

	/** A digest, because ids that differ in case only are one name on some systems. */
	#pathOf(id: string): string {
		return join(this.#folder, hash('sha256', id) + ENDING);
	}
}

async function inTurn(waiting: readonly Waiting<() => Promise<void>, void>[]): Promise<void> {
	for (const { request, resolve, reject } of waiting) await request().then(resolve, reject);
}

async function readDraft(path: string): Promise<Draft | undefined> {
	try {
		return draftSchema.safeParse(await readSealedFile(path)).data;
	} catch (error) {
		if (error instanceof DamagedFile) return undefined;
		throw error;
	}
}

async function setAside(path: string): Promise<StorageNotice> {
	const setAsideAs = `${path}.damaged`;
	await rename(path, setAsideAs);
	const message = `${path}: this draft is damaged; it now stands in ${setAsideAs}.`;
	return { code: 'damaged-draft', file: path, setAsideAs, message };
}
