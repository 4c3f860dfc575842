/** Free text about or by youths stays out of the ledger's chain: sealed in the vault, referred to from the record. */
import type { ListName } from '#domain/document/schema.ts';
import type { LedgerRecord, RecordDraft } from '#server/storage/ledger.ts';
import { joinText, splitText } from '#server/storage/shares.ts';
import type { Vault, VaultReading } from '#server/storage/vault.ts';

/** The fields that must be erasable, by list. */
const SEALED_FIELDS: Readonly<Record<string, readonly string[]>> = {
	arrangements: ['reason', 'mentor', 'helps', 'worsens', 'othersCan', 'triedLighter', 'endedBecause'],
	dayChanges: ['note'],
	incidents: ['reasonText', 'goalText', 'youthViewText', 'remarks'],
	comments: ['text'],
	commentMarks: ['reason'],
	proposals: ['question', 'why', 'helpedBy'],
	proposalSteps: ['text'],
	reviewSteps: ['text'],
	askings: ['sentences'],
	signals: ['text', 'answer'],
	councilMeetings: ['record'],
	councilMembers: ['name', 'reach']
};

/** Lists whose texts are by or about youths whom nobody may know: each entry has a key of its own. */
export const ERASABLE_LISTS = [
	'comments',
	'commentMarks',
	'proposals',
	'proposalSteps',
	'reviewSteps',
	'askings',
	'signals',
	'councilMeetings',
	'councilMembers'
] as const satisfies readonly ListName[];

const SEALED_BY_ENTRY: ReadonlySet<string> = new Set(ERASABLE_LISTS);

/** In whose name the texts of such an entry are in the vault: erasing it erases them, also those of earlier records. */
export function ownerOfEntry(kind: string, id: string): string {
	return `${kind} ${id}`;
}

/** The fields of a list whose texts can be erased. */
export function erasableFields(list: (typeof ERASABLE_LISTS)[number]): readonly string[] {
	return SEALED_FIELDS[list] ?? [];
}

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
	const owners = ownersOf(draft);
	if (owners.length === 0) return draft;
	const value: Record<string, unknown> = { ...draft.value };
	for (const field of fields) {
		const text = value[field];
		if (typeof text !== 'string' || text === '') continue;
		const shares = splitText(text, owners.length);
		const sealed = await Promise.all(shares.map((share, at) => vault.put(owners[at], share)));
		value[field] = { sealed };
	}
	return { ...draft, value };
}

/** The record with its texts read back; one that was erased is null. */
export function withTexts(record: LedgerRecord, vault: VaultReading): LedgerRecord {
	const references = referencesIn(record);
	if (references.size === 0) return record;
	return withFields(record, references.keys(), (field) => textOf(references.get(field), vault));
}

/** The texts that a record refers to and that were not erased, by field. */
export function textsOf(record: LedgerRecord, vault: VaultReading): Record<string, string> {
	const texts = [...referencesIn(record)].flatMap(([field, reference]) => {
		const text = textOf(reference, vault);
		return text === null ? [] : [[field, text] as const];
	});
	return Object.fromEntries(texts);
}

/** The record with texts that came along with it; a field for which none came is null. */
export function withTextsGiven(record: LedgerRecord, texts: Readonly<Record<string, string>>): LedgerRecord {
	return withFields(record, referencesIn(record).keys(), (field) => texts[field] ?? null);
}

/** Puts texts that came along with a record from another store in the vault, under the references it holds. */
export async function keepTextsGiven(
	record: LedgerRecord,
	texts: Readonly<Record<string, string>>,
	vault: Vault
): Promise<void> {
	const owners = ownersOf(record);
	for (const [field, { sealed }] of referencesIn(record)) {
		const text = texts[field];
		if (text === undefined) continue;
		const shares = splitText(text, sealed.length);
		await Promise.all(shares.map((share, at) => vault.put(owners[at], share, sealed[at])));
	}
}

/** True where every text that must be erasable is in the vault, one share for each youth it is about. */
export function isSealed({ kind, id, value }: Pick<LedgerRecord, 'kind' | 'id' | 'value'>): boolean {
	if (!isFields(value)) return true;
	const owners = ownersOf({ kind, id, value }).length;
	return (SEALED_FIELDS[kind] ?? []).every((field) => {
		const held = value[field];
		if (isReference(held)) return held.sealed.length === owners;
		return owners === 0 || !held;
	});
}

/** The fields of a record whose text was sealed and can no longer be read: it was erased. */
export function erasedFields(record: LedgerRecord, vault: VaultReading): string[] {
	return [...referencesIn(record)].flatMap(([field, held]) => (textOf(held, vault) === null ? [field] : []));
}

/** What stands in place of the sealed texts of a record, by field. */
function referencesIn({ kind, value }: Pick<LedgerRecord, 'kind' | 'value'>): Map<string, SealedReference> {
	const references = new Map<string, SealedReference>();
	if (!isFields(value)) return references;
	for (const field of SEALED_FIELDS[kind] ?? []) {
		const held = value[field];
		if (isReference(held)) references.set(field, held);
	}
	return references;
}

function withFields(
	record: LedgerRecord,
	fields: Iterable<string>,
	textOfField: (field: string) => string | null
): LedgerRecord {
	const texts = Object.fromEntries([...fields].map((field) => [field, textOfField(field)]));
	return isFields(record.value) ? { ...record, value: { ...record.value, ...texts } } : record;
}

function textOf(reference: SealedReference | undefined, vault: VaultReading): string | null {
	const sealed = reference?.sealed ?? [];
	if (sealed.length === 0) return null;
	const shares = sealed.map((reference) => vault.get(reference)).filter((share) => share !== undefined);
	return shares.length === sealed.length ? joinText(shares) : null;
}

/** Whose keys a text has: of its youth, of those that a day change names, or of the entry itself; a whole group is nobody. */
function ownersOf({ kind, id, value }: Pick<RecordDraft, 'kind' | 'id' | 'value'>): string[] {
	if (SEALED_BY_ENTRY.has(kind)) return [ownerOfEntry(kind, id)];
	if (!isFields(value)) return [];
	if (typeof value.youthId === 'string') return [value.youthId];
	return Array.isArray(value.youthIds) ? value.youthIds.map(String) : [];
}

function isReference(value: unknown): value is SealedReference {
	if (!isFields(value) || !Array.isArray(value.sealed)) return false;
	return value.sealed.length > 0 && value.sealed.every((reference) => typeof reference === 'string');
}

function isFields(value: unknown): value is Fields {
	return typeof value === 'object' && value !== null && !Array.isArray(value);
}
