/** A draft that became a version. */
import type { Draft } from '../document/schema.ts';

/** The draft as it stands once a version came of it. */
export function adoptedDraft(draft: Draft, policyId: string): Draft {
	return { ...draft, state: 'adopted', adoptedAs: policyId };
}

/** The draft as it was before a version came of it, as when that version is withdrawn. */
export function reopenedDraft({ adoptedAs: _, ...draft }: Draft): Draft {
	return { ...draft, state: 'open' };
}
