/** A list in one small file: read from memory, replaced on disk as a whole, changed by one at a time. */
import { rm } from 'node:fs/promises';
import { z } from 'zod';
import { unfinishedName } from '#server/storage/disk/durable-files.ts';
import { readSealedFile, replaceSealedFile } from '#server/storage/disk/sealed-file.ts';
import { DamagedFile, StorageClosed } from '#server/storage/errors.ts';
import { Rounds, type Waiting } from '#server/storage/rounds.ts';

type Items<Item> = ReadonlyMap<string, Item>;
type Change<Item> = (items: Map<string, Item>) => void;

/** Opens a file in a folder that this process has locked; undefined where there is none. Throws `DamagedFile`. */
export async function openKeptItems<Item extends { readonly id: string }>(
	path: string,
	schema: z.ZodType<Item>
): Promise<KeptItems<Item> | undefined> {
	// What a crash left half written may hold what was forgotten since.
	await rm(unfinishedName(path), { force: true });
	const items = await readItems(path, schema);
	return items && new KeptItems(path, schema, items);
}

/** What the file holds as it is now, while another process may be writing; undefined where there is none. */
export async function readItems<Item>(
	path: string,
	schema: z.ZodType<Item>
): Promise<readonly Item[] | undefined> {
	const content = await readSealedFile(path);
	if (content === undefined) return undefined;
	const read = z.array(schema).safeParse(content);
	if (!read.success) throw new DamagedFile(path, 1, 'this version cannot read what it says');
	return read.data;
}

export class KeptItems<Item extends { readonly id: string }> {
	readonly #path: string;
	readonly #schema: z.ZodType<Item>;
	#items: Items<Item>;
	#closed = false;
	readonly #rounds = new Rounds<Change<Item>, void>((waiting) => this.#keep(waiting));

	/** Makes the file, empty; it is durable when this resolves. */
	static async make<Item extends { readonly id: string }>(
		path: string,
		schema: z.ZodType<Item>
	): Promise<KeptItems<Item>> {
		await replaceSealedFile(path, []);
		return new KeptItems(path, schema, []);
	}

	/** `items` are what the file holds. */
	constructor(path: string, schema: z.ZodType<Item>, items: readonly Item[]) {
		this.#path = path;
		this.#schema = schema;
		this.#items = new Map(items.map((item) => [item.id, item]));
	}

	/** What is durable. */
	get all(): readonly Item[] {
		return [...this.#items.values()];
	}

	get(id: string): Item | undefined {
		return this.#items.get(id);
	}

	find(is: (item: Item) => boolean): Item | undefined {
		return this.#items.values().find(is);
	}

	/** Judges and changes in one go; resolves with what `change` returned, once that is durable. It must not throw. */
	async change<Result>(change: (items: Map<string, Item>) => Result): Promise<Result> {
		if (this.#closed) throw new StorageClosed();
		const results: Result[] = [];
		await this.#rounds.submit((items) => results.push(change(items)));
		return results[0];
	}

	async close(): Promise<void> {
		this.#closed = true;
		await this.#rounds.idle();
	}

	async #keep(waiting: readonly Waiting<Change<Item>, void>[]): Promise<void> {
		const items = new Map(this.#items);
		for (const { request } of waiting) request(items);
		await this.#write(items);
		this.#items = items;
		for (const { resolve } of waiting) resolve();
	}

	/** What could not be read again is never written, and what did not change is not written anew. */
	async #write(items: Items<Item>): Promise<void> {
		const changed = items
			.values()
			.filter((item) => this.#items.get(item.id) !== item)
			.toArray();
		if (changed.length === 0 && items.size === this.#items.size) return;
		for (const item of changed) this.#schema.parse(item);
		await replaceSealedFile(this.#path, [...items.values()]);
	}
}
