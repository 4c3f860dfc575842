/** The one range of days for which tables are made: all that is recorded, and a year ahead. */
import { addDays, dateOf, dayNumber } from '#domain/time/calendar.ts';
import type { Range } from '#domain/seclusion/query.ts';
import type { Knowledge } from './knowledge.ts';

const DAYS_AHEAD = 366;
/** Nothing in this field was recorded before; an older date in a document is reached from the command line. */
const EARLIEST = '2000-01-01';

/** From the first stay, version or day change (2000 at the earliest) to a year after today. */
export function wholeSpan(knowledge: Knowledge, today: string): Range {
	return knowledge.once(`span ${today}`, () => {
		const { stays, policies, dayChanges } = knowledge.document;
		let first = dayNumber(today);
		for (const { from } of stays) first = Math.min(first, dayNumber(from));
		for (const { effectiveFrom } of policies) first = Math.min(first, dayNumber(effectiveFrom));
		for (const { date } of dayChanges) first = Math.min(first, dayNumber(date));
		return { from: dateOf(Math.max(first, dayNumber(EARLIEST))), to: addDays(today, DAYS_AHEAD) };
	});
}
