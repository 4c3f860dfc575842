/** Why a change to a program was refused, in words. */
import type { EditRefusal } from '#domain/program/edit-result.ts';
import { formatSpan } from '#i18n/format.ts';
import type { Language } from '#i18n/language.ts';
import type { Words } from '#i18n/words.ts';

/** One sentence. */
export function refusalText(refusal: EditRefusal, { program: t }: Words, language: Language): string {
	switch (refusal.code) {
		case 'overlap': {
			const span = formatSpan(refusal.otherStartMinute, refusal.otherEndMinute, language);
			return t.refusals.overlap(refusal.title, refusal.other, span);
		}
		case 'name-taken':
			return t.refusals['name-taken'](refusal.name);
		case 'template-in-use':
			return t.refusals['template-in-use'](refusal.weekdays, refusal.exceptions);
		default:
			return t.refusals[refusal.code];
	}
}
