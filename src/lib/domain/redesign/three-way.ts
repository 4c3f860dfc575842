/** Bringing two changes to one thing together: what only one side changed is taken from that side. */
import { canonical } from '../program/draft.ts';

/** A value that both sides agree on or one side alone changed; or that both changed, each otherwise. */
export type Merged<Value> = { readonly agreed: true; readonly value: Value } | { readonly agreed: false };

/** True where two values say the same; undefined and null are both: not there. */
export function same(one: unknown, other: unknown): boolean {
	return canonical(one ?? null) === canonical(other ?? null);
}

/** What becomes of a value of which `base` was there before both sides. */
export function mergeValue<Value>(base: Value, theirs: Value, mine: Value): Merged<Value> {
	if (same(theirs, mine) || same(base, mine)) return { agreed: true, value: theirs };
	return same(base, theirs) ? { agreed: true, value: mine } : { agreed: false };
}

/**
 * The order of what is on either side: mine where the other side kept the order of the base, else theirs, with what
 * only I have after it.
 */
export function mergeOrder(
	base: readonly string[],
	theirs: readonly string[],
	mine: readonly string[]
): string[] {
	const [first, then] = same(base, theirs) ? [mine, theirs] : [theirs, mine];
	return [...new Set([...first, ...then])];
}
