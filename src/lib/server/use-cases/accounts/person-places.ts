/** The places between which a form about a person lets one choose. */
import type { OpenDeurDocument } from '#domain/document/schema.ts';
import type { Scope } from '#server/access/actor.ts';

export interface PlaceChoice {
	readonly id: string;
	readonly name: string;
	readonly groups: readonly { readonly id: string; readonly name: string }[];
}

/** What is open or opens yet, and what somebody reaches already. */
export function personPlaces(
	{ locations, groups }: OpenDeurDocument,
	today: string,
	scope: Scope | null
): PlaceChoice[] {
	const reached = scope && scope.kind !== 'institution' ? scope.ids : [];
	const isChoice = ({ id, closedOn }: { id: string; closedOn?: string | null }) =>
		!closedOn || closedOn > today || reached.includes(id);
	const named = ({ id, name }: { id: string; name: string }) => ({ id, name });
	const open = groups.filter(isChoice);
	return locations
		.map((location) => ({
			location,
			groups: open.filter(({ locationId }) => locationId === location.id)
		}))
		.filter((choice) => isChoice(choice.location) || choice.groups.length > 0)
		.map((choice) => ({ ...named(choice.location), groups: choice.groups.map(named) }));
}
