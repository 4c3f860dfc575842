/** The store under test, as the tests use it: records with an id, some with an erasable text. */
import { openStorage, type StorageReading } from '#server/storage/open.ts';
import type { StorageNotice } from '#server/storage/errors.ts';

export const ADDRESS = 'http://localhost:3000';

const YOUTHS = 5;
/** One record in so many refers to a text in the vault. */
const TEXT_EVERY = 8;

export interface TestedStore {
	/** Resolves when the record, and its text where it has one, is acknowledged. */
	append(id: string): Promise<void>;
	/** Ids of all records that are whole, with their text. */
	ids(): string[];
	readonly notices: readonly StorageNotice[];
	close(): Promise<void>;
}

export async function openTestedStore(folder: string): Promise<TestedStore> {
	const storage = await openStorage({ folder, address: ADDRESS });
	const { ledger, vault, notices } = storage;
	let count = 0;
	return {
		append: async (id) => {
			const number = count++;
			const text =
				number % TEXT_EVERY === 0 ? await vault.put(`NO000${number % YOUTHS}`, textOf(id)) : undefined;
			const value = { location: 'L01', note: `${'é'.repeat(8)}${'x'.repeat(290)}`, text };
			const entries = [{ kind: 'observations', id, value }];
			const batch = { at: '2025-01-01T00:00:00Z', actor: 'tester', entries };
			const outcome = await ledger.append(ledger.position, batch, () => false);
			if (!outcome.ok) throw new Error(`${id} was called stale`);
		},
		ids: () => wholeIds(storage),
		notices,
		close: () => storage.close()
	};
}

/** Ids of the records whose text, where they refer to one, can be read. */
export function wholeIds({ ledger, vault }: StorageReading): string[] {
	const isWhole = ({ id, value }: { id: string; value: unknown }) => {
		const reference = textReference(value);
		return reference === undefined || vault.get(reference) === textOf(id);
	};
	return ledger
		.read()
		.filter(isWhole)
		.map((record) => record.id);
}

function textOf(id: string): string {
	return `What ${id} says about a youth.`;
}

function textReference(value: unknown): string | undefined {
	if (typeof value !== 'object' || value === null || !('text' in value)) return undefined;
	return String(value.text);
}
