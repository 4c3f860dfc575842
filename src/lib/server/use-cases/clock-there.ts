/** Instants on the clock of the institution, and its days as instants. */
import type { OpenDeurDocument } from '#domain/document/schema.ts';
import { addDays } from '#domain/time/calendar.ts';

/** Where there is no location yet to tell the zone. */
const NO_ZONE = 'UTC';
/** Before and after anything that was noted. */
const EVER = { from: '1970-01-01T00:00:00Z', to: '9999-12-01T00:00:00Z' };
const FIRST_DATE = '1970-01-01';
const LAST_DATE = '9999-01-01';

export function zoneOf({ locations }: OpenDeurDocument): string {
	return locations[0]?.timeZone ?? NO_ZONE;
}

/** `YYYY-MM-DDTHH:MM:SS` of an instant. */
export function timeThere(at: string, zone: string): string {
	return timeIn(at, zone, 'second');
}

/** `YYYY-MM-DDTHH:MM` of an instant. */
export function minuteThere(at: string, zone: string): string {
	return timeIn(at, zone, 'minute');
}

function timeIn(at: string, zone: string, smallestUnit: 'second' | 'minute'): string {
	const there = Temporal.Instant.from(at).toZonedDateTimeISO(zone).toPlainDateTime();
	return there.toString({ smallestUnit });
}

/** The date of an instant: at one o'clock at night it is a day later there than in UTC. */
export function dateThere(at: string, zone: string): string {
	return Temporal.Instant.from(at).toZonedDateTimeISO(zone).toPlainDate().toString();
}

/** The instants between which some whole days lie; null: from the first or to the last there is. */
export function instantsOf(
	days: { readonly from: string | null; readonly until: string | null },
	zone: string
): { from: string; to: string } {
	const start = (date: string) => Temporal.PlainDate.from(date).toZonedDateTime(zone).toInstant().toString();
	return {
		from: days.from !== null && days.from > FIRST_DATE ? start(days.from) : EVER.from,
		to: days.until !== null && days.until < LAST_DATE ? start(addDays(days.until, 1)) : EVER.to
	};
}
