/** From a program to what the calendar draws: each block on each weekday that uses its template. */
import type { Lock, Weekday } from '#domain/document/schema.ts';
import { WEEKDAYS } from '#domain/document/vocabulary.ts';
import type { DraftProgram } from '#domain/program/draft.ts';
import type { StripPiece } from '#domain/seclusion/strip.ts';
import { ordinaryWeek } from '#domain/seclusion/week.ts';
import { formatSpan } from '#i18n/format.ts';
import type { Language } from '#i18n/language.ts';
import type { Words } from '#i18n/words.ts';
import { stateWords } from '#ui/strip/describe.ts';
import { stripRange } from '#ui/strip/strip-range.ts';
import { symbolsOf } from '#ui/strip/symbols.ts';
import type { GridBlock, GridWeek } from './grid-week.ts';

/** The week of a program behind a lock, with a column for each of some weekdays in a row. */
export function gridWeek(
	program: DraftProgram,
	lock: Lock,
	weekdays: readonly Weekday[],
	t: Words,
	language: Language
): GridWeek {
	const { days } = ordinaryWeek(program, lock);
	const shown = days.filter(({ weekday }) => weekdays.includes(weekday));
	const heads = days.map(({ weekday, template: { name: template } }) => [
		weekday,
		{ name: t.weekdays.short[weekday], longName: t.weekdays.long[weekday], template }
	]);
	return {
		weekdays: WEEKDAYS.filter((weekday) => weekdays.includes(weekday)),
		// An ordinary week has all seven.
		heads: Object.fromEntries(heads) as GridWeek['heads'],
		range: stripRange(days.map(({ pieces }) => pieces)),
		blocks: shown.flatMap(({ weekday, template, pieces }) =>
			pieces.map((piece) => gridBlock(weekday, template.id, piece, t, language))
		)
	};
}

function gridBlock(
	weekday: Weekday,
	template: string,
	piece: StripPiece,
	t: Words,
	language: Language
): GridBlock {
	const { id: key, title, startMinute, endMinute, state, ownChoice } = piece;
	const span = formatSpan(startMinute, endMinute, language);
	return {
		id: `${weekday}/${template}/${key}`,
		weekday,
		at: { template, key },
		title,
		startMinute,
		endMinute,
		state,
		ownChoice,
		symbols: symbolsOf(piece),
		label: t.program.calendar.block(t.weekdays.long[weekday], title, span, stateWords(piece, t))
	};
}
