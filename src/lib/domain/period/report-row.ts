/** What the period report says of one location (FORMAT.md section 5). */
import type { Ambition, Location } from '../document/schema.ts';
import type { DayRestResult, NightDoor, NightResult } from '../document/vocabulary.ts';
import { isWithin } from '../institution/open-days.ts';
import type { Range } from '../seclusion/query.ts';
import type { GroupInPeriod } from './group-in-period.ts';
import type { OwnBeginning } from './own-beginnings.ts';

/** A location with a version on some day of the period. */
export interface ReportedLocation {
	readonly locationId: string;
	readonly reported: true;
	readonly plannedMomentsMin: number;
	readonly plannedMomentsMax: number;
	readonly dayRest: DayRestResult;
	readonly dayRestAlsoTightened: boolean;
	readonly dayRestTailored: boolean;
	readonly dayRestAmbition: boolean;
	readonly night: NightResult;
	readonly nightAlsoTightened: boolean;
	readonly nightDoorAtEnd: NightDoor;
	readonly changesInPeriod: number;
}

/** A location that was open in the period, of which nothing is known: missing, not zero. */
export interface UnreportedLocation {
	readonly locationId: string;
	readonly reported: false;
}

export type ReportRow = ReportedLocation | UnreportedLocation;

/** What a row is made of: everything that is said of one location. */
export interface LocationInPeriod {
	readonly location: Location;
	/** Its groups with a version on some day; none where nothing is known. */
	readonly groups: readonly GroupInPeriod[];
	readonly beginnings: readonly OwnBeginning[];
	/** Its ambitions recorded in the period. */
	readonly ambitions: readonly Ambition[];
}

/** The ambitions that a location recorded in a period. */
export function ambitionsIn(ambitions: readonly Ambition[], locationId: string, period: Range): Ambition[] {
	return ambitions.filter((one) => one.locationId === locationId && isWithin(period, one.recordedOn));
}

/** The row of one location. */
export function rowOf(at: LocationInPeriod): ReportRow {
	const locationId = at.location.id;
	if (at.groups.length === 0) return { locationId, reported: false };
	const most = at.groups.map(({ plannedMoments }) => plannedMoments);
	return {
		locationId,
		reported: true,
		plannedMomentsMin: Math.min(...most),
		plannedMomentsMax: Math.max(...most),
		...dayRestOf(at),
		...nightOf(at),
		nightDoorAtEnd: nightDoorOf(at.groups),
		changesInPeriod: at.groups.reduce((sum, { changes }) => sum + changes, 0)
	};
}

function dayRestOf({ groups, beginnings, ambitions }: LocationInPeriod) {
	const verdicts = new Set(groups.flatMap(({ dayRest }) => dayRest.map(({ verdict }) => verdict)));
	const tightened = verdicts.has('tightened') || verdicts.has('added');
	const [dropped, adapted] = [verdicts.has('dropped'), verdicts.has('adapted')];
	const lighter = dropped && adapted ? 'dropped-and-adapted' : dropped ? 'dropped' : adapted && 'adapted';
	const dayRest: DayRestResult = lighter || (tightened ? 'tightened' : 'unchanged');
	return {
		dayRest,
		dayRestAlsoTightened: Boolean(lighter) && tightened,
		dayRestTailored: beginnings.some(({ subject }) => subject === 'day-rest'),
		dayRestAmbition: ambitions.some(({ subject }) => subject === 'day-rest')
	};
}

function nightOf({ groups, beginnings, ambitions }: LocationInPeriod) {
	const relaxed = groups.some(({ night }) => night.relaxed.length > 0);
	const tightened = groups.some(({ night }) => night.tightened.length > 0);
	const changed = relaxed || beginnings.some(({ subject }) => subject === 'night');
	const ambition = ambitions.some(({ subject }) => subject === 'night');
	const lighter = changed ? 'changed' : ambition && 'ambition';
	const night: NightResult = lighter || (tightened ? 'tightened' : 'unchanged');
	return { night, nightAlsoTightened: Boolean(lighter) && tightened };
}

function nightDoorOf(groups: readonly GroupInPeriod[]): NightDoor {
	const nights = groups.flatMap(({ nightsAtEnd }) => nightsAtEnd);
	const locked = nights.filter((state) => state === 'locked-in').length;
	if (locked === 0) return 'unlocked';
	return locked === nights.length ? 'locked' : 'mixed';
}
