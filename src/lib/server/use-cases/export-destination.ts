/** Whom a file is for: everybody may take out what is protected, only who may see a youth what is exact. */
import type { Action } from '#server/access/can.ts';
import { DESTINATIONS, type Destination } from '#server/export/destination.ts';
import type { Refusal } from './outcome.ts';
import { refusedAt } from './sheet-file.ts';
import type { Context } from './use-case.ts';
import { everythingInReach } from './view-shell.ts';

/** As a form sends it; empty where it was not asked, which is for outside. */
export interface DestinationWish {
	readonly destination?: string;
}

/** What one must be allowed to see, for figures of real youths. */
export const SEES: Readonly<Record<Destination, Action>> = {
	outside: 'see-aggregates',
	inside: 'see-figures'
};

/** Those that the actor may choose from; the protected one is the first. */
export function destinationsOf({ actor, may }: Context): readonly Destination[] {
	const mayInside = may('see-youth', everythingInReach(actor.scope));
	return DESTINATIONS.filter((destination) => destination === 'outside' || mayInside);
}

/** The one that was asked, or why not. */
export function destinationOf(
	context: Context,
	{ destination = '' }: DestinationWish
): Destination | Refusal {
	const asked = DESTINATIONS.find((name) => name === (destination || 'outside'));
	if (!asked) return refusedAt('destination', 'choose');
	return destinationsOf(context).includes(asked) ? asked : refusedAt('destination', 'not-inside');
}
