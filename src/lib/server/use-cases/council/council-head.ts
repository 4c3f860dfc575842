/** Of which council a page is, and the others that whoever looks may choose, each with how much waits there. */
import type { Location } from '#domain/document/schema.ts';
import type { Context } from '../use-case.ts';
import { waitingAt } from './council-now.ts';
import { councilsFor } from './council-place.ts';

/**
 * The council that is asked for; else the one where most waits on whoever looks, the first of those; else the first that
 * has anything to it, or the first. Undefined: none in reach.
 */
export function councilAsked(context: Context, asked: string | null): Location | undefined {
	const councils = councilsFor(context, 'see-council');
	if (asked !== null) return councils.find(({ id }) => id === asked);
	if (councils.length < 2) return councils[0];
	const waiting = councils.map(({ id }) => waitingAt(context, id));
	const most = Math.max(...waiting);
	if (most > 0) return councils[waiting.indexOf(most)];
	const { councilSchemes, councilMembers, proposals } = context.document;
	const known = [...councilSchemes, ...councilMembers, ...proposals];
	return councils.find(({ id }) => known.some(({ locationId }) => locationId === id)) ?? councils[0];
}

/** A place to choose between, for who reaches several. */
export interface CouncilChoice {
	readonly id: string;
	readonly name: string;
	/** How much waits there: on whoever looks, or on anybody for who only looks on. */
	readonly waits: number;
}

/** What every page of a council says of where it is. */
export interface CouncilHead {
	readonly location: Pick<CouncilChoice, 'id' | 'name'>;
	/** Those that whoever looks may choose between. */
	readonly locations: readonly CouncilChoice[];
}

export function councilHead(context: Context, { id, name }: Location): CouncilHead {
	const locations = councilsFor(context, 'see-council');
	return {
		location: { id, name },
		locations: locations.map((location) => ({
			...{ id: location.id, name: location.name, waits: waitingAt(context, location.id) }
		}))
	};
}
