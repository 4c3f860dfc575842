/** The errors that a document would have after a change: for forms before they save, and for the store. */
import { readEntry, readInstitution } from './entries.ts';
import { inDocumentOrder } from './path.ts';
import type { Problem } from './problem.ts';
import { brokenRules } from './rules/all.ts';
import { type ListName, type OpenDeurDocument } from './schema.ts';
import { isPlainObject } from './shape.ts';

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
	const problems: Problem[] = [];
	const lists = listsAfter(document, changes, problems);
	// Entries are of their own schema or read part by part by it.
	return inDocumentOrder(problems.concat(brokenRules(lists as Parameters<typeof brokenRules>[0])));
}

type Lists = Record<ListName, readonly unknown[]>;

function listsAfter(document: OpenDeurDocument, changes: readonly EntryChange[], problems: Problem[]): Lists {
	const lists: Lists = { ...document };
	for (const change of changes) {
		if (change.list === 'institution') readInstitution(change.value, problems);
		else lists[change.list] = listAfter(lists[change.list], change);
	}
	for (const list of new Set(changes.map((change) => change.list))) {
		if (list !== 'institution') lists[list] = readChanged(list, document[list], lists[list], problems);
	}
	return lists;
}

function listAfter(
	entries: readonly unknown[],
	change: Exclude<EntryChange, { list: 'institution' }>
): unknown[] {
	const id = change.value === null ? change.id : Reflect.get(change.value, 'id');
	const place = entries.findIndex((entry) => isPlainObject(entry) && entry.id === id);
	const value = change.value === null ? [] : [change.value];
	return place < 0 ? [...entries, ...value] : entries.toSpliced(place, 1, ...value);
}

/** Reads what was not in the document before. */
function readChanged(
	list: ListName,
	before: readonly unknown[],
	after: readonly unknown[],
	problems: Problem[]
): unknown[] {
	const known = new Set(before);
	return after.map((value, index) => (known.has(value) ? value : readEntry(list, value, index, problems)));
}
