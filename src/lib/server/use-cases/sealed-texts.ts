/** Free text about or by a youth stays out of the ledger's chain: sealed in the vault, referred to from the record. */
import type { LedgerRecord, RecordDraft } from '#server/storage/ledger.ts';
import { joinText, splitText } from '#server/storage/shares.ts';
import type { Vault, VaultReading } from '#server/storage/vault.ts';

/** The fields that must be erasable, by list. */
const SEALED_FIELDS: Readonly<Record<string, readonly string[]>> = {
	arrangements: ['reason'],
	dayChanges: ['note'],
	incidents: ['reasonText', 'goalText', 'youthViewText', 'remarks']
};

/** What stands in a record in place of a sealed text: the places of its shares, one for each youth it is about. */
interface SealedReference {
	readonly sealed: readonly string[];
}

type Fields = Readonly<Record<string, unknown>>;

/**
 * The draft with its erasable texts put in the vault, so that erasing any of the youths erases the text.
 * Vault first: a reference never points at nothing.
 */
export async function sealTexts(draft: RecordDraft, vault: Vault): Promise<RecordDraft> {
	const fields = SEALED_FIELDS[draft.kind];
	if (!fields || !isFields(draft.value)) return draft;
	const youthIds = youthsOf(draft.value);
	if (youthIds.length === 0) return draft;
	const value: Record<string, unknown> = { ...draft.value };
	for (const field of fields) {
		const text = value[field];
		if (typeof text !== 'string' || text === '') continue;
		const shares = splitText(text, youthIds.length);
		const sealed = await Promise.all(shares.map((share, at) => vault.put(youthIds[at], share)));
		value[field] = { sealed };
	}
	return { ...draft, value };
}

/** The record with its texts read back; one that was erased is null. */
export function withTexts(record: LedgerRecord, vault: VaultReading): LedgerRecord {
	const fields = SEALED_FIELDS[record.kind];
	if (!fields || !isFields(record.value)) return record;
	const value: Record<string, unknown> = { ...record.value };
	for (const field of fields) {
		const held = value[field];
		if (isReference(held)) value[field] = textOf(held, vault);
	}
	return { ...record, value };
}

function textOf({ sealed }: SealedReference, vault: VaultReading): string | null {
	const shares = sealed.map((reference) => vault.get(reference)).filter((share) => share !== undefined);
	return shares.length === sealed.length ? joinText(shares) : null;
}

/** Whom an entry is about: its youth, or those that a day change names; a whole group is nobody. */
function youthsOf(value: Fields): string[] {
	if (typeof value.youthId === 'string') return [value.youthId];
	return Array.isArray(value.youthIds) ? value.youthIds.map(String) : [];
}

function isReference(value: unknown): value is SealedReference {
	return isFields(value) && Array.isArray(value.sealed) && value.sealed.length > 0;
}

function isFields(value: unknown): value is Fields {
	return typeof value === 'object' && value !== null && !Array.isArray(value);
}
