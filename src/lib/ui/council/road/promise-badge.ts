/** What of a promise is said first of one group, and whether all is well. */
import type { Words } from '#i18n/words.ts';
import type { PromisePartShown } from './road-data.ts';

export interface PromiseBadge {
	readonly tone: 'good' | 'attention' | 'neutral';
	readonly text: string;
}

type Told = Pick<PromisePartShown, 'outcome' | 'came' | 'practiceDates' | 'signals'> & {
	readonly stricter: readonly unknown[];
};

/**
 * What differs beside a promise that came does not make it less kept; that practice was otherwise, or something else
 * became stricter, makes that all is not well.
 */
export function promiseBadge(part: Told, t: Words): PromiseBadge {
	const { outcome, came } = part;
	const said = t.councilRoad.promise;
	const isOtherwise = part.practiceDates.length + part.signals > 0;
	if (outcome === 'kept') return { tone: 'good', text: said.outcome.kept };
	if (outcome === 'in-words') return { tone: 'neutral', text: said.outcome['in-words'] };
	if (outcome === 'practice-differs' || (came === 'all' && isOtherwise)) {
		return { tone: 'attention', text: said.outcome['practice-differs'] };
	}
	if (came === 'all') return { tone: part.stricter.length > 0 ? 'attention' : 'good', text: said.came.all };
	if (came === null || (came === 'none' && outcome === 'not-there')) {
		return { tone: 'attention', text: said.outcome[outcome] };
	}
	return { tone: 'attention', text: said.came[came] };
}
