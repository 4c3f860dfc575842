/** A room as its form shows it. */
import { placeOfGroup } from './about.ts';
import { done, NOT_FOUND } from './outcome.ts';
import { useCase } from './use-case.ts';

/** The room, and the groups of its location to which it may go. */
export const viewRoomSetup = useCase(
	'view-room-setup',
	'read',
	({ document, knowledge, demand }, { id }: { id: string }) => {
		const room = document.rooms.find((candidate) => candidate.id === id);
		const group = document.groups.find((candidate) => candidate.id === room?.groupId);
		const place = group && placeOfGroup(document, group.id);
		if (!room || !place) return NOT_FOUND;
		demand('change-setup', place);
		const stays = document.stays.filter(({ roomId }) => roomId === id).length;
		return done({
			position: knowledge.position,
			room: { id, name: room.name, groupId: room.groupId, locks: room.locks },
			groupName: group.name,
			/** A room stays at its location: that of the stays in it. */
			groups: document.groups
				.filter(({ locationId }) => locationId === group.locationId)
				.map((other) => ({ id: other.id, name: other.name })),
			mayRemove: stays === 0
		});
	}
);
