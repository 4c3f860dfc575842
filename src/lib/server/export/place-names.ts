/** The names of places by their codes, for the rows of sheets. */
import type { Group, Location, OpenDeurDocument } from '#domain/document/schema.ts';

export class PlaceNames {
	readonly #institution: { readonly id: string; readonly name: string };
	readonly #locations: ReadonlyMap<string, Location>;
	readonly #groups: ReadonlyMap<string, Group>;

	constructor({ institution, locations, groups }: OpenDeurDocument) {
		this.#institution = institution;
		this.#locations = new Map(locations.map((location) => [location.id, location]));
		this.#groups = new Map(groups.map((group) => [group.id, group]));
	}

	/** The name of a place; null where there is no such place, as for a youth. */
	of(by: 'youth' | 'group' | 'location' | 'institution', id: string): string | null {
		if (by === 'group') return this.#groups.get(id)?.name ?? null;
		if (by === 'location') return this.#locations.get(id)?.name ?? null;
		return by === 'institution' ? this.#institution.name : null;
	}

	/** The location of a group. */
	locationOf(groupId: string): Location | null {
		return this.#locations.get(this.#groups.get(groupId)?.locationId ?? '') ?? null;
	}
}
