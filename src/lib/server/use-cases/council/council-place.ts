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

/** The council that is asked for; else the first one that has anything to it, or the first. Undefined: none in reach. */
export function councilAsked(context: Context, asked: string | null): Location | undefined {
	const councils = councilsFor(context, 'see-council');
	if (asked !== null) return councils.find(({ id }) => id === asked);
	const { councilSchemes, councilMembers, proposals } = context.document;
	const known = [...councilSchemes, ...councilMembers, ...proposals];
	return councils.find(({ id }) => known.some(({ locationId }) => locationId === id)) ?? councils[0];
}

/** A place to choose between, for who reaches several. */
export interface CouncilChoice {
	readonly id: string;
	readonly name: string;
}

/** What every page of a council says of where it is. */
export interface CouncilHead {
	readonly location: CouncilChoice;
	readonly locations: readonly CouncilChoice[];
}

export function councilHead(context: Context, { id, name }: Location): CouncilHead {
	const locations = councilsFor(context, 'see-council');
	return {
		location: { id, name },
		locations: locations.map((location) => ({ id: location.id, name: location.name }))
	};
}
