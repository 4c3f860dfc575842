/** Records a target or changes one; of which place it is stays as it was. */
import type { Target } from '#domain/document/schema.ts';
import { NOT_FOUND, type Outcome } from './outcome.ts';
import { recordEntries, type Recorded } from './record.ts';
import { placeFields, placeKeyOf, targetPlaces } from './target-place.ts';
import { useCase } from './use-case.ts';
import { fieldsRefused } from './youth-entry.ts';

export interface TargetInput extends Omit<Target, 'locationId' | 'groupId' | 'recordedOn'> {
	/** The ledger's position when the form was opened. */
	readonly position: number;
	/** Of a new one; that of a recorded one is known. */
	readonly place: string;
	readonly isNew: boolean;
}

/** Refused: a date that is not after the first day, a goal above the base, and a second target for the same. */
export const recordTarget = useCase(
	'record-target',
	'create',
	async (context, { position, place: key, isNew, ...target }: TargetInput): Promise<Outcome<Recorded>> => {
		const { document, today, demand } = context;
		const known = document.targets.find(({ id }) => id === target.id);
		const place = targetPlaces(document).find((one) => one.key === (known ? placeKeyOf(known) : key));
		demand('record-target', place?.access ?? {});
		if (!place || (!isNew && !known)) return NOT_FOUND;
		if (target.by <= target.from) return fieldsRefused({ field: 'by', code: 'by-before-from' });
		if (target.goalMinutes > target.baseMinutes) {
			return fieldsRefused({ field: 'goalMinutes', code: 'goal-above-base' });
		}
		const isTaken = document.targets.some(
			(other) => isSameAim(other, target) && placeKeyOf(other) === place.key
		);
		if (isTaken) return fieldsRefused({ field: 'by', code: 'target-taken' });
		const value = { ...target, ...placeFields(place), recordedOn: known?.recordedOn ?? today };
		return recordEntries(context, position, [{ list: 'targets', id: target.id, value }]);
	}
);

/** Two targets for one figure on one day: which of them counts, nobody could say. */
function isSameAim(other: Target, { id, figure, by }: Pick<Target, 'id' | 'figure' | 'by'>): boolean {
	return other.id !== id && other.figure === figure && other.by === by;
}
