/** How many locations of a period report fall under each heading, with percentages (FORMAT.md section 5). */
import {
	DAY_REST_RESULTS,
	NIGHT_DOORS,
	NIGHT_RESULTS,
	type DayRestResult,
	type NightDoor,
	type NightResult
} from '../document/vocabulary.ts';
import type { ReportedLocation, ReportRow } from './report-row.ts';

/** A number of locations, and its share of those that are reported. */
export interface Share {
	readonly n: number;
	/** 0–100, one decimal. */
	readonly pct: number;
}

/** N is `reported`. */
export interface ReportTotals {
	readonly locations: number;
	readonly reported: number;
	/** By `plannedMomentsMax`, with the keys that occur. */
	readonly plannedMoments: Readonly<Record<string, Share>>;
	readonly dayRest: Readonly<Record<DayRestResult, Share>>;
	readonly night: Readonly<Record<NightResult, Share>>;
	/** Over the locations whose night is unchanged, of N. */
	readonly nightUnchangedDoor: Readonly<Record<NightDoor, Share>>;
}

/** The totals of the rows of a report. */
export function totalsOf(rows: readonly ReportRow[]): ReportTotals {
	const reported = rows.filter((row) => row.reported);
	const sameNight = reported.filter(({ night }) => night === 'unchanged');
	const most = [...new Set(reported.map(({ plannedMomentsMax }) => plannedMomentsMax))].sort((a, b) => a - b);
	const shares = <Name extends string | number>(
		names: readonly Name[],
		of: readonly ReportedLocation[],
		nameOf: (row: ReportedLocation) => Name
	) => sharesOf(names, of.map(nameOf), reported.length);
	return {
		locations: rows.length,
		reported: reported.length,
		plannedMoments: shares(most, reported, (row) => row.plannedMomentsMax),
		dayRest: shares(DAY_REST_RESULTS, reported, (row) => row.dayRest),
		night: shares(NIGHT_RESULTS, reported, (row) => row.night),
		nightUnchangedDoor: shares(NIGHT_DOORS, sameNight, (row) => row.nightDoorAtEnd)
	};
}

function sharesOf<Name extends string | number>(
	names: readonly Name[],
	found: readonly Name[],
	total: number
): Record<Name, Share> {
	const shares = names.map((name) => {
		const n = found.filter((one) => one === name).length;
		return [name, { n, pct: percentage(n, total) }];
	});
	// One share for each name.
	return Object.fromEntries(shares) as Record<Name, Share>;
}

/** One decimal, half up; 0 of nothing. In whole numbers, so that a half is a half. */
export function percentage(n: number, total: number): number {
	return total === 0 ? 0 : Math.floor((2000 * n + total) / (2 * total)) / 10;
}
