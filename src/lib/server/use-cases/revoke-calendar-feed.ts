/** Takes a secret address back: from then on it leads nowhere. */
import {
	CALENDAR_FEED,
	calendarFeeds,
	placeOfCalendar,
	sameCalendar,
	type CalendarOf
} from './calendar-feeds.ts';
import { done, NOT_FOUND, type Outcome } from './outcome.ts';
import { useCase } from './use-case.ts';

export type CalendarFeedToRevoke = CalendarOf & { readonly id: string };

/** One that is revoked already is revoked: the same form, posted twice. */
export const revokeCalendarFeed = useCase(
	'revoke-calendar-feed',
	'delete',
	async ({ world, actor, document, demand }, { id, ...of }: CalendarFeedToRevoke): Promise<Outcome<null>> => {
		const place = placeOfCalendar(document, of);
		demand('share-calendar', place ?? {});
		if (!place) return NOT_FOUND;
		if (!sameCalendar(calendarFeeds(world).get(id), of)) return done(null);
		const entries = [{ kind: CALENDAR_FEED, id, value: null }];
		await world.ledger.append(0, { at: world.now(), actor: actor.id, entries }, () => false);
		return done(null);
	}
);
