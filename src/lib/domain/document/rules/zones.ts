/** The time zone exists and is the same for all locations (FORMAT.md section 1). */
import type { ProblemList } from '../problem-list.ts';
import { eachReadable, type ReadableLists } from '../readable.ts';

/** Names of the time zone database begin with a letter; an offset such as `+01:00` has no clock changes. */
const ZONE_NAME = /^[A-Za-z][A-Za-z0-9_+\-/]*$/;

/** Every location whose zone does not exist, or differs from that of the first location with one that does. */
export function reportZones({ locations }: ReadableLists, problems: ProblemList): void {
	const judged = new Map<string, boolean>();
	let expected: string | undefined;
	eachReadable(locations, ({ timeZone }, index) => {
		if (typeof timeZone !== 'string') return;
		const path = `locations[${index}].timeZone`;
		const exists = judged.get(timeZone) ?? isTimeZone(timeZone);
		judged.set(timeZone, exists);
		if (!exists) problems.add('bad-shape:unknown-zone', path, { value: timeZone });
		else if (expected === undefined) expected = timeZone;
		else if (timeZone !== expected) {
			problems.add('bad-shape:other-zone', path, { value: timeZone, expected });
		}
	});
}

/** True for a zone that the platform can reckon with, by its name in the time zone database. */
function isTimeZone(name: string): boolean {
	if (!ZONE_NAME.test(name)) return false;
	try {
		return Boolean(new Intl.DateTimeFormat('en', { timeZone: name }));
	} catch {
		return false;
	}
}
