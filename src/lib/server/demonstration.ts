/** The demonstration: a fixed day, the example institution, and one actor for each role to look through. */
import type { Actor, Role } from './access/actor.ts';

/** The demonstration's today; the banner says so. */
export const DEMONSTRATION_TODAY = '2026-11-22';

/** Where the example institution is. */
export const DEMONSTRATION_ZONE = 'Europe/Amsterdam';

/** The file that an empty store starts with, from the project's folder. */
export const EXAMPLE_FILE = 'data/example/linde.json';

export const DEFAULT_ROLE: Role = 'location-manager';

const SCOPES: Record<Role, Actor['scope']> = {
	'location-manager': { kind: 'locations', ids: ['noord', 'oost', 'zuid'] },
	staff: { kind: 'groups', ids: ['zu-1', 'zu-2'] },
	'council-member': { kind: 'locations', ids: ['zuid'] },
	'council-coach': { kind: 'locations', ids: ['zuid'] },
	'behavioural-scientist': { kind: 'locations', ids: ['noord', 'oost', 'zuid'] },
	'registration-contact': { kind: 'institution' },
	director: { kind: 'institution' },
	ambassador: { kind: 'institution' },
	researcher: { kind: 'institution' },
	administrator: { kind: 'institution' }
};

/** The actor behind a role that somebody chose to look through. */
export function demonstrationActor(role: Role): Actor {
	return { id: `demo-${role}`, role, scope: SCOPES[role] };
}
