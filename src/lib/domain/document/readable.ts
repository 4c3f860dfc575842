/**
 * A document as far as it can be read: where a part has a wrong shape it says so, and every rule
 * still judges the rest, so that one mistake hides no other and causes no false one.
 */
import type { Entry, ListName } from './schema.ts';

/** Stands where something was given that has a wrong shape; its problem is already reported. */
export const UNREADABLE = Symbol('unreadable');

export type Unreadable = typeof UNREADABLE;

/** A value of which any part may be unreadable. Whatever is well shaped is a `Readable` of itself. */
export type Readable<T> = T extends string | number | boolean | null | undefined
	? T | Unreadable
	: T extends readonly (infer Item)[]
		? readonly Readable<Item>[] | Unreadable
		: { [Field in keyof T]: Readable<T[Field]> } | Unreadable;

/** The part of an entry of a list that rules look at: the entry itself is not unreadable. */
export type ReadableEntry<L extends ListName> = Exclude<Readable<Entry<L>>, Unreadable>;

/** The lists of a document as far as they can be read. */
export type ReadableLists = { [L in ListName]: readonly Readable<Entry<L>>[] | Unreadable };

/** Calls `judge` for each readable item of a list that may itself be unreadable or absent. */
export function eachReadable<Item>(
	items: readonly Item[] | Unreadable | null | undefined,
	judge: (item: Exclude<Item, Unreadable>, index: number) => void
): void {
	if (items === UNREADABLE || !items) return;
	items.forEach((item, index) => {
		if (isReadable(item)) judge(item, index);
	});
}

/** True for anything that was given in a good shape, an absent value included. */
export function isReadable<Value>(value: Value): value is Exclude<Value, Unreadable> {
	return value !== UNREADABLE;
}
