/** Records the occupancy of months of which there are no stays, as somebody knows it from elsewhere. */
import { isMonth } from '#domain/document/formats.ts';
import type { Occupancy } from '#domain/document/schema.ts';
import { NOT_FOUND, type FieldProblem, type Outcome } from './outcome.ts';
import { occupancyOf } from './recorded-occupancy.ts';
import { recordEntries, type EntryChange, type Recorded } from './record.ts';
import { useCase, type Context } from './use-case.ts';
import { fieldsRefused } from './youth-entry.ts';

export interface OccupancyInput {
	/** The ledger's position when the form was opened. */
	readonly position: number;
	readonly locationId: string;
	/** What was typed for each month; empty: nothing is known, and an earlier entry is taken back. */
	readonly averages: readonly { readonly month: string; readonly typed: string }[];
}

const MOST_YOUTHS = 1000;

/** Refused: a number that is none, a month that is yet to come, or one of which there are stays. */
export const recordOccupancy = useCase(
	'record-occupancy',
	'update',
	async (context, { position, locationId, averages }: OccupancyInput): Promise<Outcome<Recorded>> => {
		const { document, demand } = context;
		demand('record-occupancy', { locationIds: [locationId] });
		if (!document.locations.some(({ id }) => id === locationId)) return NOT_FOUND;
		const problems: FieldProblem[] = [];
		const changes = averages.flatMap(({ month, typed }): EntryChange[] => {
			const average = averageOf(typed);
			const code = refusalOf(context, locationId, month, average);
			if (code) problems.push({ field: `average.${month}`, code });
			return code ? [] : changeOf(context, locationId, month, average ?? null);
		});
		if (problems.length > 0) return fieldsRefused(...problems);
		return recordEntries(context, position, changes);
	}
);

/** Youths on average, with a point or a comma and at most one decimal; null where nothing was typed, undefined where it is no such number. */
function averageOf(typed: string): number | null | undefined {
	const text = typed.trim().replace(',', '.');
	if (text === '') return null;
	if (!/^\d{1,4}(\.\d)?$/.test(text)) return undefined;
	return Number(text) <= MOST_YOUTHS ? Number(text) : undefined;
}

function refusalOf(
	{ knowledge, today }: Context,
	locationId: string,
	month: string,
	average: number | null | undefined
): string | null {
	if (average === undefined) return 'bad-average';
	if (!isMonth(month) || month > today.slice(0, 7)) return 'month-ahead';
	const known = occupancyOf(knowledge, today).find(
		(row) => row.locationId === locationId && row.month === month
	);
	return known?.source === 'stays' && average !== null ? 'has-stays' : null;
}

function changeOf(
	{ document }: Context,
	locationId: string,
	month: string,
	average: number | null
): EntryChange[] {
	const known = document.occupancies.find((one) => one.locationId === locationId && one.month === month);
	const id = known?.id ?? occupancyId(locationId, month);
	if (average === null) return known ? [{ list: 'occupancies', id, value: null }] : [];
	const value: Occupancy = { id, locationId, month, average };
	return [{ list: 'occupancies', id, value }];
}

/** One month of one location has one number, so that it needs no id from a form. */
function occupancyId(locationId: string, month: string): string {
	return `occupancy.${locationId}.${month}`.slice(-128);
}
