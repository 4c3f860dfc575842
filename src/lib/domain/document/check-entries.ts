/** The errors that a document would have after a change: for forms before they save, and for the store. */
import { readEntry, readInstitution } from './entries.ts';
import { inDocumentOrder } from './path.ts';
import { ProblemList } from './problem-list.ts';
import type { Problem } from './problem.ts';
import type { ReadableLists } from './readable.ts';
import { reportBrokenRules } from './rules/all.ts';
import { LIST_NAMES, type ListName, type OpenDeurDocument } from './schema.ts';

/** An entry that is new, or takes the place of the one with its id; or, with a null value, leaves the list. */
export type EntryChange =
	| { list: ListName; value: object }
	| { list: ListName; id: string; value: null }
	| { list: 'institution'; value: object };

/**
 * Every error of the document after the changes, in its order; none: they may be stored. Paths are
 * those of the changed document, so a new entry stands at the end of its list. The values may have
 * any shape; the document itself is one that has no errors.
 */
export function checkEntries(document: OpenDeurDocument, changes: readonly EntryChange[]): Problem[] {
	const problems = new ProblemList();
	const lists = listsAfter(document, changes, problems);
	// Entries are of their own schema or read part by part by it.
	reportBrokenRules(lists as ReadableLists, problems);
	return inDocumentOrder(problems.found);
}

type Lists = Record<ListName, readonly unknown[]>;

function listsAfter(
	document: OpenDeurDocument,
	changes: readonly EntryChange[],
	problems: ProblemList
): Lists {
	const lists: Lists = { ...document };
	for (const change of changes) {
		if (change.list === 'institution') readInstitution(change.value, problems);
	}
	for (const list of LIST_NAMES) {
		const own = changes.filter((change): change is ListChange => change.list === list);
		if (own.length === 0) continue;
		lists[list] = readChanged(list, document[list], listAfter(document[list], own), problems);
	}
	return lists;
}

type ListChange = Exclude<EntryChange, { list: 'institution' }>;

/** One pass over the list and one over its changes: a file may bring thousands. */
function listAfter(entries: readonly { id: string }[], changes: readonly ListChange[]): unknown[] {
	const after = new Map<unknown, unknown>(entries.map((entry) => [entry.id, entry]));
	for (const change of changes) {
		if (change.value === null) after.delete(change.id);
		else after.set(placeOf(change), change.value);
	}
	return [...after.values()];
}

/** An entry without a readable id takes nobody's place. */
function placeOf(change: ListChange): unknown {
	const id: unknown = change.value && Reflect.get(change.value, 'id');
	return typeof id === 'string' ? id : change;
}

/** Reads what was not in the document before. */
function readChanged(
	list: ListName,
	before: readonly unknown[],
	after: readonly unknown[],
	problems: ProblemList
): unknown[] {
	const known = new Set(before);
	return after.map((value, index) => (known.has(value) ? value : readEntry(list, value, index, problems)));
}
