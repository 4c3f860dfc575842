/** A form that was refused, as its page gets it back, and its problems by field. */
import type { Problem } from '#domain/document/problem.ts';
import type { Language } from '#i18n/language.ts';
import { problemText } from '#i18n/problems.ts';
import type { Words } from '#i18n/words.ts';

/** The same shape as a use case's refusal; the door between them is the page's data. */
export type RefusalShown =
	| { readonly ok: false; readonly reason: 'forbidden' | 'not-found' | 'past' }
	| {
			readonly ok: false;
			readonly reason: 'fields';
			readonly fields: readonly {
				readonly field: string;
				readonly code: string;
				readonly values?: Readonly<Record<string, string | number>>;
			}[];
	  }
	| { readonly ok: false; readonly reason: 'invalid'; readonly problems: readonly Problem[] }
	| {
			readonly ok: false;
			readonly reason: 'stale';
			readonly since: readonly { readonly at: string; readonly actor: string; readonly kind: string }[];
	  };

/** A sentence for each thing that is not right, with the field it is about where it is about one. */
export function problemsShown(
	refusal: RefusalShown | undefined | null,
	t: Words,
	language: Language
): { field?: string; text: string }[] {
	if (!refusal) return [];
	if (refusal.reason === 'fields') {
		return refusal.fields.map(({ field, code }) => ({ field, text: codeText(code, t) }));
	}
	if (refusal.reason === 'invalid') {
		return refusal.problems.map((problem) => ({ text: problemText(problem, language) }));
	}
	if (refusal.reason === 'forbidden') return [{ text: t.refusals.forbidden }];
	if (refusal.reason === 'not-found') return [{ text: t.refusals.notFound }];
	if (refusal.reason === 'past') return [{ text: t.refusals.past }];
	return [];
}

/** The sentence for a field, to stand beside it. */
export function fieldError(
	refusal: RefusalShown | undefined | null,
	field: string,
	t: Words
): string | undefined {
	if (refusal?.reason !== 'fields') return undefined;
	const problem = refusal.fields.find((one) => one.field === field);
	return problem && codeText(problem.code, t);
}

function codeText(code: string, t: Words): string {
	const codes: Readonly<Record<string, string>> = t.refusals.codes;
	return codes[code] ?? t.refusals.other;
}
