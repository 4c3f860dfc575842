/** Closes a measurement period: keeps its figures as they are known now, whatever is corrected later. */
import { snapshotOf } from '#domain/period/snapshot.ts';
import { done, NOT_FOUND, type Outcome } from './outcome.ts';
import { recordEntries, type Recorded } from './record.ts';
import { useCase } from './use-case.ts';
import { fieldsRefused } from './youth-entry.ts';

export interface PeriodToClose {
	readonly periodId: string;
	/** Of the snapshot, made when the form was opened. */
	readonly id: string;
	readonly position: number;
}

/** Refused while the period runs. A period that was closed may be closed anew: the earlier stand stays too. */
export const closePeriod = useCase(
	'close-period',
	'update',
	async (context, { periodId, id, position }: PeriodToClose): Promise<Outcome<Recorded>> => {
		const { document, knowledge, today, demand } = context;
		demand('record-period', {});
		const period = document.periods.find((candidate) => candidate.id === periodId);
		if (!period) return NOT_FOUND;
		if (today < period.to) return fieldsRefused({ field: 'close', code: 'period-runs' });
		// The same form, posted twice.
		if (document.snapshots.some((snapshot) => snapshot.id === id)) {
			return done({ position: knowledge.position });
		}
		const kept = { id, closedOn: today, position: knowledge.position };
		const value = snapshotOf(document, period, kept);
		return recordEntries(context, position, [{ list: 'snapshots', id, value }]);
	}
);
