/** Steps of proposals and reviews follow on each other as their roads allow (FORMAT.md section 13, `proposalSteps`, `reviewSteps`). */
import { reviewRoad } from '../../council/review-road.ts';
import { roadOf } from '../../council/road.ts';
import type { ProblemList } from '../problem-list.ts';
import { isReadable, type ReadableLists } from '../readable.ts';
import type { Entry, ListName } from '../schema.ts';

/** Which step cannot follow does not depend on the day one looks. */
const ANY_DAY = '0001-01-01';

/**
 * Every step that cannot follow on those before it: in a document too nothing leads around a talk or a decision. Where
 * any step cannot be read, those after it are not judged by what is missing.
 */
export function reportRoads(lists: ReadableLists, problems: ProblemList): void {
	const steps = whole(lists, 'proposalSteps');
	for (const proposal of (steps && whole(lists, 'proposals')) ?? []) {
		for (const { step, fault } of roadOf(proposal, steps ?? [], ANY_DAY).refused) {
			const path = `proposalSteps[${steps?.indexOf(step)}].act`;
			problems.add('wrong-step', path, { act: step.act, id: proposal.id, fault });
		}
	}
	const answers = whole(lists, 'reviewSteps');
	for (const review of (answers && whole(lists, 'reviews')) ?? []) {
		for (const { step, fault } of reviewRoad(review, answers ?? [], ANY_DAY).refused) {
			const path = `reviewSteps[${answers?.indexOf(step)}].act`;
			problems.add('wrong-step', path, { act: step.act, id: review.id, fault });
		}
	}
}

/** The list where every part of it can be read; else null. */
function whole<L extends ListName>(lists: ReadableLists, list: L): readonly Entry<L>[] | null {
	// What holds nothing unreadable is of the list's own schema.
	return isWhole(lists[list]) ? (lists[list] as readonly Entry<L>[]) : null;
}

function isWhole(value: unknown): boolean {
	if (!isReadable(value)) return false;
	return typeof value !== 'object' || value === null || Object.values(value).every(isWhole);
}
