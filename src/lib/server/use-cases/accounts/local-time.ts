/** An instant on the clock of the institution. */
import type { OpenDeurDocument } from '#domain/document/schema.ts';

/** Where there is no location yet to tell the zone. */
const NO_ZONE = 'UTC';

/** `YYYY-MM-DDTHH:MM`. */
export function localTime(at: string, { locations }: OpenDeurDocument): string {
	const zone = locations[0]?.timeZone ?? NO_ZONE;
	const there = Temporal.Instant.from(at).toZonedDateTimeISO(zone).toPlainDateTime();
	return there.toString({ smallestUnit: 'minute' });
}
