/** A correction in words: when, by whom and why, and what became different. */
import type { Corrected, CorrectedField } from '#domain/change/corrected.ts';
import { addDays } from '#domain/time/calendar.ts';
import { BASES_OF_RULE } from '#domain/document/vocabulary.ts';
import { changeText } from '#i18n/change-text.ts';
import { formatDate } from '#i18n/format.ts';
import type { Language } from '#i18n/language.ts';
import type { Words } from '#i18n/words.ts';
import { whoRecorded } from '#ui/week-editor/who-recorded.ts';

/** As the use case gives it. */
export interface CorrectionKnown {
	readonly correctedOn: string;
	readonly reason: string;
	readonly recorded: { readonly actor: string } | null;
	readonly changed: Corrected | null;
}

export function correctionText(
	{ correctedOn, reason, recorded, changed }: CorrectionKnown,
	t: Words,
	language: Language
): string {
	const who = recorded ? whoRecorded(recorded.actor, t) : t.shared.unknown;
	const ended = /[.!?…]$/.test(reason) ? reason : `${reason}.`;
	const said = t.versions.correction(formatDate(correctedOn, language), who, ended);
	const what = changed ? correctedText(changed, t, language) : '';
	return what === '' ? said : t.versions.correctionOf(said, what);
}

/** What became different, in sentences; empty where only the order of things did. */
export function correctedText({ fields, changes }: Corrected, t: Words, language: Language): string {
	return [
		...fields.map((field) => fieldText(field, t, language)),
		...changes.map((change) => changeText(change, t, language))
	].join(' ');
}

function fieldText({ field, before, after }: CorrectedField, t: Words, language: Language): string {
	const said = t.versions.correctedFields;
	const last = (day: string | null) => (day ? formatDate(addDays(day, -1), language) : said.noEnd);
	const basis = (code: string | null) => {
		const known = BASES_OF_RULE.find((one) => one === (code ?? 'program'));
		return known ? t.bases.reason[known] : t.shared.unknown;
	};
	switch (field) {
		case 'title':
			return said.title(before ?? '', after ?? '');
		case 'effectiveFrom':
			return said.effectiveFrom(formatDate(before ?? '', language), formatDate(after ?? '', language));
		case 'effectiveTo':
			return said.effectiveTo(last(before), last(after));
		case 'basis':
			return said.basis(basis(before), basis(after));
		case 'reason':
			return said.reason();
	}
}
