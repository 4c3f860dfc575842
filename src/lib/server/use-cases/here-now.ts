/** How many youths live in each group on a day, absences aside. */
import type { Knowledge } from './knowledge.ts';

/** By group id: the stays that run at the end of the day. */
export function youthsHere(knowledge: Knowledge, day: string): ReadonlyMap<string, number> {
	return knowledge.once(`youths here ${day}`, () => {
		const lastMinute = `${day}T23:59`;
		const counts = new Map<string, number>();
		for (const { groupId, from, to } of knowledge.document.stays) {
			if (from <= lastMinute && (!to || to > lastMinute)) counts.set(groupId, (counts.get(groupId) ?? 0) + 1);
		}
		return counts;
	});
}
