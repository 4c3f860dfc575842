/** Who asks: one account for each role in the places that such a role has, and who has none. */
import type { Role, Scope } from '#server/access/actor.ts';

export interface Asker {
	readonly name: string;
	readonly role: Role | null;
	readonly scope: Scope | null;
}

const ALL: Scope = { kind: 'institution' };
const ZUID: Scope = { kind: 'locations', ids: ['zuid'] };
const MAAS: Scope = { kind: 'groups', ids: ['zu-1'] };

/** Accounts of this institution. */
export const ACCOUNTS: readonly (Asker & { role: Role; scope: Scope })[] = [
	{ name: 'location-manager of zuid', role: 'location-manager', scope: ZUID },
	{ name: 'staff of zu-1', role: 'staff', scope: MAAS },
	{ name: 'council-member of zuid', role: 'council-member', scope: ZUID },
	{ name: 'council-coach of zuid', role: 'council-coach', scope: ZUID },
	{ name: 'behavioural-scientist of zuid', role: 'behavioural-scientist', scope: ZUID },
	{ name: 'registration-contact of zuid', role: 'registration-contact', scope: ZUID },
	{ name: 'registration-contact', role: 'registration-contact', scope: ALL },
	{ name: 'director of zuid', role: 'director', scope: ZUID },
	{ name: 'director', role: 'director', scope: ALL },
	{ name: 'ambassador', role: 'ambassador', scope: ALL },
	{ name: 'researcher', role: 'researcher', scope: ALL },
	{ name: 'researcher of zuid', role: 'researcher', scope: ZUID },
	{ name: 'administrator', role: 'administrator', scope: ALL }
];

/** Not signed in; and signed in, as its administrator, at another institution with a server of its own. */
export const NOT_HERE: readonly Asker[] = [
	{ name: 'nobody', role: null, scope: null },
	{ name: 'administrator of another institution', role: null, scope: null }
];

/** What an object belongs to; a catalogue, and a council, is of a location, and of whoever works there. */
export type Level = 'group' | 'location' | 'catalogue' | 'institution';

/** `own`: group zu-1 at zuid. `beside`: group zu-2, also at zuid. `other`: group no-1 at noord. */
export type PlaceName = 'own' | 'beside' | 'other';

/** The places of which there is another object at a level. */
export const PLACES_OF: Readonly<Record<Level, readonly PlaceName[]>> = {
	group: ['own', 'beside', 'other'],
	location: ['own', 'other'],
	catalogue: ['own', 'other'],
	institution: ['own']
};

/** How far each kind of reach goes, said anew here: nothing of the product is asked. */
const REACHES: Readonly<Record<Scope['kind'], Readonly<Record<Level, readonly PlaceName[]>>>> = {
	institution: PLACES_OF,
	locations: { group: ['own', 'beside'], location: ['own'], catalogue: ['own'], institution: [] },
	// Who works in a group is of its location as to what can be done there.
	groups: { group: ['own'], location: [], catalogue: ['own'], institution: [] }
};

/** True where an object of a place is within what somebody reaches. */
export function reaches({ scope }: Asker, level: Level, place: PlaceName): boolean {
	return scope !== null && REACHES[scope.kind][level].includes(place);
}
