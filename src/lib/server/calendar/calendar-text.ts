/** Events as an iCalendar file (RFC 5545), which calendar programs read again and again. */
import ical, { ICalCalendarMethod, ICalEventBusyStatus, ICalEventTransparency } from 'ical-generator';
import type { Language } from '#i18n/language.ts';
import type { Words } from '#i18n/words.ts';
import { FILE_WORDS } from '#server/export/labels.ts';
import type { GroupEvent } from './group-events.ts';

const MS_PER_MINUTE = 60_000;
/** How long a program may wait before it asks again. */
const SECONDS_FRESH = 3600;

export interface Calendar {
	readonly groupName: string;
	readonly locationName: string;
	readonly events: readonly GroupEvent[];
	/** When it was made, ISO 8601. */
	readonly at: string;
	readonly language: Language;
}

/** The text. Times are instants in UTC, so that no program has to know our time zone and its clock changes. */
export function calendarText({ groupName, locationName, events, at, language }: Calendar): string {
	const t = FILE_WORDS[language];
	const calendar = ical({
		name: t.calendar.name(groupName),
		description: t.calendar.description,
		prodId: { company: 'Open Deur', product: 'calendar', language: language.toUpperCase() },
		method: ICalCalendarMethod.PUBLISH,
		ttl: SECONDS_FRESH
	});
	for (const event of events) {
		calendar.createEvent({
			id: `${event.id}@open-deur`,
			stamp: new Date(at),
			start: new Date(event.start * MS_PER_MINUTE),
			end: new Date(event.end * MS_PER_MINUTE),
			summary: event.title,
			description: meaningOf(event, t),
			location: `${locationName}, ${groupName}`,
			categories: [{ name: t.kinds[event.kind] }],
			transparency: ICalEventTransparency.TRANSPARENT,
			busystatus: ICalEventBusyStatus.FREE
		});
	}
	return calendar.toString();
}

/** What an event means for who is there; nothing where it is not about the room. */
function meaningOf({ state, ownChoice }: GroupEvent, t: Words): string | null {
	if (state === null) return null;
	return ownChoice ? t.states.meaning.ownChoice : t.states.meaning[state];
}
