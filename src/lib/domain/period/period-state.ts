/** How measurement periods stand in time, and beside each other; where a location was open for a part of one. */
import type { Location, OpenDeurDocument, Period } from '../document/schema.ts';
import { windowOf } from '../institution/open-days.ts';
import type { Range } from '../seclusion/query.ts';

/** `planned` before its first day, `running`, `ended` after its last, `closed` once its figures are kept. */
export type PeriodState = 'planned' | 'running' | 'ended' | 'closed';

/** How a period stands on a date. */
export function stateOfPeriod(
	period: Period,
	{ snapshots }: Pick<OpenDeurDocument, 'snapshots'>,
	date: string
): PeriodState {
	if (snapshots.some(({ periodId }) => periodId === period.id)) return 'closed';
	if (date < period.from) return 'planned';
	return date < period.to ? 'running' : 'ended';
}

/** The other periods that share a day with one. They may: that a day counts in two reports is said, not forbidden. */
export function overlapping(period: Period, periods: readonly Period[]): Period[] {
	return periods.filter(({ id, from, to }) => id !== period.id && from < period.to && period.from < to);
}

/** A location that was not open, or had no version, in the whole of a period. */
export interface PartOfPeriod {
	readonly location: Pick<Location, 'id' | 'name'>;
	/** The days of the period on which it had a group that was open. */
	readonly open: Range;
	readonly startsLate: boolean;
	readonly endsEarly: boolean;
	/** False where no group had a version on any of those days: missing in the report, never zero. */
	readonly hasProgram: boolean;
}

/** The locations of which a period does not hold everything, in the document's order; one that was never open in it is no part of it. */
export function partsOfPeriod(document: OpenDeurDocument, period: Range): PartOfPeriod[] {
	return document.locations
		.flatMap((location) => partOf(document, location, period) ?? [])
		.filter((part) => part.startsLate || part.endsEarly || !part.hasProgram);
}

function partOf(document: OpenDeurDocument, location: Location, period: Range): PartOfPeriod | null {
	const windows = document.groups
		.filter(({ locationId }) => locationId === location.id)
		.map((group) => ({ groupId: group.id, window: windowOf(group, location, period) }));
	const open = windows.flatMap(({ window }) => window ?? []);
	const from = open.map((window) => window.from).sort()[0];
	const to = open
		.map((window) => window.to)
		.sort()
		.at(-1);
	if (from === undefined || to === undefined) return null;
	const hasProgram = windows.some(
		({ groupId, window }) =>
			window !== null &&
			document.policies.some(
				({ groupId: of, effectiveFrom, effectiveTo }) =>
					of === groupId && effectiveFrom < window.to && (!effectiveTo || effectiveTo > window.from)
			)
	);
	return {
		location: { id: location.id, name: location.name },
		open: { from, to },
		startsLate: from > period.from,
		endsEarly: to < period.to,
		hasProgram
	};
}
