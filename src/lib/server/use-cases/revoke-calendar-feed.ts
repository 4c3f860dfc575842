/** Takes a secret address back: from then on it leads nowhere. */
import { placeOfGroup } from './about.ts';
import { CALENDAR_FEED, calendarFeeds } from './calendar-feeds.ts';
import { done, NOT_FOUND, type Outcome } from './outcome.ts';
import { useCase } from './use-case.ts';

export interface CalendarFeedToRevoke {
	readonly groupId: string;
	readonly id: string;
}

/** One that is revoked already is revoked: the same form, posted twice. */
export const revokeCalendarFeed = useCase(
	'revoke-calendar-feed',
	'delete',
	async ({ world, actor, document, demand }, feed: CalendarFeedToRevoke): Promise<Outcome<null>> => {
		const place = placeOfGroup(document, feed.groupId);
		demand('share-calendar', place ?? {});
		if (!place) return NOT_FOUND;
		if (calendarFeeds(world).get(feed.id)?.groupId !== feed.groupId) return done(null);
		const entries = [{ kind: CALENDAR_FEED, id: feed.id, value: null }];
		await world.ledger.append(0, { at: world.now(), actor: actor.id, entries }, () => false);
		return done(null);
	}
);
