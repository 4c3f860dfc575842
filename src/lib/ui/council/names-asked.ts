/** Which likely names a refused form was asked about, now and before. */
import type { RefusalShown } from '#ui/refusal/refused-form.ts';

/** Between names in the hidden field `namesSeen`. */
const BETWEEN = '|';

/** What looks like a name in what was just sent; none where it was refused for something else. */
export function namesAsked(refusal: RefusalShown | undefined | null): string[] {
	if (refusal?.reason !== 'fields') return [];
	const asked = refusal.fields
		.filter(({ code }) => code === 'names')
		.flatMap(({ values }) => String(values?.names ?? '').split(BETWEEN));
	return [...new Set(asked)];
}

/** What the form carries on: whoever sends it again was asked about these. */
export function namesSeen(
	refusal: RefusalShown | undefined | null,
	typed: Readonly<Record<string, string>> | undefined
): string {
	const before = (typed?.namesSeen ?? '').split(BETWEEN).filter((name) => name !== '');
	return [...new Set([...before, ...namesAsked(refusal)])].join(BETWEEN);
}
