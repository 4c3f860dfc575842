/** What a form about a group's program just did, carried in the address so that it can be told and taken back. */
import type { RecordedBatch } from '#server/use-cases/record-urgent-measure.ts';
import { UNDO_LISTS, type NamedEntry } from '#server/use-cases/undo-group-records.ts';

/** Each has its words where it is told. */
export const DONE = [
	'withdrawn',
	'corrected',
	'noted',
	'note-removed',
	'urgent',
	'prolonged',
	'adopted',
	'piloted',
	'concluded',
	'review-moved',
	'undone'
] as const;

export type Done = (typeof DONE)[number];

export interface JustDone {
	readonly what: Done;
	/** What to take back, and the position right after it; null where something else was recorded since. */
	readonly undo: { readonly entries: string; readonly position: number } | null;
}

/** The address of a page that tells what was done. */
export function doneHref(page: string, what: Done, { entries, position }: Omit<RecordedBatch, 'id'>): string {
	const named = entries.map(({ list, id }) => `${list}:${id}`).join(' ');
	return `${page}?${new URLSearchParams({ done: what, entries: named, at: String(position) })}`;
}

/** What the address says was done; it can be taken back as long as nothing was recorded after it. */
export function justDone(search: URLSearchParams, position: number): JustDone | null {
	const what = DONE.find((one) => one === search.get('done'));
	if (!what) return null;
	const entries = search.get('entries') ?? '';
	const isNewest = search.get('at') === String(position) && entriesNamed(entries).length > 0;
	return { what, undo: isNewest ? { entries, position } : null };
}

/** The entries that a text names: `policies:p1 corrections:c1`. */
export function entriesNamed(text: string): NamedEntry[] {
	return text.split(' ').flatMap((named) => {
		const at = named.indexOf(':');
		const list = UNDO_LISTS.find((one) => one === named.slice(0, at));
		return list && at > 0 ? [{ list, id: named.slice(at + 1) }] : [];
	});
}
