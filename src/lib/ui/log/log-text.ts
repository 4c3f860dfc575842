/** What a line of the log says, in words. */
import type { Language } from '#i18n/language.ts';
import { formatList } from '#i18n/format.ts';
import type { Words } from '#i18n/words.ts';

/** The reach of whoever looked, as a page gets it. */
export type Reach =
	| { readonly kind: 'institution' }
	| { readonly kind: 'locations' | 'groups'; readonly names: readonly string[] };

/** “groepen Maas en Lek”, “locatie Zuid”, “de instelling”. */
export function reachText(reach: Reach, t: Words, language: Language): string {
	if (reach.kind === 'institution') return t.log.institution;
	if (reach.names.length === 0) return t.log.noPlaces;
	return t.log[reach.kind](formatList(reach.names, language), reach.names.length);
}

/** One thing that a line is about, with its name where it has one. */
export interface Concern {
	readonly kind: string;
	readonly id: string;
	readonly name: string | null;
}

type KindText = (names: string, count: number) => string;

/** What a line is about, kind by kind: “jongeren ZU0151, ZU0152”, “groep Maas”. */
export function concernTexts(concerns: readonly Concern[], t: Words): string[] {
	const kinds: Readonly<Record<string, KindText | undefined>> = t.log.kinds;
	const reasons: Readonly<Record<string, string | undefined>> = { ...t.log.erase.reasons, ...t.log.reasons };
	const nameOf = ({ kind, id, name }: Concern) => (kind === 'reason' ? reasons[id] : name) ?? id;
	return [...Map.groupBy(concerns, ({ kind }) => kind)].map(([kind, of]) => {
		const names = of.map(nameOf).join(', ');
		return kinds[kind]?.(names, of.length) ?? `${kind} ${names}`;
	});
}

/** What somebody did, as a young person reads it. */
export function didText(
	{ useCase, what }: { readonly useCase: string; readonly what: keyof Words['log']['ofYouth']['anything'] },
	t: Words
): string {
	const { did, anything } = t.log.ofYouth;
	return Object.hasOwn(did, useCase) ? did[useCase] : anything[what];
}
