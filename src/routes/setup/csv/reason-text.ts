/** From why a row is refused to a sentence, complete by type. */
import type { Words } from '#i18n/words.ts';
import type { RowReason, RowReasons } from '#server/use-cases/csv-upload.ts';

type Texts = { readonly [Code in keyof RowReasons]: (values: RowReasons[Code]) => string };

type ReasonOf<Code extends keyof RowReasons> = { readonly code: Code; readonly values: RowReasons[Code] };

/** The sentence of a reason; it stands on one line. */
export function reasonText(reason: RowReason, t: Words): string {
	return textOf(reason, t.csv.reasons);
}

function textOf<Code extends keyof RowReasons>({ code, values }: ReasonOf<Code>, texts: Texts): string {
	return texts[code](values);
}
