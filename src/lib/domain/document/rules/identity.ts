/** Ids are unique within their list, a location's code too (FORMAT.md sections 1 and 8). */
import type { ProblemList } from '../problem-list.ts';
import { eachReadable, isReadable, type Readable, type ReadableLists } from '../readable.ts';
import { LIST_NAMES, type ListName } from '../schema.ts';

/** The ids of a list with the place where each first stands, those of entries with other mistakes included. */
export type Ids = ReadonlyMap<string, number>;

/** The ids of each list; null where the list cannot be read. */
export type KnownIds = { [L in ListName]: Ids | null };

/** The ids of every list; those that occur twice are problems. */
export function identify(lists: ReadableLists, problems: ProblemList): KnownIds {
	const idsOf = (list: ListName) => {
		const entries: Readable<readonly { id: string }[]> = lists[list];
		return isReadable(entries) ? uniqueIds(entries, list, problems) : null;
	};
	const known = Object.fromEntries(LIST_NAMES.map((list) => [list, idsOf(list)]));
	reportSameCodes(lists, problems);
	// One map or null for each list name, made just above.
	return known as KnownIds;
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
