/** Makes a secret address under which a group's program, or a location's deadlines, can be read as a calendar. */
import {
	CALENDAR_FEED,
	calendarFeeds,
	idOfSecret,
	isSecret,
	placeOfCalendar,
	sameCalendar,
	type CalendarFeed,
	type CalendarOf
} from './calendar-feeds.ts';
import { done, NOT_FOUND, type Outcome, type Refusal } from './outcome.ts';
import { useCase, type Context } from './use-case.ts';

export type NewCalendarFeed = CalendarOf & {
	readonly language: CalendarFeed['language'];
	/** Made when the form was opened, so that a form posted twice makes one address. */
	readonly secret: string;
};

/** More would mean that nobody knows who has them. */
const MOST_FEEDS = 20;

/** The ledger gets who made it, when, and the hash; the secret itself is kept nowhere. */
export const makeCalendarFeed = useCase(
	'make-calendar-feed',
	'create',
	async (context, { language, secret, ...of }: NewCalendarFeed): Promise<Outcome<{ secret: string }>> => {
		const { world, actor, document, demand } = context;
		const place = placeOfCalendar(document, of);
		demand('share-calendar', place ?? {});
		// Who may not know what waits shares no calendar of it.
		if ('locationId' in of) demand('see-council', place ?? {});
		if (!place) return NOT_FOUND;
		if (!isSecret(secret)) return refusal('unreadable');
		const id = idOfSecret(secret);
		const feeds = calendarFeeds(world);
		if (sameCalendar(feeds.get(id), of)) return done({ secret });
		if (wasUsed(context, id)) return refusal('gone');
		const sameOnes = [...feeds.values()].filter((feed) => sameCalendar(feed, of));
		if (sameOnes.length >= MOST_FEEDS) return refusal('too-many');
		const entries = [{ kind: CALENDAR_FEED, id, value: { ...of, language } }];
		// It stands in nobody's way.
		const batch = { at: world.now(), actor: actor.id, entries };
		await world.ledger.append(0, batch, () => false);
		return done({ secret });
	}
);

function refusal(code: string): Refusal {
	return { ok: false, reason: 'fields', fields: [{ field: 'secret', code }] };
}

/** True for an address that was revoked, or is of something else: it never comes back. */
function wasUsed({ world }: Context, id: string): boolean {
	return world.ledger.read().some((record) => record.kind === CALENDAR_FEED && record.id === id);
}
