/** What the place of a target is called, and where all of its figures stand. */
import type { Words } from '#i18n/words.ts';

interface Place {
	readonly kind: 'institution' | 'location' | 'group';
	readonly name: string;
	/** The name of a group's location. */
	readonly of: string | null;
}

/** “Maas (De Linde Zuid)”, “De Linde Zuid”, “Hele instelling”. */
export function placeName({ kind, name, of }: Place, t: Words): string {
	if (kind === 'institution') return t.targets.of.institution;
	return of ? `${name} (${of})` : name;
}

/** The page on which the three figures of the place stand together, day and night apart. */
export function placeHref({
	kind,
	id
}: {
	readonly kind: Place['kind'];
	readonly id: string | null;
}): string {
	if (kind === 'institution' || id === null) return '/';
	return `/${kind === 'location' ? 'locations' : 'groups'}/${encodeURIComponent(id)}`;
}
