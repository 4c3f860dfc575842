/** Which notices were told to whom, so that each is told once: in a small file beside the accounts, by hash alone. */
import { hash } from 'node:crypto';
import { join } from 'node:path';
import { z } from 'zod';
import { KeptItems, openKeptItems } from '#server/access/accounts/kept-items.ts';
import { addDays } from '#domain/time/calendar.ts';

const FILE = 'notices.json';
/** What waited so long ago no longer waits. */
const DAYS_KEPT = 400;

const toldSchema = z.strictObject({ id: z.string(), on: z.string() });

type Told = z.infer<typeof toldSchema>;

export class ToldNotices {
	readonly #items: KeptItems<Told>;
	/** What was told since the start, so that a full disk makes nobody be told twice. */
	readonly #sinceStart = new Set<string>();

	private constructor(items: KeptItems<Told>) {
		this.#items = items;
	}

	/** In a folder that this process has locked. Throws `DamagedFile`. */
	static async open(folder: string): Promise<ToldNotices> {
		const path = join(folder, FILE);
		const items = await openKeptItems(path, toldSchema);
		return new ToldNotices(items ?? (await KeptItems.make(path, toldSchema)));
	}

	/** Whether somebody was told. */
	has(accountId: string, key: string): boolean {
		const id = idOf(accountId, key);
		return this.#sinceStart.has(id) || this.#items.get(id) !== undefined;
	}

	/** Resolves once it is durable that somebody was told. */
	async add(accountId: string, keys: readonly string[], today: string): Promise<void> {
		const oldest = addDays(today, -DAYS_KEPT);
		const ids = keys.map((key) => idOf(accountId, key));
		for (const id of ids) this.#sinceStart.add(id);
		await this.#items.change((items) => {
			for (const [id, { on }] of items) if (on < oldest) items.delete(id);
			for (const id of ids) items.set(id, { id, on: today });
		});
	}

	close(): Promise<void> {
		return this.#items.close();
	}
}

function idOf(accountId: string, key: string): string {
	return hash('sha256', `${accountId} ${key}`);
}
