/** The council of a location: which ones somebody reaches, and how access asks about one. */
import type { Location, OpenDeurDocument } from '#domain/document/schema.ts';
import { isOpenOn } from '#domain/institution/opening.ts';
import type { AccessObject, Action } from '#server/access/can.ts';
import type { Context } from '../use-case.ts';

/** A location as a council is asked about: whoever works in one of its groups is of it. */
export function councilPlace({ groups }: OpenDeurDocument, locationId: string): AccessObject {
	return {
		locationIds: [locationId],
		groupIds: groups.filter((group) => group.locationId === locationId).map(({ id }) => id)
	};
}

/** The locations that are open today and of which the actor may do this with the council. */
export function councilsFor({ document, today, may }: Context, action: Action): Location[] {
	return document.locations.filter(
		(location) => isOpenOn(location, today) && may(action, councilPlace(document, location.id))
	);
}
