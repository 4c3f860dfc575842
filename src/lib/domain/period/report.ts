/** The period report: what changed at each location, made from the policies themselves (FORMAT.md section 5). */
import type { Location, OpenDeurDocument } from '../document/schema.ts';
import { cutToOpening } from '../institution/open-days.ts';
import type { Range } from '../seclusion/query.ts';
import { groupInPeriod, type GroupInPeriod } from './group-in-period.ts';
import { ownBeginnings } from './own-beginnings.ts';
import { ambitionsIn, rowOf, type LocationInPeriod, type ReportRow } from './report-row.ts';
import { totalsOf, type ReportTotals } from './report-totals.ts';

/** What `cli report` prints, without warnings. */
export interface Report {
	readonly locations: readonly ReportRow[];
	readonly totals: ReportTotals;
}

/** The report of a period, half-open; rows in the document's order of locations. */
export function reportOf(document: OpenDeurDocument, period: Range): Report {
	return reportOn(locationsInPeriod(document, period));
}

/** The same from what is known of each location. */
export function reportOn(known: readonly LocationInPeriod[]): Report {
	const locations = known.map(rowOf);
	return { locations, totals: totalsOf(locations) };
}

/** What the rows are made of: each location that was open in the period, in the document's order. */
export function locationsInPeriod(document: OpenDeurDocument, period: Range): LocationInPeriod[] {
	const policies = Map.groupBy(document.policies, ({ groupId }) => groupId);
	const rooms = Map.groupBy(document.rooms, ({ groupId }) => groupId);
	const open = document.locations.filter((location) => cutToOpening(period, location) !== null);
	const groupsOf = (location: Location): GroupInPeriod[] =>
		document.groups
			.filter(({ locationId }) => locationId === location.id)
			.map((group) =>
				groupInPeriod(group, location, policies.get(group.id) ?? [], rooms.get(group.id) ?? [], period)
			)
			.filter((group) => group !== null);
	const known = open.map((location) => ({ location, groups: groupsOf(location) }));
	const beginnings = ownBeginnings(
		document,
		known.flatMap(({ groups }) => groups),
		policies
	);
	return known.map(({ location, groups }) => ({
		location,
		groups,
		beginnings: beginnings.filter(({ groupId }) => groups.some(({ group }) => group.id === groupId)),
		ambitions: ambitionsIn(document.ambitions, location.id, period)
	}));
}
