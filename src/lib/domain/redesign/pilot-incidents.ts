/** Unplanned seclusions in the days of a pilot beside those in as many days before: counts, and no word of a cause. */
import type { OpenDeurDocument } from '../document/schema.ts';
import type { Days, PilotDays } from './pilot-state.ts';

/** An evening begins then, and ends at midnight. */
const EVENING_STARTS = '17:00';

export interface IncidentCounts {
	/** That began in an evening. */
	readonly evenings: number;
	/** That began at any time of the day. */
	readonly all: number;
}

export interface PilotIncidents {
	readonly before: IncidentCounts;
	readonly during: IncidentCounts;
	/** Date of the newest one that the location has any record of: what comes later may not be imported yet. */
	readonly newest: string;
}

type Recorded = Pick<OpenDeurDocument, 'incidents' | 'stays' | 'groups'>;

/** Null where of the group's location none were ever imported: that says nothing about how many there were. */
export function pilotIncidents(document: Recorded, groupId: string, days: PilotDays): PilotIncidents | null {
	const locationOf = new Map(document.groups.map(({ id, locationId }) => [id, locationId]));
	const location = locationOf.get(groupId);
	const placed = document.incidents.map((incident) => ({
		start: incident.start,
		groupId: incident.groupId ?? groupAt(document, incident.youthId, incident.start)
	}));
	const here = placed.filter((one) => one.groupId && locationOf.get(one.groupId) === location);
	const newest = here
		.map(({ start }) => start.slice(0, 10))
		.sort()
		.at(-1);
	if (newest === undefined) return null;
	const starts = here.filter((one) => one.groupId === groupId).map(({ start }) => start);
	return { before: countIn(starts, days.before), during: countIn(starts, days.during), newest };
}

/** Where the source did not say it: the group where the youth stayed then. */
function groupAt({ stays }: Recorded, youthId: string, at: string): string | null {
	const stay = stays.find((one) => one.youthId === youthId && one.from <= at && (!one.to || at < one.to));
	return stay?.groupId ?? null;
}

function countIn(starts: readonly string[], { from, to }: Days): IncidentCounts {
	const inRange = starts.filter((start) => from <= start.slice(0, 10) && start.slice(0, 10) < to);
	const evenings = inRange.filter((start) => start.slice(11) >= EVENING_STARTS).length;
	return { evenings, all: inRange.length };
}
