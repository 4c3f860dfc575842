/** What a row of the table is asked with: the objects of a place, and what else is there to ask for. */
import type { PlaceName } from './actors.ts';
import type { Known, Place } from './institution.ts';

export interface Subject {
	readonly place: Place;
	readonly placeName: PlaceName;
	readonly known: Known;
	/** A file that the asker sent in before, or that of somebody else where they may not send one in. */
	readonly uploads: { readonly csv: string; readonly document: string };
}
