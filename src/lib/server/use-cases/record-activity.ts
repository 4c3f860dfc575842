/** An activity of a location's catalogue: a new one, one that changes, one that is retired or offered again. */
import type { Activity } from '#domain/document/schema.ts';
import { NOT_FOUND, type Outcome } from './outcome.ts';
import { recordEntries, type Recorded } from './record.ts';
import { useCase } from './use-case.ts';
import { placeOfLocation } from './view-activities.ts';
import { fieldsRefused } from './youth-entry.ts';

interface Input {
	readonly activity: Activity;
	readonly position: number;
}

/** Two that are offered under one name could not be told apart: the second is refused. */
export const recordActivity = useCase(
	'record-activity',
	'create',
	async (context, { activity, position }: Input): Promise<Outcome<Recorded>> => {
		const { document, demand } = context;
		const { id, locationId } = activity;
		demand('change-activities', placeOfLocation(document, locationId));
		if (!document.locations.some((location) => location.id === locationId)) return NOT_FOUND;
		const hasName = ({ title }: Activity) => title.toLowerCase() === activity.title.toLowerCase();
		const isTaken = document.activities.some(
			(other) => other.id !== id && other.locationId === locationId && !other.retired && hasName(other)
		);
		if (isTaken && !activity.retired) return fieldsRefused({ field: 'title', code: 'activity-twice' });
		return recordEntries(context, position, [{ list: 'activities', id, value: activity }]);
	}
);

/** Retired it can no longer be chosen; what was chosen before stays. It can be offered again. */
export const retireActivity = useCase(
	'retire-activity',
	'update',
	async (
		context,
		input: { locationId: string; id: string; retired: boolean; position: number }
	): Promise<Outcome<Recorded>> => {
		const { document, demand } = context;
		demand('change-activities', placeOfLocation(document, input.locationId));
		const activity = document.activities.find(
			({ id, locationId }) => id === input.id && locationId === input.locationId
		);
		if (!activity) return NOT_FOUND;
		const value = { ...activity, retired: input.retired || null };
		return recordEntries(context, input.position, [{ list: 'activities', id: activity.id, value }]);
	}
);
