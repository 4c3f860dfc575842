/** All that waits within reach and until when, and the secret addresses of calendars of it. */
import { timeThere } from '../clock-there.ts';
import { calendarFeeds, newSecret, sameCalendar } from '../calendar-feeds.ts';
import { done } from '../outcome.ts';
import { useCase, type Context } from '../use-case.ts';
import { councilPlace, councilsFor } from './council-place.ts';
import { deadlinesShown, type DeadlineShown } from './deadlines-shown.ts';

/** The addresses of a location's calendar that work, for who may make them. */
export interface DeadlineFeeds {
	readonly location: { readonly id: string; readonly name: string };
	readonly feeds: readonly { readonly id: string; readonly actor: string; readonly madeAt: string }[];
	/** Of an address that is to be; null for who looks back. */
	readonly secret: string | null;
}

export interface DeadlinesView {
	readonly deadlines: readonly DeadlineShown[];
	/** None for who may not share a calendar. */
	readonly calendars: readonly DeadlineFeeds[];
}

export const viewDeadlines = useCase('view-deadlines', 'read', (context, _: null) => {
	const { document, demand } = context;
	const councils = councilsFor(context, 'see-council');
	// Who reaches no council is told so.
	if (councils.length === 0) demand('see-council', {});
	const view: DeadlinesView = {
		deadlines: deadlinesShown(context),
		calendars: councils
			.filter(({ id }) => context.may('share-calendar', councilPlace(document, id)))
			.map((location) => feedsOf(context, location))
	};
	return done(view);
});

function feedsOf(
	{ world }: Context,
	{ id, name, timeZone }: { readonly id: string; readonly name: string; readonly timeZone: string }
): DeadlineFeeds {
	const feeds = [...calendarFeeds(world).values()].filter((feed) => sameCalendar(feed, { locationId: id }));
	return {
		location: { id, name },
		feeds: feeds.map((feed) => ({ id: feed.id, actor: feed.actor, madeAt: timeThere(feed.at, timeZone) })),
		secret: world.knownOn === null ? newSecret() : null
	};
}
