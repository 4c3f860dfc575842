/** A stand that was kept beside the figures of now: what differs, cell by cell and month by month, as a screen shows it. */
import { cellsOf, REPORT_TABLES, type ReportCell, type ReportTable } from '#domain/period/report-cells.ts';
import type { ReportRow } from '#domain/period/report-row.ts';
import type { HoursDifference, ReportDifference } from '#domain/period/snapshot.ts';
import type { Figures } from '#domain/seclusion/figures.ts';
import type { Basis } from '#domain/seclusion/query.ts';
import type { Words } from '#i18n/words.ts';
import { headingOf } from './report-headings.ts';
import { PAIRS, shownFigures, type ShownFigures } from './shown-figures.ts';

interface Kept {
	readonly report: { readonly locations: readonly ReportRow[] };
	readonly differences: {
		readonly report: readonly ReportDifference[];
		readonly hours: readonly HoursDifference[];
	};
	readonly prescribed: { readonly kept: Figures | null; readonly now: Figures | null };
}

/** How many locations, and what part of N. */
interface CellThen {
	readonly n: number;
	readonly pct: number;
}

export interface KeptTold {
	readonly cells: readonly {
		readonly table: ReportTable;
		readonly is: string;
		readonly heading: string;
		readonly kept: CellThen;
		readonly now: CellThen;
	}[];
	readonly locations: readonly {
		readonly name: string;
		readonly what: string;
		readonly kept: string;
		readonly now: string;
	}[];
	readonly hours: readonly HoursTold[];
	/** What the programs prescribed over the whole period, all locations together. */
	readonly prescribed: { readonly kept: ShownFigures | null; readonly now: ShownFigures | null };
}

export interface HoursTold {
	readonly name: string;
	readonly month: string;
	readonly basis: Basis;
	/** True where the basis that belongs beside it differs in the same way. */
	readonly isBoth: boolean;
	readonly kept: ShownFigures | null;
	readonly now: ShownFigures | null;
	/** Hours of presence together, where they are what differs. */
	readonly presence: { readonly kept: number; readonly now: number } | null;
}

/** What differs between a kept stand and `now`. */
export function keptTold(
	{ report, differences, prescribed }: Kept,
	now: Readonly<Record<ReportTable, readonly ReportCell[]>>,
	nameOf: (locationId: string) => string,
	t: Words
): KeptTold {
	return {
		cells: REPORT_TABLES.flatMap((table) => cellDifferences(cellsOf(report.locations, table), now[table], t)),
		locations: differences.report.map(({ locationId, field, kept, now: after }) => ({
			name: nameOf(locationId),
			what: fieldText(field, t),
			kept: valueText(field, kept, t),
			now: valueText(field, after, t)
		})),
		hours: hoursDiffering(differences.hours, nameOf),
		prescribed: { kept: shownFigures(prescribed.kept), now: shownFigures(prescribed.now) }
	};
}

const NONE: CellThen = { n: 0, pct: 0 };

function cellDifferences(
	kept: readonly ReportCell[],
	now: readonly ReportCell[],
	t: Words
): KeptTold['cells'][number][] {
	const [one] = [...kept, ...now];
	if (!one) return [];
	return [...new Set([...kept, ...now].map(({ is }) => is))].flatMap((is) => {
		const [before, after] = [kept, now].map((cells) => cells.find((cell) => cell.is === is) ?? NONE);
		if (before.n === after.n && before.pct === after.pct) return [];
		const { table } = one;
		const heading = `${t.report.tables.title[table]} ${headingOf({ table, is }, t)}`;
		return [{ table, is, heading, kept: plain(before), now: plain(after) }];
	});
}

function plain({ n, pct }: CellThen): CellThen {
	return { n, pct };
}

/** By location and month; a pair of bases that differs in the same way is told once. */
export function hoursDiffering(
	differences: readonly HoursDifference[],
	nameOf: (locationId: string) => string
): HoursTold[] {
	const byMonth = Map.groupBy(differences, ({ locationId, month }) => `${locationId} ${month}`);
	return [...byMonth.values()].flatMap((ofMonth) => {
		const told = ofMonth.map((one) => hoursTold(one, nameOf));
		return PAIRS.flatMap((pair) => {
			const both = pair.flatMap((basis) => told.find((one) => one.basis === basis) ?? []);
			const [one, other] = both;
			return both.length === 2 && sameFigures(one, other) ? [{ ...one, isBoth: true }] : both;
		});
	});
}

function sameFigures(one: HoursTold, other: HoursTold): boolean {
	return JSON.stringify({ ...one, basis: null }) === JSON.stringify({ ...other, basis: null });
}

function hoursTold(
	{ locationId, month, basis, kept, now }: HoursDifference,
	nameOf: (locationId: string) => string
): HoursTold {
	const [before, after] = [shownFigures(kept), shownFigures(now)];
	const isSame = JSON.stringify(before?.minutes) === JSON.stringify(after?.minutes);
	const hours = (minutes: number | undefined) => Math.round((minutes ?? 0) / 60);
	const presence = { kept: hours(kept?.presentMinutes), now: hours(now?.presentMinutes) };
	return {
		...{ name: nameOf(locationId), month, basis, isBoth: false, kept: before, now: after },
		presence: isSame ? presence : null
	};
}

function fieldText(field: string, t: Words): string {
	const fields: Readonly<Record<string, string>> = t.report.kept.fields;
	return fields[field] ?? field;
}

/** The outcomes of which the words stand in the tables. */
const TABLE_OF: Readonly<Record<string, ReportTable>> = {
	dayRest: 'dayRest',
	night: 'night',
	nightDoorAtEnd: 'nightUnchangedDoor'
};

function valueText(field: string, value: ReportDifference['kept'], t: Words): string {
	if (value === null) return t.report.kept.notThere;
	if (typeof value === 'boolean') return value ? t.shared.yes : t.shared.no;
	if (typeof value === 'number') return String(value);
	const table = TABLE_OF[field];
	return table ? headingOf({ table, is: value }, t) : value;
}
