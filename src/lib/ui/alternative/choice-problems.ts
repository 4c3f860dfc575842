/** Why choices were not recorded, in words that name the youth and what was chosen. */
import type { Words } from '#i18n/words.ts';
import type { RefusalShown } from '#ui/refusal/refused-form.ts';

type Values = Readonly<Record<string, string | number>>;

/** Empty where the refusal is of another sort. */
export function choiceProblems(
	refusal: RefusalShown | undefined | null,
	t: Words
): { field: string; text: string }[] {
	if (refusal?.reason !== 'fields') return [];
	const texts: Readonly<Record<string, (youth: string, moment: string, activity: string) => string>> =
		t.alternatives.board.problems;
	return refusal.fields.flatMap((problem) => {
		const values: Values = 'values' in problem ? (problem.values as Values) : {};
		const text = texts[problem.code];
		if (!text) return [];
		const { youth = '', moment = '', activity = '' } = values;
		return [{ field: problem.field, text: text(String(youth), String(moment), String(activity)) }];
	});
}
