/** What is not right with a form of the setup, at its fields: refused by the form itself, or by the document. */
import type { Problem } from '#domain/document/problem.ts';
import type { Language } from '#i18n/language.ts';
import { problemText } from '#i18n/problems.ts';
import type { Words } from '#i18n/words.ts';

export interface FieldRefused {
	readonly field: string;
	readonly code: string;
	readonly values?: Readonly<Record<string, string | number>>;
}

/** The same shape as a use case's refusal; the door between them is the page's data. */
export type SetupRefused =
	| { readonly ok: false; readonly reason: 'forbidden' | 'not-found' | 'past' }
	| { readonly ok: false; readonly reason: 'fields'; readonly fields: readonly FieldRefused[] }
	| { readonly ok: false; readonly reason: 'invalid'; readonly problems: readonly Problem[] }
	| {
			readonly ok: false;
			readonly reason: 'stale';
			readonly position: number;
			readonly since: readonly { readonly at: string; readonly actor: string; readonly kind: string }[];
	  };

export interface FormProblem {
	readonly field?: string;
	readonly text: string;
}

/**
 * One sentence for each thing that is not right. `fieldNames` gives the form's name for a field of an entry
 * where it is another (`closedOn` is asked as the last day).
 */
export function formProblems(
	refusal: SetupRefused | undefined,
	t: Words,
	language: Language,
	fieldNames: Readonly<Record<string, string>> = {}
): FormProblem[] {
	if (!refusal) return [];
	switch (refusal.reason) {
		case 'fields':
			return refusal.fields.map(({ field, code, values }) => ({ field, text: codeText(code, values, t) }));
		case 'invalid':
			return refusal.problems.map((problem) => ({
				field: fieldOf(problem.path, fieldNames),
				text: problem.cause === 'bad-shape:missing' ? t.setup.codes.missing() : problemText(problem, language)
			}));
		case 'forbidden':
			return [{ text: t.refusals.forbidden }];
		case 'not-found':
			return [{ text: t.refusals.notFound }];
		case 'past':
			return [{ text: t.refusals.past }];
		case 'stale':
			return [];
	}
}

/** The first sentence about a field, to stand beside it. */
export function errorAt(problems: readonly FormProblem[], field: string): string | undefined {
	return problems.find((problem) => problem.field === field)?.text;
}

/** `groups[3].settings[1].from` is the form's field `settings.1.from`. */
function fieldOf(path: string, names: Readonly<Record<string, string>>): string | undefined {
	const [, rest] = /^\w+\[\d+\]\.(.+)$/.exec(path) ?? [];
	const field = rest?.replace(/\[(\d+)\]/g, '.$1');
	return field && (names[field] ?? field);
}

function codeText(code: string, values: FieldRefused['values'], t: Words): string {
	const codes: Readonly<Record<string, (values: NonNullable<FieldRefused['values']>) => string>> =
		t.setup.codes;
	return codes[code]?.(values ?? {}) ?? t.refusals.other;
}
