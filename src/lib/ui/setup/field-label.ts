/** What a field of a form of the setup is called, for a summary that stands away from it. */
import type { Words } from '#i18n/words.ts';

/** The label of a field by its name in the form; the fields of a row by their last part. */
export function fieldLabel(field: string, { setup }: Words): string | undefined {
	const labels: Readonly<Record<string, string>> = {
		name: setup.group.name,
		code: setup.location.code,
		locationId: setup.group.location,
		openedOn: setup.group.openedOn,
		lastDay: setup.group.lastDay,
		capacity: setup.rows.capacity,
		lock: setup.rows.roomLock,
		from: setup.rows.from,
		groupId: setup.youth.group,
		roomId: setup.youth.room,
		number: setup.youth.number,
		names: setup.rooms.names,
		roomsLock: setup.rows.roomLock,
		doorsFrom: setup.doors.from,
		doorsLock: setup.doors.lock,
		doorsRooms: setup.doors.rooms
	};
	return labels[field.split('.').at(-1) ?? ''];
}
