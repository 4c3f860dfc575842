/** What went on inside a period, in words; groups of a location of which the same is said stand together. */
import type { Change } from '#domain/change/change.ts';
import type { ExceptionChange } from '#domain/change/exception-change.ts';
import type { MomentChange } from '#domain/change/moment-change.ts';
import { isStricter, type StricterSpell } from '#domain/period/inside.ts';
import { changeText } from '#i18n/change-text.ts';
import { formatList, formatRange } from '#i18n/format.ts';
import type { Language } from '#i18n/language.ts';
import type { Words } from '#i18n/words.ts';

interface Inside {
	readonly groupId: string;
	readonly locationId: string;
	readonly exceptions: readonly ExceptionChange[];
	readonly stricter: readonly StricterSpell[];
	readonly daysReported: number;
}

interface Place {
	readonly groupId: string;
	readonly name: string;
	readonly locationId: string;
	readonly locationName: string;
}

interface Told {
	/** The groups, or the location where it is said of all of them. */
	readonly where: string;
	readonly text: string;
	readonly isStricter: boolean;
	readonly details: readonly string[];
}

export interface InsideTold {
	readonly exceptions: readonly Told[];
	readonly stricter: readonly Told[];
	readonly days: readonly Told[];
}

/** What is told; `places` are all groups that were open, to know when it is all of a location. */
export function insideTold(
	inside: readonly Inside[],
	places: readonly Place[],
	t: Words,
	language: Language
): InsideTold {
	const gather = (tell: (one: Inside) => readonly Omit<Told, 'where'>[]): Told[] => {
		const all = inside.flatMap((one) => tell(one).map((told) => ({ one, told })));
		const same = Map.groupBy(all, ({ one, told }) => JSON.stringify([one.locationId, told]));
		return [...same.values()].map((together) => ({
			...together[0].told,
			where: whereText(
				together.map(({ one }) => one),
				places,
				t,
				language
			)
		}));
	};
	return {
		exceptions: gather(({ exceptions }) => exceptions.map((one) => exceptionTold(one, t, language))),
		stricter: gather(({ stricter }) => stricter.map((one) => spellTold(one, t, language))),
		days: gather(({ daysReported }) =>
			daysReported > 0 ? [plain(t.report.inside.daysReported(daysReported))] : []
		)
	};
}

function plain(text: string): Omit<Told, 'where'> {
	return { text, isStricter: false, details: [] };
}

function exceptionTold(change: ExceptionChange, t: Words, language: Language): Omit<Told, 'where'> {
	return { ...plain(changeText(change, t, language)), isStricter: change.effects.some(isStricter) };
}

function spellTold(
	{ from, to, title, changes }: StricterSpell,
	t: Words,
	language: Language
): Omit<Told, 'where'> {
	const text = t.report.inside.stricterSpell(formatRange(from, to, language), title);
	return { text, isStricter: true, details: sentences(changes, t, language) };
}

function sentences(changes: readonly (Change | MomentChange)[], t: Words, language: Language): string[] {
	return [...new Set(changes.map((change) => changeText(change, t, language)))];
}

function whereText(
	groups: readonly { groupId: string; locationId: string }[],
	places: readonly Place[],
	t: Words,
	language: Language
): string {
	const ids = new Set(groups.map(({ groupId }) => groupId));
	const own = places.filter(({ locationId }) => locationId === groups[0].locationId);
	const named = own.filter(({ groupId }) => ids.has(groupId));
	if (own.length > 1 && named.length === own.length) return t.report.inside.allGroups(own[0].locationName);
	const names = formatList(
		named.map(({ name }) => name),
		language
	);
	return named[0] ? `${named[0].locationName}, ${names}` : names;
}
