/** What the comparison of a promise lets a manager say of it alone (FORMAT.md section 13). */
import type { GroupPromise } from './promise.ts';

/**
 * True where nothing shows that it is otherwise: each group has what was promised, whatever else changed there, or no
 * program says it.
 */
export function showsKept(promises: readonly Pick<GroupPromise, 'outcome' | 'came'>[]): boolean {
	return promises.every(
		({ outcome, came }) =>
			outcome === 'kept' || outcome === 'in-words' || (outcome === 'differs' && came === 'all')
	);
}
