/** When a group or location is open (FORMAT.md section 1): `openedOn` counts, `closedOn` is the first day that does not. */
import type { Group, Location } from '../document/schema.ts';

/** True where something with opening days is open on a date. */
export function isOpenOn(
	{ openedOn, closedOn }: Pick<Group, 'openedOn' | 'closedOn'>,
	date: string
): boolean {
	return (!openedOn || openedOn <= date) && (!closedOn || date < closedOn);
}

/** True where the group and its location are both open on a date. */
export function isGroupOpenOn(group: Group, locations: readonly Location[], date: string): boolean {
	const location = locations.find(({ id }) => id === group.locationId);
	return isOpenOn(group, date) && (!location || isOpenOn(location, date));
}
