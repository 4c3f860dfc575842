/** A location as its form shows it, or the start of a new one. */
import type { OpenDeurDocument } from '#domain/document/schema.ts';
import { done, NOT_FOUND } from './outcome.ts';
import { useCase } from './use-case.ts';

/** `id` null: a new one. */
export const viewLocationSetup = useCase(
	'view-location-setup',
	'read',
	({ document, knowledge, may, demand }, { id }: { id: string | null }) => {
		demand('change-setup', id === null ? {} : { locationIds: [id] });
		const location = document.locations.find((candidate) => candidate.id === id);
		if (id !== null && !location) return NOT_FOUND;
		return done({
			position: knowledge.position,
			location: location && {
				id: location.id,
				code: location.code,
				name: location.name,
				openedOn: location.openedOn ?? null,
				closedOn: location.closedOn ?? null
			},
			groups: document.groups
				.filter(({ locationId }) => locationId === id)
				.map((group) => ({ id: group.id, name: group.name })),
			mayRemove: id !== null && may('change-setup', {}) && !isUsed(document, id)
		});
	}
);

function isUsed({ groups, youths, ambitions, targets, occupancies }: OpenDeurDocument, id: string): boolean {
	const lists: readonly (readonly { locationId?: string | null }[])[] = [
		groups,
		youths,
		ambitions,
		targets,
		occupancies
	];
	return lists.some((list) => list.some(({ locationId }) => locationId === id));
}
