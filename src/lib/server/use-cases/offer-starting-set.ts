/** Puts a good set to begin with in a location's catalogue, as one batch. */
import { STARTING_SET, type StartingPicture } from '#domain/alternative/catalogue.ts';
import { NOT_FOUND, type Outcome } from './outcome.ts';
import { recordEntries, type Recorded } from './record.ts';
import { useCase } from './use-case.ts';
import { placeOfLocation } from './view-activities.ts';

interface Input {
	readonly locationId: string;
	readonly position: number;
	/** What the activities are called, in the language of whoever asks. */
	readonly titles: Readonly<Record<StartingPicture, string>>;
}

/** What is there already under such an id stays as it is, so that asking twice adds nothing. */
export const offerStartingSet = useCase(
	'offer-starting-set',
	'create',
	async (context, { locationId, position, titles }: Input): Promise<Outcome<Recorded>> => {
		const { document, demand } = context;
		demand('change-activities', placeOfLocation(document, locationId));
		if (!document.locations.some(({ id }) => id === locationId)) return NOT_FOUND;
		const changes = STARTING_SET.flatMap((activity) => {
			const id = `${locationId}.${activity.picture}`;
			if (document.activities.some((known) => known.id === id)) return [];
			const value = { id, locationId, title: titles[activity.picture], ...activity };
			return [{ list: 'activities' as const, id, value }];
		});
		return recordEntries(context, position, changes);
	}
);
