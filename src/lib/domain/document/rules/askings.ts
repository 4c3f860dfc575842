/** What a round among people tells fits its question, and never tells of fewer than five (FORMAT.md section 13, `askings`). */
import { answersOf, FEWEST_ANSWERS, totalOf } from '../../council/asking.ts';
import type { ProblemList } from '../problem-list.ts';
import { eachReadable, isReadable, type ReadableEntry, type ReadableLists } from '../readable.ts';

/** Counts that are not one for each answer, that tell of too few, and sentences of a round that tells nothing. */
export function reportAskings({ askings }: ReadableLists, problems: ProblemList): void {
	eachReadable(askings, (asking, index) => {
		const { closed, choices, sentences, sizes } = asking;
		const place = `askings[${index}]`;
		eachReadable(sizes, ({ groupId }, at) => reportGroup(asking, groupId, `${place}.sizes[${at}]`, problems));
		if (!isReadable(closed) || !isReadable(choices)) return;
		if (closed) reportClosed(asking, closed, `${place}.closed`, problems);
		const tells = closed && (!isReadable(closed.counts) || closed.counts !== null);
		if (isReadable(sentences) && sentences && !tells) {
			problems.add('bad-shape:early-sentences', `${place}.sentences`, {});
		}
	});
}

type Asking = ReadableEntry<'askings'>;
type Closed = Exclude<NonNullable<Asking['closed']>, symbol>;

function reportClosed(
	{ choices, groupIds, opensOn }: Asking,
	{ on, counts, byGroup }: Closed,
	place: string,
	problems: ProblemList
): void {
	if (typeof on === 'string' && typeof opensOn === 'string' && on < opensOn) {
		problems.add('bad-range:closed-early', `${place}.on`, { on, opensOn });
	}
	const expected = isReadable(choices) ? answersOf({ choices: choices?.map(String) ?? null }) : null;
	const check = (own: Closed['counts'], path: string) => {
		if (!isReadable(own) || own === null || expected === null) return;
		const read = own.filter((count) => typeof count === 'number');
		if (own.length !== expected) {
			problems.add('bad-shape:counts', path, { number: own.length, expected });
		} else if (read.length === own.length && totalOf(read) < FEWEST_ANSWERS) {
			problems.add('bad-range:few-answers', path, { answers: totalOf(read), least: FEWEST_ANSWERS });
		}
	};
	check(counts, `${place}.counts`);
	eachReadable(byGroup, ({ groupId, counts: own }, at) => {
		check(own, `${place}.byGroup[${at}].counts`);
		reportGroup({ groupIds }, groupId, `${place}.byGroup[${at}]`, problems);
	});
	if (byGroup && isReadable(byGroup) && counts === null) {
		problems.add('bad-shape:groups-of-nothing', `${place}.byGroup`, {});
	}
}

/** A round says nothing of a group that it does not ask. */
function reportGroup(
	{ groupIds }: Pick<Asking, 'groupIds'>,
	groupId: unknown,
	place: string,
	problems: ProblemList
): void {
	const isOwn = !isReadable(groupIds) || groupIds.some((id) => id === groupId);
	if (typeof groupId === 'string' && !isOwn) {
		problems.add('wrong-group:asking', `${place}.groupId`, { id: groupId });
	}
}
