/** The meetings of a council: what comes, what was, and what is open for the next one. */
import type { CouncilMeeting } from '#domain/document/council-schema.ts';
import { done, NOT_FOUND } from '../outcome.ts';
import { useCase } from '../use-case.ts';
import { everythingInReach } from '../view-shell.ts';
import { councilItems, type CouncilItem } from './council-items.ts';
import { councilAsked, councilHead, type CouncilHead } from './council-head.ts';
import { councilPlace } from './council-place.ts';
import { mayKeepMeetings } from './meeting-access.ts';

export interface MeetingInList extends Pick<CouncilMeeting, 'id' | 'on' | 'at' | 'place'> {
	readonly points: number;
	readonly isRecorded: boolean;
}

export interface MeetingsView extends CouncilHead {
	readonly today: string;
	readonly position: number;
	/** Today and later, the first one first. */
	readonly coming: readonly MeetingInList[];
	/** The newest first. */
	readonly past: readonly MeetingInList[];
	readonly open: readonly CouncilItem[];
	readonly mayPlan: boolean;
	/** Of a meeting that is to be. */
	readonly newId: string;
}

export const viewMeetings = useCase(
	'view-meetings',
	'read',
	(context, { locationId }: { locationId: string | null }) => {
		const { document, actor, knowledge, today, demand } = context;
		demand(
			'see-council',
			locationId === null ? everythingInReach(actor.scope) : councilPlace(document, locationId)
		);
		const location = councilAsked(context, locationId);
		if (!location) return NOT_FOUND;
		const meetings = document.councilMeetings
			.filter((meeting) => meeting.locationId === location.id)
			.toSorted((a, b) => (a.on < b.on ? -1 : a.on > b.on ? 1 : 0))
			.map(inList);
		return done<MeetingsView>({
			...councilHead(context, location),
			...{ today, position: knowledge.position },
			coming: meetings.filter(({ on }) => on >= today),
			past: meetings.filter(({ on }) => on < today).reverse(),
			open: councilItems(context, location.id).filter(({ isOpen }) => isOpen),
			mayPlan: mayKeepMeetings(context, councilPlace(document, location.id)),
			newId: crypto.randomUUID()
		});
	}
);

function inList({ id, on, at, place, items, record }: CouncilMeeting): MeetingInList {
	return { id, on, at, place, points: items.length, isRecorded: Boolean(record) };
}
