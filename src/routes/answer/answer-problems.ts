/** Why a code or an answer was not taken, in words for whoever holds the slip. */
import type { Words } from '#i18n/words.ts';
import type { RefusalShown } from '#ui/refusal/refused-form.ts';

type Said = Words['councilAsking']['answer'];

/** One sentence or two for each; what may be a name is asked about apart. */
export function answerProblems(
	refusal: RefusalShown | undefined | null,
	said: Said
): { field: string; text: string }[] {
	if (refusal?.reason !== 'fields') return [];
	return refusal.fields
		.filter(({ code }) => code !== 'names')
		.map(({ field, code, values }) => ({
			field,
			text: `${wordsFor(code, said)}${more(code, values, said)}`
		}));
}

function wordsFor(code: string, { problem }: Said): string {
	const words: Readonly<Record<string, string>> = problem;
	return words[code] ?? problem['code-unknown'];
}

/** Nobody can know whether a code was used or never was: both are said. */
function more(
	code: string,
	values: Readonly<Record<string, string | number>> | undefined,
	said: Said
): string {
	if (code === 'code-wait') return ` ${said.wait(Number(values?.minutes ?? 1))}`;
	return code === 'code-unknown' ? ` ${said.once}` : '';
}
