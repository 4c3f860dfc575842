/** What the frame around every page shows: who looks, at which institution, on what day. */
import type { OpenDeurDocument } from '#domain/document/schema.ts';
import { NOBODY, ROLES, type Scope } from '#server/access/actor.ts';
import { done } from './outcome.ts';
import type { AccessObject } from '#server/access/can.ts';
import { useCase } from './use-case.ts';
import type { World } from './world.ts';

export const viewShell = useCase(
	'view-shell',
	null,
	({ world, actor, document, knowledge, today, may }, _: null) =>
		done({
			today,
			knownOn: world.knownOn,
			/** Looking back on a day before anything was recorded. */
			nothingYet: world.knownOn !== null && knowledge.position === 0,
			isSignedIn: actor.id !== NOBODY.id,
			isDemonstration: world.access === null,
			institutionName: actor.id === NOBODY.id ? '' : document.institution.name,
			actor: { name: nameOf(world, actor.id), role: actor.role, scopeText: scopeText(document, actor.scope) },
			roles: world.access === null ? ROLES : [],
			mayOpen: {
				youths: may('see-youth', everythingInReach(actor.scope)),
				/** Averages of whole locations, for who sees figures of one. */
				occupancy: document.locations.some(({ id }) => may('see-figures', { locationIds: [id] })),
				council: may('see-council', everythingInReach(actor.scope)),
				// Who sets up, who brings youths in from files, and who takes figures of the whole institution out.
				setup:
					may('change-setup', everythingInReach(actor.scope)) ||
					may('change-stay', everythingInReach(actor.scope)) ||
					may('see-aggregates', {})
			}
		})
);

/** What somebody is called here, as they themselves may read it; empty where there are no accounts. */
function nameOf({ access }: World, actorId: string): string {
	return access?.accounts().find(({ id }) => id === actorId)?.name ?? '';
}

/** The names of what a role reaches; empty for the whole institution. */
function scopeText(document: OpenDeurDocument, scope: Scope): string {
	if (scope.kind === 'institution') return '';
	const places: readonly { id: string; name: string }[] =
		scope.kind === 'locations' ? document.locations : document.groups;
	const names = places.filter(({ id }) => scope.ids.includes(id)).map(({ name }) => name);
	return names.length === places.length ? '' : names.join(', ');
}

/** All that an actor reaches, to ask access about. */
export function everythingInReach(scope: Scope): AccessObject {
	if (scope.kind === 'institution') return {};
	return scope.kind === 'locations' ? { locationIds: scope.ids } : { groupIds: scope.ids };
}
