/** What the screen of a cell shows of a location: its changes as sentences, and strips of start and end. */
import type { Change } from '#domain/change/change.ts';
import type { DatedChange } from '#domain/change/through-time.ts';
import type { GroupBehind, GroupThen, LocationBehind } from '#server/use-cases/view-report-cell.ts';
import { changeText } from '#i18n/change-text.ts';
import type { Language } from '#i18n/language.ts';
import type { Words } from '#i18n/words.ts';
import { insideTold } from '#ui/period/inside-told.ts';
import { startAndEnd } from '#ui/period/start-and-end.ts';

/** A location behind a cell, in words. */
export function locationShown({ groups, ...location }: LocationBehind, t: Words, language: Language) {
	const places = groups.map(({ id, name }) => ({
		...{ groupId: id, name },
		...{ locationId: location.id, locationName: location.name }
	}));
	const inside = groups.flatMap((group) => group.inside ?? []);
	return {
		...location,
		inside: insideTold(inside, places, t, language),
		groups: groups.map((group) => groupShown(group, t, language))
	};
}

function groupShown({ id, name, start, end, changes, dated }: GroupBehind, t: Words, language: Language) {
	return {
		...{ id, name },
		start: whenAndWhat(start),
		end: whenAndWhat(end),
		changes: sentences(changes, t, language),
		dated: dated.map((one) => datedShown(one, t, language)),
		rows: startAndEnd(id, start.days, end.days, t)
	};
}

function whenAndWhat({ date, title }: GroupThen) {
	return { date, title };
}

function datedShown({ date, version, changes }: DatedChange, t: Words, language: Language) {
	const told = changes.filter(({ what }) => what !== 'free-time');
	return {
		date,
		title: version?.title ?? null,
		reason: version?.reason ?? null,
		changes: told.length > 0 ? sentences(told, t, language) : version ? [t.change.nothing] : []
	};
}

function sentences(changes: readonly Change[], t: Words, language: Language): string[] {
	return [...new Set(changes.map((change) => changeText(change, t, language)))];
}
