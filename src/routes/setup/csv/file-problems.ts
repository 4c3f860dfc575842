/** What is wrong with a file as a whole, at the field it is about. */
import type { Words } from '#i18n/words.ts';
import type { Refusal } from '#server/use-cases/outcome.ts';

type Texts = Readonly<Record<string, (values: Readonly<Record<string, string | number>>) => string>>;

/** A sentence for each problem; none where nothing was refused. */
export function fileProblems(refusal: Refusal | undefined, t: Words): { field?: string; text: string }[] {
	if (!refusal) return [];
	if (refusal.reason === 'forbidden') return [{ text: t.refusals.forbidden }];
	if (refusal.reason !== 'fields') return [{ text: t.refusals.other }];
	const texts: Texts = t.csv.fileProblems;
	return refusal.fields.map(({ field, code, values }) => {
		return { field, text: texts[code]?.(values ?? {}) ?? t.refusals.other };
	});
}
