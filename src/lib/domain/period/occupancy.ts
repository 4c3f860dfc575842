/** Occupancy: how many youths are present on average in a month, from stays or entered by hand (FORMAT.md sections 1 and 4). */
import type { Location, OpenDeurDocument } from '../document/schema.ts';
import { windowOf } from '../institution/open-days.ts';
import { emptyTally, figuresOf, type Figures, type Tally } from '../seclusion/figures.ts';
import { Breakdown } from '../seclusion/breakdown.ts';
import type { Row } from '../seclusion/hours.ts';
import type { Range } from '../seclusion/query.ts';
import { dayNumber, firstOfNextMonth } from '../time/calendar.ts';
import { Clock } from '../time/clock.ts';

/** The occupancy of a location in a month: youths on average. */
export interface MonthOccupancy {
	readonly locationId: string;
	readonly month: string;
	/** Leave taken off; what was entered, where there are no stays; null where neither is known. */
	readonly present: number | null;
	/** Leave counted as if the youth were there; null where there are no stays. */
	readonly staying: number | null;
	/** Where the number comes from. */
	readonly source: 'stays' | 'entered' | null;
	/** The entry by hand, also where stays go before it. */
	readonly entered: { readonly id: string; readonly average: number } | null;
}

/**
 * The occupancy of every location in every month of a range in which it was open, had stays or an entry; in the
 * document's order and by month. A month that the range cuts is averaged over its part. `present` are the rows of basis `youths` by location and
 * month over that same range: their presence has leave taken off.
 */
export function occupancyByMonth(
	document: OpenDeurDocument,
	present: readonly Row[],
	range: Range
): MonthOccupancy[] {
	const months = monthMinutes(document, range);
	const staying = stayMinutes(document, range);
	const presence = new Map(present.map((row) => [subject(row.id, row.month ?? ''), row.presentMinutes]));
	const entered = new Map(document.occupancies.map((one) => [subject(one.locationId, one.month), one]));
	return document.locations.flatMap((location) =>
		[...months].flatMap(([month, minutes]): MonthOccupancy[] => {
			const key = subject(location.id, month);
			const [stay, byHand] = [staying.get(key), entered.get(key)];
			if (stay === undefined && !byHand && !isOpenIn(document, location, month)) return [];
			const shared = {
				...{ locationId: location.id, month },
				entered: byHand ? { id: byHand.id, average: byHand.average } : null
			};
			if (stay !== undefined) {
				const here = (presence.get(key) ?? 0) / minutes;
				return [{ ...shared, present: here, staying: stay / minutes, source: 'stays' }];
			}
			const source = byHand ? 'entered' : null;
			return [{ ...shared, present: byHand?.average ?? null, staying: null, source }];
		})
	);
}

/** True where a group of the location was open on a day of the month. */
function isOpenIn({ groups }: OpenDeurDocument, location: Location, month: string): boolean {
	const range = { from: `${month}-01`, to: firstOfNextMonth(month) };
	return groups.some((group) => group.locationId === location.id && windowOf(group, location, range));
}

/** Ids and months hold no line break, so that joined they stay apart. */
const subject = (locationId: string, month: string) => `${locationId}\n${month}`;

/** Elapsed minutes of each month of a range, as far as it lies in the range. */
export function monthMinutes(document: OpenDeurDocument, range: Range): Map<string, number> {
	const clock = clockOf(document, range);
	const breakdown = new Breakdown(range, 'month');
	const minutes = new Map<string, number>();
	let start = breakdown.firstDay;
	for (let part = 0; part < breakdown.parts; part++) {
		const end = breakdown.endOf(part);
		minutes.set(breakdown.label(part).month ?? '', clock.startOf(end) - clock.startOf(start));
		start = end;
	}
	return minutes;
}

/** Minutes of stays by location and month, absences counted; none where no stay touches the month. */
function stayMinutes(document: OpenDeurDocument, range: Range): Map<string, number> {
	const clock = clockOf(document, range);
	const breakdown = new Breakdown(range, 'month');
	const locationOf = new Map(document.groups.map(({ id, locationId }) => [id, locationId]));
	const minutes = new Map<string, number>();
	for (const { groupId, from, to } of document.stays) {
		let at = Math.max(clock.instantWithin(from), clock.startOf(breakdown.firstDay));
		const end = Math.min(to ? clock.instantWithin(to) : Infinity, clock.startOf(breakdown.endDay));
		while (at < end) {
			const part = breakdown.partOf(clock.dayOf(at));
			const until = Math.min(end, clock.startOf(breakdown.endOf(part)));
			const key = subject(locationOf.get(groupId) ?? '', breakdown.label(part).month ?? '');
			minutes.set(key, (minutes.get(key) ?? 0) + until - at);
			at = until;
		}
	}
	return minutes;
}

const NO_ZONE = 'UTC';

function clockOf({ locations }: OpenDeurDocument, { from, to }: Range): Clock {
	return new Clock(locations[0]?.timeZone ?? NO_ZONE, dayNumber(from), dayNumber(to));
}

/** Figures that nobody measured: what the program prescribes, for as many youths as somebody entered. */
export interface EstimatedRow extends Figures {
	/** The location. */
	readonly id: string;
	readonly month: string;
	readonly estimated: true;
}

/**
 * The hours of locations and months without stays of which the occupancy was entered: the basis `policy`, as if
 * that many youths were spread evenly over the groups that are open. `prescribed` are the rows of that basis by
 * location and month over the same range as the occupancy. Minutes are whole; moments too.
 */
export function estimatedRows(
	document: OpenDeurDocument,
	occupancy: readonly MonthOccupancy[],
	prescribed: readonly Row[],
	range: Range
): EstimatedRow[] {
	const months = monthMinutes(document, range);
	const policy = new Map(prescribed.map((row) => [subject(row.id, row.month ?? ''), row]));
	return occupancy.flatMap(({ locationId, month, present, source }) => {
		const row = policy.get(subject(locationId, month));
		if (source !== 'entered' || present === null || !row || row.presentMinutes === 0) return [];
		const youths = (present * (months.get(month) ?? 0)) / row.presentMinutes;
		const figures = figuresOf(timesOf(row, youths));
		return [{ id: locationId, month, ...figures, estimated: true as const }];
	});
}

/** What a row counts, so many times; the parts are rounded, so that day and night still make the whole. */
function timesOf(row: Figures, times: number): Tally {
	const of = (minutes: number) => Math.round(minutes * times);
	return {
		...emptyTally(),
		present: of(row.presentMinutes),
		unknown: of(row.unknownMinutes),
		restMandatoryRoom: of(row.restMandatoryRoomMinutes),
		nightMandatoryRoom: of(row.nightMandatoryRoomMinutes),
		restSecluded: of(row.restSecludedMinutes),
		nightSecluded: of(row.nightSecludedMinutes),
		restLocked: of(row.restLockedMinutes),
		nightLocked: of(row.nightLockedMinutes),
		moments: of(row.moments)
	};
}
