/** The secret addresses of a group that work, and the one that a form would make. */
import { timeThere } from './clock-there.ts';
import { calendarFeeds, newSecret, sameCalendar } from './calendar-feeds.ts';
import { groupAt } from './group-draft.ts';
import { done, NOT_FOUND } from './outcome.ts';
import { useCase } from './use-case.ts';

/** Who may not make one sees how it works, and no addresses. */
export const viewCalendarFeeds = useCase(
	'view-calendar-feeds',
	'read',
	({ world, document, may, demand }, input: { groupId: string }) => {
		const at = groupAt(document, input.groupId);
		demand('see-program', at?.place ?? {});
		if (!at) return NOT_FOUND;
		const mayShare = may('share-calendar', at.place);
		const feeds = [...calendarFeeds(world).values()].filter((feed) => sameCalendar(feed, input));
		return done({
			group: { id: at.group.id, name: at.group.name },
			location: { id: at.location.id, name: at.location.name },
			mayShare,
			secret: mayShare && world.knownOn === null ? newSecret() : null,
			feeds: mayShare
				? feeds.map(({ id, actor, at: made }) => ({
						id,
						actor,
						madeAt: timeThere(made, at.location.timeZone)
					}))
				: []
		});
	}
);
