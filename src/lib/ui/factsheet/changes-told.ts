/** What changed, as lines of a factsheet: by date, and groups that did the same together. */
import type { DatedChange } from '#domain/change/through-time.ts';
import { changeText } from '#i18n/change-text.ts';
import { formatList } from '#i18n/format.ts';
import type { Language } from '#i18n/language.ts';
import type { Words } from '#i18n/words.ts';

export interface ChangeOnSheet {
	readonly date: string;
	/** The groups, where it is not the sheet of one. */
	readonly who: string;
	readonly sentences: readonly string[];
}

/** The lines, in the order in which the changes come; what is free all along is left out. */
export function changesTold(
	changes: readonly DatedChange[],
	withGroups: boolean,
	t: Words,
	language: Language
): ChangeOnSheet[] {
	const told = changes.map(({ date, group, changes: all }) => ({
		date,
		name: group.name,
		sentences: sentencesOf(all, t, language)
	}));
	const same = Map.groupBy(told, ({ date, sentences }) => JSON.stringify([date, sentences]));
	return [...same.values()].map((lines) => ({
		date: lines[0].date,
		who: withGroups
			? formatList(
					lines.map(({ name }) => name),
					language
				)
			: '',
		sentences: lines[0].sentences
	}));
}

function sentencesOf(changes: DatedChange['changes'], t: Words, language: Language): string[] {
	const held = changes.filter(({ what }) => what !== 'free-time');
	if (held.length === 0) return [t.change.nothing];
	return [...new Set(held.map((change) => changeText(change, t, language)))];
}
