/** What stands out about the locations of a period, as sentences: late starts, closings, and what is not known. */
import type { PartOfPeriod } from '#domain/period/period-state.ts';
import { addDays } from '#domain/time/calendar.ts';
import { formatDate } from '#i18n/format.ts';
import type { Language } from '#i18n/language.ts';
import type { Words } from '#i18n/words.ts';

/** One or two sentences for each location; opening days as “t/m”. */
export function partTexts(parts: readonly PartOfPeriod[], t: Words, language: Language): string[] {
	return parts.flatMap((part) => {
		const { location, hasProgram } = part;
		const opening = openingText(part, t, language);
		return [...(opening ? [opening] : []), ...(hasProgram ? [] : [t.periods.part.noProgram(location.name)])];
	});
}

function openingText(
	{ location: { name }, open, startsLate, endsEarly }: PartOfPeriod,
	t: Words,
	language: Language
): string | null {
	const from = formatDate(open.from, language);
	const last = formatDate(addDays(open.to, -1), language);
	if (startsLate && endsEarly) return t.periods.part.both(name, from, last);
	if (startsLate) return t.periods.part.late(name, from);
	return endsEarly ? t.periods.part.early(name, last) : null;
}
