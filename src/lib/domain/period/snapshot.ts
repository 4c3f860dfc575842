/** The stand of a measurement period on the day it was closed, and what came to differ since (FORMAT.md sections 1 and 5). */
import { FORMAT, type OpenDeurDocument, type Period, type Snapshot } from '../document/schema.ts';
import { hoursOf, YouthIndex, type Row } from '../seclusion/hours.ts';
import { BASES, type Basis } from '../seclusion/query.ts';
import { Tables } from '../seclusion/tables.ts';
import { reportOf } from './report.ts';

/** The rules by which is counted; another one where the same document may come to another figure. */
export const ENGINE = '2';

/** What a snapshot keeps of the figures. */
export type PeriodFigures = Pick<Snapshot, 'report' | 'hours'>;

/** The report and the hours by location and month, on every basis, of a period as the document is. */
export function periodFigures(
	document: OpenDeurDocument,
	{ from, to }: Pick<Period, 'from' | 'to'>
): PeriodFigures {
	const hours = (basis: Basis) => {
		const query = { from, to, by: 'location', per: 'month', basis } as const;
		return [...hoursOf(new Tables(document, basis, query), new YouthIndex(document, query), query)].map(
			ofMonth
		);
	};
	// One list of rows for each basis.
	const all = Object.fromEntries(BASES.map((basis) => [basis, hours(basis)])) as Snapshot['hours'];
	const { locations, totals } = reportOf(document, { from, to });
	return { report: { locations: [...locations], totals }, hours: all };
}

function ofMonth({ month, ...row }: Row): Snapshot['hours']['policy'][number] {
	if (month === undefined) throw new Error('hours by month have a month');
	return { ...row, month };
}

/** The stand to keep: `position` is the ledger's, at which these figures were known. */
export function snapshotOf(
	document: OpenDeurDocument,
	period: Period,
	kept: Pick<Snapshot, 'id' | 'closedOn' | 'position'>
): Snapshot {
	const { id, closedOn, position } = kept;
	const figures = periodFigures(document, period);
	return { id, periodId: period.id, closedOn, position, format: FORMAT, engine: ENGINE, ...figures };
}

/** A value of the report that is another now than it was; `now` or `kept` is null where the location was not in it. */
export interface ReportDifference {
	readonly locationId: string;
	readonly field: string;
	readonly kept: string | number | boolean | null;
	readonly now: string | number | boolean | null;
}

/** A row of hours of which a figure is another now; null where there is no such row. */
export interface HoursDifference {
	readonly locationId: string;
	readonly month: string;
	readonly basis: Basis;
	readonly kept: KeptRow | null;
	readonly now: KeptRow | null;
}

export type KeptRow = Snapshot['hours']['policy'][number];

export interface SnapshotDifferences {
	readonly report: readonly ReportDifference[];
	readonly hours: readonly HoursDifference[];
}

/** What differs between figures that were kept and those of now: by location, field and month. */
export function differencesSince(kept: PeriodFigures, now: PeriodFigures): SnapshotDifferences {
	return {
		report: reportDifferences(kept.report.locations, now.report.locations),
		hours: BASES.flatMap((basis) => hoursDifferences(basis, kept.hours[basis], now.hours[basis]))
	};
}

function reportDifferences(
	kept: Snapshot['report']['locations'],
	now: Snapshot['report']['locations']
): ReportDifference[] {
	const ids = new Set([...kept, ...now].map(({ locationId }) => locationId));
	return [...ids].flatMap((locationId) => {
		const before = fieldsOf(kept.find((row) => row.locationId === locationId));
		const after = fieldsOf(now.find((row) => row.locationId === locationId));
		return [...new Set([...before.keys(), ...after.keys()])]
			.map((field) => ({
				locationId,
				field,
				kept: before.get(field) ?? null,
				now: after.get(field) ?? null
			}))
			.filter((one) => one.kept !== one.now);
	});
}

function fieldsOf(
	row: Snapshot['report']['locations'][number] | undefined
): Map<string, string | number | boolean> {
	const { locationId: _, ...fields } = row ?? { locationId: '' };
	return new Map(Object.entries(fields));
}

function hoursDifferences(
	basis: Basis,
	kept: readonly KeptRow[],
	now: readonly KeptRow[]
): HoursDifference[] {
	const nameOf = ({ id, month }: KeptRow): string => `${id} ${month}`;
	const after = new Map(now.map((row) => [nameOf(row), row]));
	const before = new Map(kept.map((row) => [nameOf(row), row]));
	return [...new Set([...before.keys(), ...after.keys()])].sort().flatMap((name) => {
		const one = before.get(name) ?? null;
		const other = after.get(name) ?? null;
		const row = one ?? other;
		if (!row || (one && other && sameRow(one, other))) return [];
		return [{ locationId: row.id, month: row.month, basis, kept: one, now: other }];
	});
}

function sameRow(one: KeptRow, other: KeptRow): boolean {
	return Object.entries(one).every(([field, value]) => Reflect.get(other, field) === value);
}
