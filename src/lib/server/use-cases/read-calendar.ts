/** The program of a group as a calendar, for whoever has its secret address. */
import { addDays } from '#domain/time/calendar.ts';
import { calendarText } from '#server/calendar/calendar-text.ts';
import { groupEvents } from '#server/calendar/group-events.ts';
import { calendarFeeds, idOfSecret, isSecret } from './calendar-feeds.ts';
import { groupAt } from './group-draft.ts';
import { done, NOT_FOUND, type Outcome } from './outcome.ts';
import { useCase } from './use-case.ts';

const DAYS_SHOWN = 8 * 7;

/**
 * Not found for a secret that never was, was revoked, or is of a group that is gone: nothing tells them apart.
 * Nor for who looks back: what was revoked since would work again.
 */
export const readCalendar = useCase(
	'read-calendar',
	'read',
	({ world, document, today, knowledge, demand }, secret: string): Outcome<{ text: string }> => {
		demand('see-program', {});
		const isAsked = isSecret(secret) && world.knownOn === null;
		const feed = isAsked ? calendarFeeds(world).get(idOfSecret(secret)) : undefined;
		const at = feed && groupAt(document, feed.groupId);
		if (!feed || !at) return NOT_FOUND;
		const range = { from: today, to: addDays(today, DAYS_SHOWN) };
		const events = knowledge.once(`calendar ${feed.groupId} ${today}`, () =>
			groupEvents(document, at.group, range)
		);
		const text = calendarText({
			groupName: at.group.name,
			locationName: at.location.name,
			events,
			at: world.now(),
			language: feed.language
		});
		return done({ text });
	}
);
