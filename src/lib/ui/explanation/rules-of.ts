/** The rules behind a stretch of a day, each as a line of its own. */
import type { ToldStretch } from '#domain/seclusion/told-day.ts';
import { formatRange } from '#i18n/format.ts';
import type { Language } from '#i18n/language.ts';
import type { Words } from '#i18n/words.ts';

/** A line about whoever decided is a role that the screens know, or as it was written. */
export function roleText(decidedBy: string, t: Words): string {
	const roles: Readonly<Record<string, string>> = t.shell.roles;
	return roles[decidedBy] ?? decidedBy;
}

/** The lines, but for the version, which is a link. */
export function ruleLines(stretch: ToldStretch, t: Words, language: Language): string[] {
	const said = t.explanation.from;
	const { startedDayBefore, lock, roomId, key, rule } = stretch;
	return [
		...(startedDayBefore ? [said.dayBefore] : []),
		...arrangementLines(stretch, t, language),
		...dayChangeLines(stretch, t),
		...(lock ? [(roomId ? said.lock : said.groupLock)(t.locks[lock])] : []),
		...(key ? [said.key(formatRange(key.from, key.to, language))] : []),
		...(rule?.signalled ? [said.signalled] : [])
	];
}

function arrangementLines(
	{ arrangement, replacedTitle }: ToldStretch,
	t: Words,
	language: Language
): string[] {
	if (!arrangement) return [];
	const said = t.explanation.from;
	const { from, to, added, reason, decidedBy } = arrangement;
	return [
		said.arrangement(added ? '' : (replacedTitle ?? ''), formatRange(from, to, language)),
		...(decidedBy ? [said.decidedBy(roleText(decidedBy, t))] : []),
		...(reason ? [said.reason(reason)] : [])
	];
}

function dayChangeLines({ dayChange, replacedTitle }: ToldStretch, t: Words): string[] {
	if (!dayChange) return [];
	const said = t.explanation.from;
	const origin = t.bases.origin[dayChange.origin];
	return [
		dayChange.basis ? said.dayChange(origin, t.bases.reason[dayChange.basis]) : said.dayChangeOwn(origin),
		...(dayChange.added ? [said.added] : replacedTitle ? [said.insteadOf(replacedTitle)] : []),
		...(dayChange.note ? [said.note(dayChange.note)] : [])
	];
}
