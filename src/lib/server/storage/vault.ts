/** Texts about or by a youth that must be erasable: encrypted with a key per youth, outside the chain. */
import { rm } from 'node:fs/promises';
import { join } from 'node:path';
import { z } from 'zod';
import { unfinishedName } from './disk/durable-files.ts';
import { openLineFile, type LineFile } from './disk/line-file.ts';
import { readLines } from './disk/read-lines.ts';
import { readSealedFile, replaceSealedFile } from './disk/sealed-file.ts';
import { MissingFile, StorageClosed, type StorageNotice } from './errors.ts';
import { Rounds, type Waiting } from './rounds.ts';
import {
	newYouthKey,
	sealedTextSchema,
	sealText,
	unsealText,
	youthKeySchema,
	type SealedText,
	type YouthKey
} from './vault-cipher.ts';

const TEXTS = 'vault.texts.jsonl';
const KEYS = 'vault.keys.json';

/** The one key of each youth who has texts, by youth. */
type Keys = ReadonlyMap<string, YouthKey>;
type KeyChange = (keys: Map<string, YouthKey>) => void;
type Texts = Map<string, SealedText>;

interface Put {
	readonly youthId: string;
	readonly text: string;
	readonly reference?: string;
}

/** What can be read without the right to write. */
export interface VaultReading {
	/** The text, or undefined where it was erased or never was. */
	get(reference: string): string | undefined;
}

export interface Vault extends VaultReading {
	/**
	 * Keeps a text; resolves with its reference once it is durable. Put first, then record the reference.
	 * A text that comes from another store keeps the `reference` by which its record knows it.
	 */
	put(youthId: string, text: string, reference?: string): Promise<string>;
	/** Destroys a youth's key: once it resolves nobody can read a text of theirs that was put before. */
	erase(youthId: string): Promise<void>;
	close(): Promise<void>;
}

export interface OpenedVault {
	readonly vault: Vault;
	readonly notices: readonly StorageNotice[];
}

/** Opens the vault in a folder that this process has locked. Throws `DamagedFile` or `MissingFile`. */
export async function openVault(folder: string): Promise<OpenedVault> {
	const keysPath = join(folder, KEYS);
	// A crash may have left keys there that were erased since.
	await rm(unfinishedName(keysPath), { force: true });
	const { file, contents, notices } = await openLineFile(join(folder, TEXTS));
	try {
		const texts = textsIn(contents);
		const keys = await readKeys(keysPath, texts);
		return { vault: new FileVault(keysPath, keys, file, texts), notices };
	} catch (error) {
		await file.close();
		throw error;
	}
}

/** Reads the vault as it is now, while another process may be writing. Read the ledger before the vault. */
export async function readVault(folder: string): Promise<VaultReading> {
	const { scan } = await readLines(join(folder, TEXTS));
	const texts = textsIn(scan.lines.map((line) => line.content));
	const keys = await readKeys(join(folder, KEYS), texts);
	return { get: (reference) => find(reference, texts, keys) };
}

class FileVault implements Vault {
	readonly #keysPath: string;
	readonly #file: LineFile;
	readonly #texts: Texts;
	#keys: Keys;
	#closing: Promise<void> | undefined;
	readonly #keyChanges = new Rounds<KeyChange, Keys>((waiting) => this.#changeKeys(waiting));
	readonly #puts = new Rounds<Put, string>((waiting) => this.#keep(waiting));

	constructor(keysPath: string, keys: Keys, file: LineFile, texts: Texts) {
		this.#keysPath = keysPath;
		this.#keys = keys;
		this.#file = file;
		this.#texts = texts;
	}

	get(reference: string): string | undefined {
		return find(reference, this.#texts, this.#keys);
	}

	async put(youthId: string, text: string, reference?: string): Promise<string> {
		this.#refuseWhenClosed();
		return this.#puts.submit({ youthId, text, reference });
	}

	async erase(youthId: string): Promise<void> {
		this.#refuseWhenClosed();
		await this.#keyChanges.submit((keys) => keys.delete(youthId));
	}

	close(): Promise<void> {
		this.#closing ??= this.#finish();
		return this.#closing;
	}

	async #finish(): Promise<void> {
		await this.#puts.idle();
		await this.#keyChanges.idle();
		await this.#file.close();
	}

	#refuseWhenClosed(): void {
		if (this.#closing) throw new StorageClosed();
	}

	/** The key is durable before the first text that needs it. */
	async #keep(waiting: readonly Waiting<Put, string>[]): Promise<void> {
		const keys = await this.#keysFor(waiting.map(({ request }) => request.youthId));
		const sealed = waiting.map(({ request: { youthId, text, reference } }) =>
			sealText(text, keyOf(youthId, keys), reference)
		);
		await this.#file.append(sealed.map((text) => JSON.stringify(text)));
		for (const [index, text] of sealed.entries()) {
			this.#texts.set(text.reference, text);
			waiting[index].resolve(text.reference);
		}
	}

	async #keysFor(youthIds: readonly string[]): Promise<Keys> {
		if (youthIds.every((youthId) => this.#keys.has(youthId))) return this.#keys;
		return this.#keyChanges.submit((keys) => {
			for (const youthId of youthIds) keys.getOrInsertComputed(youthId, newYouthKey);
		});
	}

	async #changeKeys(waiting: readonly Waiting<KeyChange, Keys>[]): Promise<void> {
		const keys = new Map(this.#keys);
		for (const { request } of waiting) request(keys);
		await replaceSealedFile(this.#keysPath, [...keys.values()]);
		this.#keys = keys;
		for (const { resolve } of waiting) resolve(keys);
	}
}

function keyOf(youthId: string, keys: Keys): YouthKey {
	const key = keys.get(youthId);
	if (!key) throw new Error(`No key was made for ${youthId}.`);
	return key;
}

function find(reference: string, texts: Texts, keys: Keys): string | undefined {
	const text = texts.get(reference);
	const key = text && keys.get(text.youthId);
	return text && key?.id === text.keyId ? unsealText(text, key) : undefined;
}

function textsIn(contents: readonly unknown[]): Texts {
	const texts = contents.map((content) => sealedTextSchema.parse(content));
	return new Map(texts.map((text) => [text.reference, text]));
}

/** Texts without a file of keys are not erased texts: then the file of keys was lost. */
async function readKeys(path: string, texts: Texts): Promise<Keys> {
	const content = await readSealedFile(path);
	if (content === undefined && texts.size > 0) throw new MissingFile(path, 'gone, though there are texts');
	const keys = z.array(youthKeySchema).parse(content ?? []);
	return new Map(keys.map((key) => [key.youthId, key]));
}
