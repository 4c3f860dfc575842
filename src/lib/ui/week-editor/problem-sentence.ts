/** Why a draft or a version was not kept, in words. */
import { formatDate } from '#i18n/format.ts';
import type { Language } from '#i18n/language.ts';
import type { Words } from '#i18n/words.ts';
import type { FieldProblem } from './editor-data.ts';

/** One sentence; a code that has none of its own gives the one for what cannot be read. */
export function problemSentence(
	{ code, values }: FieldProblem,
	{ program: t, refusals }: Words,
	language: Language
): string {
	if (code === 'date-taken') {
		return t.problems['date-taken'](String(values?.title ?? ''), formatDate(String(values?.date), language));
	}
	if (isPlain(code, t)) return t.problems[code];
	const codes: Readonly<Record<string, string>> = refusals.codes;
	return codes[code] ?? t.problems.unreadable;
}

type PlainCode = Exclude<keyof Words['program']['problems'], 'date-taken'>;

function isPlain(code: string, t: Words['program']): code is PlainCode {
	return code in t.problems && code !== 'date-taken';
}
