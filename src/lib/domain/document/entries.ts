/** The entries of each list, read one by one by the schema of their list. */
import type { ProblemList } from './problem-list.ts';
import { UNREADABLE, type Readable, type ReadableLists, type Unreadable } from './readable.ts';
import { institutionSchema, LIST_NAMES, LIST_SCHEMAS, type Institution, type ListName } from './schema.ts';
import { Reader } from './shape.ts';

const READERS = new Map<ListName, Reader<unknown>>(
	LIST_NAMES.map((list) => [list, new Reader<unknown>(LIST_SCHEMAS[list])])
);

/** Reads the value of one entry; its problems are added under its place in the list. */
export function readEntry(list: ListName, value: unknown, index: number, problems: ProblemList): unknown {
	const reader = readerOf(list);
	return reader.accepts(value) ? value : reader.read(value, `${list}[${index}]`, problems);
}

function readerOf(list: ListName): Reader<unknown> {
	const reader = READERS.get(list);
	if (!reader) throw new Error(`no reader of ${list}`);
	return reader;
}

/** Reads every list of a document; one that is absent is empty. */
export function readLists(given: Record<string, unknown>, problems: ProblemList): ReadableLists {
	const lists = LIST_NAMES.map((list) => [list, readList(list, given, problems)]);
	// One list for each list name, each read by its own schema.
	return Object.fromEntries(lists) as ReadableLists;
}

function readList(
	list: ListName,
	given: Record<string, unknown>,
	problems: ProblemList
): unknown[] | Unreadable {
	const values = Object.hasOwn(given, list) ? given[list] : undefined;
	if (values === undefined) return [];
	if (!Array.isArray(values)) {
		problems.add('bad-shape:type', list, { expected: 'list' });
		return UNREADABLE;
	}
	const read: unknown[] = [];
	// Unlike map, this visits the holes that a list made by code may have.
	for (let index = 0; index < values.length; index++) {
		read.push(problems.isFull ? UNREADABLE : readEntry(list, values[index], index, problems));
	}
	return read;
}

const institutionReader = new Reader(institutionSchema);

/** Reads the institution that the document is of; it is required. */
export function readInstitution(value: unknown, problems: ProblemList): Readable<Institution> {
	if (value === undefined || value === null) {
		problems.add('bad-shape:missing', 'institution', { field: 'institution' });
		return UNREADABLE;
	}
	// What is accepted is an institution.
	if (institutionReader.accepts(value)) return value as Institution;
	return institutionReader.read(value, 'institution', problems);
}
