/** Ids are unique within their list, a location's code too (FORMAT.md sections 1 and 8). */
import type { ProblemList } from '../problem-list.ts';
import { eachReadable, isReadable, type Readable, type ReadableLists } from '../readable.ts';
import { LIST_NAMES, type ListName } from '../schema.ts';
import { DistinctTexts } from './distinct.ts';

/** The ids of a list with the place where each first stands, those of entries with other mistakes included. */
type Ids = ReadonlyMap<string, number>;

/** The ids of the lists that something refers to. */
export class KnownIds {
	readonly #lists: ReadableLists;
	readonly #ids = new Map<ListName, ReadonlySet<string> | null>();

	constructor(lists: ReadableLists) {
		this.#lists = lists;
	}

	/** The ids of a list, gathered when first asked for; null where it cannot be read. */
	of(list: ListName): ReadonlySet<string> | null {
		let ids = this.#ids.get(list);
		if (ids === undefined) {
			const entries: Entries = this.#lists[list];
			ids = isReadable(entries) ? readableIds(entries) : null;
			this.#ids.set(list, ids);
		}
		return ids;
	}
}

type Entries = Readable<readonly { id: string }[]>;

function readableIds(entries: readonly Readable<{ id: string }>[]): Set<string> {
	const ids = new Set<string>();
	eachReadable(entries, ({ id }) => {
		if (typeof id === 'string') ids.add(id);
	});
	return ids;
}

/** Every id that occurs twice in its list is a problem; a location's code too. */
export function reportSameIds(lists: ReadableLists, problems: ProblemList): void {
	for (const list of LIST_NAMES) {
		const entries: Entries = lists[list];
		if (isReadable(entries) && !surelyDistinct(entries)) uniqueIds(entries, list, problems);
	}
	reportSameCodes(lists, problems);
}

function surelyDistinct(entries: readonly Readable<{ id: string }>[]): boolean {
	const ids = new DistinctTexts(entries.length);
	eachReadable(entries, ({ id }) => {
		if (typeof id === 'string') ids.add(id);
	});
	return ids.surely;
}

/** The ids of a list at a path; one problem for each that stood there before. */
export function uniqueIds(
	entries: readonly Readable<{ id: string }>[],
	path: string,
	problems: ProblemList
): Ids {
	const ids = new Map<string, number>();
	eachReadable(entries, ({ id }, index) => {
		if (typeof id !== 'string') return;
		const earlier = ids.get(id);
		if (earlier === undefined) ids.set(id, index);
		else problems.add('duplicate-id', `${path}[${index}].id`, { id, first: `${path}[${earlier}]` });
	});
	return ids;
}

function reportSameCodes(lists: ReadableLists, problems: ProblemList): void {
	const first = new Map<string, number>();
	eachReadable(lists.locations, ({ code }, index) => {
		if (typeof code !== 'string') return;
		const earlier = first.get(code);
		if (earlier === undefined) first.set(code, index);
		else {
			const path = `locations[${index}].code`;
			problems.add('duplicate-id:location-code', path, { id: code, first: `locations[${earlier}]` });
		}
	});
}
