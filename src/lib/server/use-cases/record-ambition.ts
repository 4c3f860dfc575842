/** Records what a location means to change, or changes how that was written down. */
import type { Ambition } from '#domain/document/schema.ts';
import { NOT_FOUND, type Outcome } from './outcome.ts';
import { recordEntries, type Recorded } from './record.ts';
import { useCase } from './use-case.ts';
import { fieldsRefused } from './youth-entry.ts';

export interface AmbitionInput extends Ambition {
	/** The ledger's position when the form was opened. */
	readonly position: number;
}

/** Refused: a day that is yet to come, for an ambition counts in the period in which it was stated. */
export const recordAmbition = useCase(
	'record-ambition',
	'create',
	async (context, { position, ...ambition }: AmbitionInput): Promise<Outcome<Recorded>> => {
		const { document, today, demand } = context;
		demand('record-ambition', { locationIds: [ambition.locationId] });
		if (!document.locations.some(({ id }) => id === ambition.locationId)) return NOT_FOUND;
		if (ambition.recordedOn > today) return fieldsRefused({ field: 'recordedOn', code: 'in-future' });
		return recordEntries(context, position, [{ list: 'ambitions', id: ambition.id, value: ambition }]);
	}
);
