/** What is known at a position of the ledger: the document that its records make, and its tables, each made once. */
import {
	FORMAT,
	LIST_NAMES,
	type Institution,
	type ListName,
	type OpenDeurDocument
} from '#domain/document/schema.ts';
import { YouthIndex } from '#domain/seclusion/hours.ts';
import type { Basis, Range } from '#domain/seclusion/query.ts';
import { Tables } from '#domain/seclusion/tables.ts';
import type { LedgerRecord } from '#server/storage/ledger.ts';

/** The kind of the one record that is not an entry of a list. */
export const INSTITUTION = 'institution';

/** The lists as they are while records are folded: entries by id, in the order of first recording. */
type Folded = Record<ListName, ReadonlyMap<string, unknown>>;

/** Everything that was recorded up to a position; never changed, a later position is another one. */
export class Knowledge {
	readonly position: number;
	readonly document: OpenDeurDocument;
	readonly #lists: Folded;
	readonly #answers = new Map<string, unknown>();

	private constructor(position: number, lists: Folded, document: OpenDeurDocument) {
		this.position = position;
		this.#lists = lists;
		this.document = document;
	}

	/** Nothing recorded yet. */
	static empty(): Knowledge {
		const lists = Object.fromEntries(LIST_NAMES.map((list) => [list, new Map()])) as unknown as Folded;
		return new Knowledge(0, lists, documentOf({ id: INSTITUTION, name: '—' }, lists));
	}

	/** What is known after some more records. Lists that they do not touch stay the same lists. */
	after(records: readonly LedgerRecord[]): Knowledge {
		const last = records.at(-1);
		if (!last) return this;
		let institution = this.document.institution;
		const lists = { ...this.#lists };
		const touched = new Set<ListName>();
		for (const { kind, id, value } of records) {
			if (kind === INSTITUTION) {
				// The store takes only what the schemas let through.
				institution = value as Institution;
				continue;
			}
			if (!isListName(kind)) continue;
			if (!touched.has(kind)) lists[kind] = new Map(lists[kind]);
			touched.add(kind);
			const entries = lists[kind] as Map<string, unknown>;
			if (value === null) entries.delete(id);
			else entries.set(id, value);
		}
		return new Knowledge(last.seq, lists, documentOf(institution, lists, { of: this.document, touched }));
	}

	/** An entry as it is now. */
	entry(list: ListName, id: string): unknown {
		return this.#lists[list].get(id);
	}

	/** The tables and youths of a basis and range, made once. */
	tables(basis: Basis, range: Range): { tables: Tables; youths: YouthIndex } {
		return this.once(`tables ${basis} ${range.from} ${range.to}`, () => ({
			tables: new Tables(this.document, basis, range),
			youths: new YouthIndex(this.document, { basis })
		}));
	}

	/** An answer that depends on nothing but what is known and the key; worked out once. */
	once<Answer>(key: string, work: () => Answer): Answer {
		if (!this.#answers.has(key)) this.#answers.set(key, work());
		// What is kept under a key is what the same caller put there.
		return this.#answers.get(key) as Answer;
	}
}

/** True for the name of a list of the document. */
export function isListName(name: string): name is ListName {
	return LIST_NAMES.some((list) => list === name);
}

function documentOf(
	institution: Institution,
	lists: Folded,
	before?: { of: OpenDeurDocument; touched: ReadonlySet<ListName> }
): OpenDeurDocument {
	const entries = LIST_NAMES.map((list) => [
		list,
		before && !before.touched.has(list) ? before.of[list] : [...lists[list].values()]
	]);
	// Each list holds what its own schema let through.
	return { format: FORMAT, institution, ...Object.fromEntries(entries) } as OpenDeurDocument;
}
