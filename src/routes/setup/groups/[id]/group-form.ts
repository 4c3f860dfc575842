/** What the forms of a group start with. */
import { lastDayOf } from '#ui/setup/opening-text.ts';
import type { GroupShown, GroupTyped } from '#ui/setup/setup-data.ts';

const MOST_SUGGESTED = 30;

/** The group as its form would have been typed. */
export function groupRecorded(group: GroupShown, locationId: string): GroupTyped {
	return {
		id: group.id,
		locationId,
		name: group.name,
		openedOn: group.openedOn ?? '',
		lastDay: lastDayOf(group.closedOn),
		settings: group.settings.map(({ from, capacity, lock }) => {
			return { from: from ?? '', capacity: String(capacity), lock };
		})
	};
}

/** A name on each line for the rooms that the capacity still asks for. */
export function roomNamesSuggested(
	{ rooms, capacity }: GroupShown,
	nameOf: (number: number) => string
): string {
	const count = Math.min(Math.max(capacity - rooms.length, 0), MOST_SUGGESTED);
	const taken = new Set(rooms.map(({ name }) => name));
	const names: string[] = [];
	for (let number = 1; names.length < count; number++) {
		if (!taken.has(nameOf(number))) names.push(nameOf(number));
	}
	return names.join('\n');
}
