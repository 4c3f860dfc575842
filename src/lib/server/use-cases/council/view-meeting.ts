/** One meeting of a council on one page: when, what it is about and where that stands, and what was said. */
import type { CouncilMeeting } from '#domain/document/council-schema.ts';
import { done, NOT_FOUND } from '../outcome.ts';
import { useCase } from '../use-case.ts';
import { councilItems, type CouncilItem } from './council-items.ts';
import { councilPlace } from './council-place.ts';
import { mayKeepMeetings } from './meeting-access.ts';
import { keyOfItem } from './meeting-form.ts';

export interface PointOfMeeting {
	readonly title: string;
	/** What it is about, as it stands today; null for a point in own words, or for what is gone. */
	readonly item: CouncilItem | null;
	readonly isOwn: boolean;
}

export interface MeetingView {
	readonly location: { readonly id: string; readonly name: string };
	readonly institutionName: string;
	readonly today: string;
	readonly position: number;
	readonly meeting: Pick<CouncilMeeting, 'id' | 'on' | 'at' | 'place' | 'present' | 'record'>;
	readonly points: readonly PointOfMeeting[];
	/** What can be put on the agenda: what is open, and what is on it already. */
	readonly choices: readonly (CouncilItem & { readonly isChosen: boolean })[];
	readonly may: { readonly keep: boolean };
}

export const viewMeeting = useCase(
	'view-meeting',
	'read',
	(context, { meetingId }: { meetingId: string }) => {
		const { document, knowledge, today, demand } = context;
		const meeting = document.councilMeetings.find(({ id }) => id === meetingId);
		const location = document.locations.find(({ id }) => id === meeting?.locationId);
		const place = location ? councilPlace(document, location.id) : {};
		demand('see-council', place);
		if (!meeting || !location) return NOT_FOUND;
		const items = councilItems(context, location.id);
		const keys = meeting.items.map(keyOfItem);
		const { id, on, at, place: where, present, record } = meeting;
		return done<MeetingView>({
			location: { id: location.id, name: location.name },
			institutionName: document.institution.name,
			...{ today, position: knowledge.position },
			meeting: { id, on, at, place: where, present, record },
			points: meeting.items.map((point, index) => ({
				...{ title: point.title, isOwn: keys[index] === null },
				item: items.find(({ key }) => key === keys[index]) ?? null
			})),
			choices: items
				.map((item) => ({ ...item, isChosen: keys.includes(item.key) }))
				.filter(({ isOpen, isChosen }) => isOpen || isChosen),
			may: { keep: mayKeepMeetings(context, place) }
		});
	}
);
