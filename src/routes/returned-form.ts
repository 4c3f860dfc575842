/** What a page shows again of a form that was refused. */
interface Returned {
	readonly refusal: { readonly reason: string };
	readonly typed: { readonly fields: Readonly<Record<string, string>> };
}

/**
 * At which position of the ledger a form stands when it is shown again: after a stale refusal the newest, since
 * what was recorded meanwhile is shown; after any other the one at which it was opened.
 */
export function positionAgain(returned: Returned | null | undefined, newest: number): string {
	const typed = returned && returned.refusal.reason !== 'stale' ? returned.typed.fields.position : undefined;
	return typed ?? String(newest);
}
