/** The program of a group, or the deadlines of a location, as a calendar, for whoever has its secret address. */
import { deadlinesOf } from '#domain/council/deadlines.ts';
import { addDays } from '#domain/time/calendar.ts';
import { calendarText } from '#server/calendar/calendar-text.ts';
import { deadlineCalendar } from '#server/calendar/deadline-calendar.ts';
import { groupEvents } from '#server/calendar/group-events.ts';
import { calendarFeeds, idOfSecret, isSecret, type CalendarFeed } from './calendar-feeds.ts';
import { deadlinePath } from './council/deadline-path.ts';
import { groupAt } from './group-draft.ts';
import { done, NOT_FOUND, type Outcome } from './outcome.ts';
import { useCase, type Context } from './use-case.ts';

const DAYS_SHOWN = 8 * 7;

interface Input {
	readonly secret: string;
	/** The address of this server, for what leads back to it. */
	readonly origin: string;
}

/**
 * Not found for a secret that never was, was revoked, or is of what is gone: nothing tells them apart. Nor for who
 * looks back: what was revoked since would work again.
 */
export const readCalendar = useCase(
	'read-calendar',
	'read',
	(context, { secret, origin }: Input): Outcome<{ text: string }> => {
		context.demand('see-program', {});
		const { world } = context;
		const isAsked = isSecret(secret) && world.knownOn === null;
		const feed = isAsked ? calendarFeeds(world).get(idOfSecret(secret)) : undefined;
		const text = feed && textOf(context, feed, origin);
		return text ? done({ text }) : NOT_FOUND;
	}
);

function textOf(context: Context, feed: CalendarFeed, origin: string): string | null {
	if ('groupId' in feed) return programOf(context, feed);
	const { document, today, world } = context;
	const location = document.locations.find(({ id }) => id === feed.locationId);
	if (!location) return null;
	const deadlines = deadlinesOf(document, today).filter(({ locationId }) => locationId === location.id);
	return deadlineCalendar({
		...{ locationName: location.name, at: world.now(), language: feed.language },
		deadlines: deadlines.map((deadline) => ({ ...deadline, url: `${origin}${deadlinePath(deadline)}` }))
	});
}

function programOf(
	{ document, today, knowledge, world }: Context,
	{ groupId, language }: Extract<CalendarFeed, { groupId: string }>
): string | null {
	const at = groupAt(document, groupId);
	if (!at) return null;
	const range = { from: today, to: addDays(today, DAYS_SHOWN) };
	const events = knowledge.once(`calendar ${groupId} ${today}`, () => groupEvents(document, at.group, range));
	const [groupName, locationName] = [at.group.name, at.location.name];
	return calendarText({ groupName, locationName, events, at: world.now(), language });
}
