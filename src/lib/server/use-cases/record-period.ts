/** Adds a measurement period or changes one. */
import type { OpenDeurDocument, Period } from '#domain/document/schema.ts';
import { addDays } from '#domain/time/calendar.ts';
import { NOT_FOUND, type Outcome } from './outcome.ts';
import { recordEntries, type Recorded } from './record.ts';
import { useCase } from './use-case.ts';
import { fieldsRefused } from './youth-entry.ts';

export interface PeriodInput {
	/** The ledger's position when the form was opened. */
	readonly position: number;
	readonly id: string;
	readonly isNew: boolean;
	readonly name: string;
	readonly from: string;
	/** The last day that counts. */
	readonly lastDay: string;
}

/**
 * Refused: a last day before the first, and other days for a period of which figures were kept: the two would be told
 * beside each other as if they were of the same days. Periods may overlap: the list of periods says so.
 */
export const recordPeriod = useCase(
	'record-period',
	'update',
	async (context, { position, id, isNew, name, from, lastDay }: PeriodInput): Promise<Outcome<Recorded>> => {
		const { document, demand } = context;
		demand('record-period', {});
		if (!isNew && !document.periods.some((period) => period.id === id)) return NOT_FOUND;
		if (lastDay < from) return fieldsRefused({ field: 'lastDay', code: 'ends-before-start' });
		const value = { id, name, from, to: addDays(lastDay, 1) };
		if (isClosedOnOtherDays(document, value)) return fieldsRefused({ field: 'from', code: 'closed-period' });
		return recordEntries(context, position, [{ list: 'periods', id, value }]);
	}
);

function isClosedOnOtherDays(
	{ periods, snapshots = [] }: OpenDeurDocument,
	{ id, from, to }: Period
): boolean {
	const known = periods.find((period) => period.id === id);
	const isClosed = snapshots.some(({ periodId }) => periodId === id);
	return isClosed && known !== undefined && (known.from !== from || known.to !== to);
}
