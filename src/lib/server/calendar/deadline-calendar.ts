/** The deadlines of a location as an iCalendar file (RFC 5545): which day, and where to look; nothing that anybody wrote. */
import ical, { ICalCalendarMethod, ICalEventBusyStatus, ICalEventTransparency } from 'ical-generator';
import type { Deadline } from '#domain/council/deadlines.ts';
import { addDays } from '#domain/time/calendar.ts';
import type { Language } from '#i18n/language.ts';
import { FILE_WORDS } from '#server/export/labels.ts';

/** How long a program may wait before it asks again. */
const SECONDS_FRESH = 3600;

interface Input {
	readonly locationName: string;
	readonly deadlines: readonly (Pick<Deadline, 'kind' | 'id' | 'dueOn'> & { readonly url: string })[];
	/** When it was made, ISO 8601. */
	readonly at: string;
	readonly language: Language;
}

/** The text: a whole day for each deadline that has a day. */
export function deadlineCalendar({ locationName, deadlines, at, language }: Input): string {
	const said = FILE_WORDS[language].deadlines.file;
	const summaries: Readonly<Record<string, string>> = said.event;
	const calendar = ical({
		name: said.name(locationName),
		description: said.description,
		prodId: { company: 'Open Deur', product: 'deadlines', language: language.toUpperCase() },
		method: ICalCalendarMethod.PUBLISH,
		ttl: SECONDS_FRESH
	});
	for (const { kind, id, dueOn, url } of deadlines) {
		const summary = summaries[kind];
		if (dueOn === null || summary === undefined) continue;
		calendar.createEvent({
			id: `${kind}/${id}@open-deur`,
			stamp: new Date(at),
			// A date without a time: the same day wherever it is read.
			start: new Date(`${dueOn}T00:00:00Z`),
			end: new Date(`${addDays(dueOn, 1)}T00:00:00Z`),
			allDay: true,
			timezone: 'UTC',
			...{ summary, url, location: locationName },
			transparency: ICalEventTransparency.TRANSPARENT,
			busystatus: ICalEventBusyStatus.FREE
		});
	}
	return calendar.toString();
}
