/** What was typed in a refused form about a youth: in the form that ends an entry, or in the one that adds one. */
import type { Words } from '#i18n/words.ts';
import { fieldError, type RefusalShown } from '#ui/refusal/refused-form.ts';

type Fields = Readonly<Record<string, string>>;

export interface TypedEntry {
	/** What was typed to add an entry; empty where nothing was. */
	readonly added: Fields;
	/** What was typed to end an entry; null where that was not refused. */
	ended(id: string): Fields | null;
	/** What is not right with a field of the form that ends an entry, in words. */
	endError(id: string, field: string): string | undefined;
	/** What is not right with a field of the form that adds, in words. */
	error(field: string): string | undefined;
}

/** `form` is what a page gets back from an action; the id in a form that ends is that of one of the entries. */
export function typedEntry(
	form: {
		readonly typed?: { readonly fields: Fields } | null;
		readonly refusal?: RefusalShown | null;
	} | null,
	entries: readonly { readonly id: string }[],
	t: Words
): TypedEntry {
	const fields = form?.typed?.fields ?? {};
	const endedId = entries.find(({ id }) => id === fields.id)?.id;
	return {
		added: endedId === undefined ? fields : {},
		ended: (id) => (id === endedId ? fields : null),
		endError: (id, field) => (id === endedId ? fieldError(form?.refusal, field, t) : undefined),
		error: (field) => (endedId === undefined ? fieldError(form?.refusal, field, t) : undefined)
	};
}
