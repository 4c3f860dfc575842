/** Adds a location or changes one: code, name, opening days. */
import { typedDate, typedLastDay } from './typed-values.ts';
import { NOT_FOUND, type Outcome } from './outcome.ts';
import { recordEntries, type Recorded } from './record.ts';
import { useCase } from './use-case.ts';

/** All locations of an institution share one zone; this is that of the first. */
const FIRST_ZONE = 'Europe/Amsterdam';

export interface LocationInput {
	/** The ledger's position when the form was opened. */
	readonly position: number;
	readonly id: string;
	/** A new one is recorded under the id that its form was opened with. */
	readonly isNew: boolean;
	readonly code: string;
	readonly name: string;
	readonly openedOn: string;
	/** The last day open; empty until further notice. */
	readonly lastDay: string;
}

/** Refused by the document: a code that is another’s or no two capitals, an empty name, days that do not exist or end too early. */
export const recordLocation = useCase(
	'record-location',
	'update',
	async (context, { position, id, isNew, ...typed }: LocationInput): Promise<Outcome<Recorded>> => {
		const { document, demand } = context;
		demand('change-setup', isNew ? {} : { locationIds: [id] });
		const before = document.locations.find((location) => location.id === id);
		if (!isNew && !before) return NOT_FOUND;
		const value = {
			id,
			code: typed.code.trim().toUpperCase(),
			name: typed.name.trim(),
			timeZone: before?.timeZone ?? document.locations[0]?.timeZone ?? FIRST_ZONE,
			openedOn: typedDate(typed.openedOn),
			closedOn: typedLastDay(typed.lastDay)
		};
		return recordEntries(context, position, [{ list: 'locations', id, value }]);
	}
);
