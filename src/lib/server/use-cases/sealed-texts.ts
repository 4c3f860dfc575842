/** Free text about or by a youth stays out of the ledger's chain: sealed in the vault, referred to from the record. */
import type { LedgerRecord, RecordDraft } from '#server/storage/ledger.ts';
import type { Vault, VaultReading } from '#server/storage/vault.ts';

/** The fields that must be erasable, by list. */
const SEALED_FIELDS: Readonly<Record<string, readonly string[]>> = {
	arrangements: ['reason'],
	dayChanges: ['note'],
	incidents: ['reasonText', 'goalText', 'youthViewText', 'remarks']
};

/** What stands in a record in place of a sealed text. */
interface SealedReference {
	readonly sealed: string;
}

type Fields = Readonly<Record<string, unknown>>;

/** The draft with its erasable texts put in the vault. Vault first: a reference never points at nothing. */
export async function sealTexts(draft: RecordDraft, vault: Vault): Promise<RecordDraft> {
	const fields = SEALED_FIELDS[draft.kind];
	if (!fields || !isFields(draft.value)) return draft;
	const youthId = youthOf(draft.value);
	if (!youthId) return draft;
	const value: Record<string, unknown> = { ...draft.value };
	for (const field of fields) {
		const text = value[field];
		if (typeof text === 'string' && text !== '') value[field] = { sealed: await vault.put(youthId, text) };
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
		if (isReference(held)) value[field] = vault.get(held.sealed) ?? null;
	}
	return { ...record, value };
}

/** Whom an entry is about: its youth, or the first that a day change names; a whole group is nobody. */
function youthOf(value: Fields): string | null {
	if (typeof value.youthId === 'string') return value.youthId;
	const [first] = Array.isArray(value.youthIds) ? value.youthIds : [];
	return typeof first === 'string' ? first : null;
}

function isReference(value: unknown): value is SealedReference {
	return isFields(value) && typeof value.sealed === 'string';
}

function isFields(value: unknown): value is Fields {
	return typeof value === 'object' && value !== null && !Array.isArray(value);
}
