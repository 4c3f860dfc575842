/** At which position of the ledger a form stands when it is shown again. */
import type { SetupRefused } from '#ui/setup/form-problems.ts';

interface Returned {
	readonly refusal: SetupRefused;
	readonly typed: { readonly position: number };
}

/**
 * After a stale refusal the newest, since what was recorded meanwhile is shown; after any other the one at
 * which it was opened, so that nobody's change is passed over unseen.
 */
export function positionShown(returned: Returned | null | undefined, newest: number): number {
	if (!returned) return newest;
	return returned.refusal.reason === 'stale' ? returned.refusal.position : returned.typed.position;
}
