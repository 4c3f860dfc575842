/** A row with a youth: the number, and the location that gave it. */
import type { Location } from '#domain/document/schema.ts';
import type { Judge, Reach } from './judged.ts';
import { shown, type RowReader } from './read-row.ts';
import type { Register } from './register.ts';

/** Takes a youth who is not recorded yet; refuses a number that another location gave, and a location out of reach. */
export function judgeYouth(register: Register, reach: Reach): Judge {
	return (row) => {
		const id = row.youthNumber();
		const location = locationOf(row, id, register);
		if (id === null || location === null) return null;
		if (!reach.location(location.id)) {
			row.refuse('out-of-reach', { value: location.name });
			return null;
		}
		const known = register.youth(id);
		if (!known) return { id, locationId: location.id };
		if (known.locationId === location.id) return 'known';
		row.refuse('youth-elsewhere', { value: id, location: location.name });
		return null;
	};
}

/** The location that is named, else the one whose code the number begins with. */
function locationOf(row: RowReader, youthNumber: string | null, register: Register): Location | null {
	const named = row.text('location');
	const text = named || youthNumber?.slice(0, 2);
	if (!text) return null;
	const found = register.location(text);
	if (typeof found === 'object') return found;
	if (!named) row.refuse('location-needed', { value: text });
	else row.refuse(found === 'none' ? 'unknown-location' : 'ambiguous-location', { value: shown(text) });
	return null;
}
