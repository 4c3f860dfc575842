/** What waits for somebody, as whoever looks may know it, with the page on which it is dealt with. */
import {
	deadlinesOf,
	deadlineStand,
	type Deadline,
	type DeadlineStand,
	type Turn
} from '#domain/council/deadlines.ts';
import type { Role } from '#server/access/actor.ts';
import type { Action } from '#server/access/can.ts';
import { placeOfGroup } from '../about.ts';
import type { Context } from '../use-case.ts';
import { councilPlace } from './council-place.ts';
import { deadlinePath } from './deadline-path.ts';

export interface DeadlineShown extends Deadline {
	readonly stand: DeadlineStand;
	readonly locationName: string;
	readonly groupName: string | null;
	/** The path of its page. */
	readonly href: string;
	/** As whom whoever looks is one of those who can do it; null: it waits for others. */
	readonly turn: Turn | null;
}

/** Who hears of each kind. */
const SEEN_BY: Readonly<Record<Deadline['kind'], Action>> = {
	decision: 'see-council',
	'review-answer': 'see-council',
	'review-follow-up': 'see-council',
	round: 'see-council',
	promise: 'see-council',
	'make-version': 'see-council',
	'make-good': 'see-council',
	signal: 'see-council',
	report: 'moderate-comments',
	pilot: 'see-drafts',
	'urgent-measure': 'record-urgent-measure'
};

const TURNS: { readonly [R in Role]?: Turn } = {
	'location-manager': 'manager',
	staff: 'staff',
	'council-member': 'council',
	'council-coach': 'coach'
};

/** Everything that waits within reach, or at one location; what is late first. Whoever calls has asked access to the page. */
export function deadlinesShown(context: Context, locationId?: string): DeadlineShown[] {
	const { document, knowledge, today, actor } = context;
	const all = knowledge.once(`deadlines ${today}`, () => deadlinesOf(document, today));
	return all.flatMap((deadline): DeadlineShown[] => {
		if (locationId !== undefined && deadline.locationId !== locationId) return [];
		const ofGroup = deadline.groupId ? placeOfGroup(document, deadline.groupId) : null;
		const place = ofGroup ?? councilPlace(document, deadline.locationId);
		if (!context.may(SEEN_BY[deadline.kind], place)) return [];
		return [
			{
				...deadline,
				stand: deadlineStand(deadline, today),
				locationName: document.locations.find(({ id }) => id === deadline.locationId)?.name ?? '',
				groupName: document.groups.find(({ id }) => id === deadline.groupId)?.name ?? null,
				href: deadlinePath(deadline),
				turn: deadline.turns.find((turn) => turn === TURNS[actor.role]) ?? null
			}
		];
	});
}
