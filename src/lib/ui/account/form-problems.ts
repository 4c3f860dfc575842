/** Why a form about accounts was not taken, in words, each at its field. */
import type { Words } from '#i18n/words.ts';

/** The same shape as a use case's refusal; the door between them is the page's data. */
export interface AccountRefusal {
	readonly reason: string;
	readonly fields?: readonly {
		/** Empty: the form as a whole. */
		readonly field: string;
		readonly code: string;
		readonly values?: Readonly<Record<string, string | number>>;
	}[];
}

export interface FormProblem {
	/** The id of the control; none where it is about the form as a whole. */
	readonly field?: string;
	readonly text: string;
}

/** A sentence for each thing that is not right. */
export function formProblems(refusal: AccountRefusal | null | undefined, t: Words): FormProblem[] {
	if (!refusal) return [];
	if (refusal.reason === 'past') return [{ text: t.refusals.past }];
	if (refusal.reason === 'forbidden') return [{ text: t.refusals.forbidden }];
	const codes: Readonly<Record<string, (values: Readonly<Record<string, string | number>>) => string>> =
		t.account.codes;
	return (refusal.fields ?? []).map(({ field, code, values }) => {
		const text = codes[code]?.(values ?? {}) ?? t.refusals.other;
		return field ? { field, text } : { text };
	});
}

/** The sentence for a field, to stand beside it. */
export function errorAt(problems: readonly FormProblem[], field: string): string | undefined {
	return problems.find((problem) => problem.field === field)?.text;
}
