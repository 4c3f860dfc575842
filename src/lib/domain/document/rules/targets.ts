/** A target is of one place and does not allow more than there was (FORMAT.md section 1, `targets`). */
import type { ProblemList } from '../problem-list.ts';
import { eachReadable, type ReadableLists } from '../readable.ts';

/** Every target for both a location and a group, or with a goal above its base. */
export function reportTargets({ targets }: ReadableLists, problems: ProblemList): void {
	eachReadable(targets, ({ locationId, groupId, baseMinutes, goalMinutes }, index) => {
		const place = `targets[${index}]`;
		if (typeof locationId === 'string' && typeof groupId === 'string') {
			problems.add('bad-shape:two-places', `${place}.groupId`, {});
		}
		if (typeof baseMinutes !== 'number' || typeof goalMinutes !== 'number') return;
		if (goalMinutes <= baseMinutes) return;
		problems.add('bad-range:goal', `${place}.goalMinutes`, { baseMinutes, goalMinutes });
	});
}
