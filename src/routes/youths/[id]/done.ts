/** What a form about a youth just did, carried in the address so that it can be told and taken back. */
import { YOUTH_LISTS, type YouthList } from '#server/use-cases/youth-entry.ts';

/** The words for it stand in the catalogue under this name. */
export const DONE = [
	'stays-done',
	'stays-ended',
	'leave-done',
	'leave-ended',
	'keys-done',
	'keys-ended',
	'arrangements-done',
	'arrangements-ended',
	'arrangements-reviewed',
	'undone'
] as const;

export type Done = (typeof DONE)[number];

export interface JustDone {
	readonly what: Done;
	/** What to take back, and the position right after it; null where something else was recorded since. */
	readonly undo: { readonly entries: string; readonly position: number } | null;
}

/** The address of the youth's page that tells what was done. */
export function doneHref(
	youthId: string,
	what: Done,
	entries: readonly { list: YouthList; id: string }[],
	position: number
): string {
	const named = entries.map(({ list, id }) => `${list}:${id}`).join(' ');
	const search = new URLSearchParams({ done: what, entries: named, at: String(position) });
	return `/youths/${youthId}?${search}`;
}

/** What the address says was done; it can be taken back as long as nothing was recorded after it. */
export function justDone(search: URLSearchParams, position: number): JustDone | null {
	const what = DONE.find((one) => one === search.get('done'));
	if (!what) return null;
	const entries = search.get('entries') ?? '';
	const isNewest = search.get('at') === String(position) && entriesNamed(entries).length > 0;
	return { what, undo: isNewest ? { entries, position } : null };
}

/** The entries that a text names: `stays:s1 stays:s2`. */
export function entriesNamed(text: string): { list: YouthList; id: string }[] {
	return text.split(' ').flatMap((named) => {
		const [listName, id] = named.split(':');
		const list = YOUTH_LISTS.find((one) => one === listName);
		return list && id ? [{ list, id }] : [];
	});
}
