/** The days of a range on which a group or location is open (FORMAT.md sections 1 and 5). */
import type { Group, Location } from '../document/schema.ts';
import type { Range } from '../seclusion/query.ts';

type Opening = Pick<Group, 'openedOn' | 'closedOn'>;

/** A range cut to opening days; null where nothing is left of it. */
export function cutToOpening({ from, to }: Range, { openedOn, closedOn }: Opening): Range | null {
	const cut = {
		from: openedOn && openedOn > from ? openedOn : from,
		to: closedOn && closedOn < to ? closedOn : to
	};
	return cut.from < cut.to ? cut : null;
}

/** The window of a group: a range cut to the opening days of group and location. */
export function windowOf(group: Group, location: Location, range: Range): Range | null {
	const open = cutToOpening(range, location);
	return open && cutToOpening(open, group);
}

/** True where a date lies in a range. */
export function isWithin({ from, to }: Range, date: string): boolean {
	return from <= date && date < to;
}
