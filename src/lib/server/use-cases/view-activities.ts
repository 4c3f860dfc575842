/** The catalogue of a location: what youths can do in place of a rest moment. */
import { isInUse } from '#domain/alternative/catalogue.ts';
import type { Activity, OpenDeurDocument } from '#domain/document/schema.ts';
import type { AccessObject } from '#server/access/can.ts';
import { done, NOT_FOUND } from './outcome.ts';
import { useCase } from './use-case.ts';

export interface ActivityShown extends Activity {
	/** True where an alternative or a choice names it. */
	readonly inUse: boolean;
}

/** A location as access asks about its catalogue: whoever works in one of its groups is of it. */
export function placeOfLocation({ groups }: OpenDeurDocument, locationId: string): AccessObject {
	const ofLocation = groups.filter((group) => group.locationId === locationId);
	return { locationIds: [locationId], groupIds: ofLocation.map(({ id }) => id) };
}

/** It is about nobody: everyone inside may see it. */
export const viewActivities = useCase('view-activities', 'read', (context, input: { locationId: string }) => {
	const { document, knowledge, may } = context;
	const location = document.locations.find(({ id }) => id === input.locationId);
	context.demand('see-program', { locationIds: [input.locationId] });
	if (!location) return NOT_FOUND;
	const activities = document.activities
		.filter(({ locationId }) => locationId === location.id)
		.map((one): ActivityShown => ({ ...one, inUse: isInUse(document, one.id) }));
	return done({
		location: { id: location.id, name: location.name },
		offered: activities.filter(({ retired }) => !retired),
		retired: activities.filter(({ retired }) => retired),
		mayChange: may('change-activities', placeOfLocation(document, location.id)),
		position: knowledge.position
	});
});
