/** What stands in place of a block, for one youth or on one day, has the times it needs (FORMAT.md section 1, `instead`). */
import type { ProblemList } from '../problem-list.ts';
import { eachReadable, isReadable, type Readable, type ReadableLists } from '../readable.ts';
import type { Instead } from '../schema.ts';

/** The earliest start of a night, so that it belongs to the evening on which it begins. */
const EARLIEST_NIGHT = '12:00';

/** Every arrangement and day change whose `instead` is not whole. */
export function reportOwnRules(lists: ReadableLists, problems: ProblemList): void {
	const nights = nightKeys(lists);
	eachReadable(lists.arrangements, ({ replaces, instead }, index) => {
		reportInstead(instead, replaces, nights, `arrangements[${index}].instead`, problems);
	});
	eachReadable(lists.dayChanges, ({ replaces, instead }, index) => {
		const path = `dayChanges[${index}].instead`;
		if (instead !== null) reportInstead(instead, replaces, nights, path, problems);
		else if (isReadable(replaces) && !replaces) problems.add('bad-shape:nothing-for-nothing', path, {});
	});
}

/** The keys that a night block has in any version of any group. */
function nightKeys({ policies }: ReadableLists): ReadonlySet<string> {
	const keys = new Set<string>();
	eachReadable(policies, ({ templates }) =>
		eachReadable(templates, ({ blocks }) =>
			eachReadable(blocks, ({ kind, key }) => {
				if (kind === 'night' && typeof key === 'string') keys.add(key);
			})
		)
	);
	return keys;
}

function reportInstead(
	instead: Readable<Instead>,
	replaces: Readable<string | null | undefined>,
	nights: ReadonlySet<string>,
	path: string,
	problems: ProblemList
): void {
	if (!isReadable(instead) || !isReadable(instead.start) || !isReadable(instead.end)) return;
	const { start, end } = instead;
	if (start && end) {
		if (start === end) problems.add('bad-range:block', `${path}.end`, { time: start });
		if (isReadable(replaces) && replaces && nights.has(replaces) && start < EARLIEST_NIGHT) {
			problems.add('bad-range:replaced-night', `${path}.start`, { start, key: replaces });
		}
	} else if (start || end) {
		const missing = start ? 'end' : 'start';
		problems.add('bad-shape:one-time', `${path}.${missing}`, { missing });
	} else if (isReadable(replaces) && !replaces) {
		problems.add('bad-shape:added-without-times', `${path}.start`, {});
	}
}
