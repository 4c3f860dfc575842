/** Rooms of one group have names of their own, so that a name in a file means one room. */
import { plainName } from '#server/csv/kinds.ts';

/** The first of some names that is another's already, or twice among them; null where none is. */
export function nameTaken(others: readonly string[], names: readonly string[]): string | null {
	const taken = new Set(others.map(plainName));
	for (const name of names) {
		if (taken.has(plainName(name))) return name;
		taken.add(plainName(name));
	}
	return null;
}
