/** The problems of a document as a screen shows them: the first of them, and how many there are. */
import type { Problem } from '#domain/document/problem.ts';
import { MOST_PROBLEMS } from '#domain/document/problem-list.ts';

const SHOWN = 200;

export interface ProblemsFound {
	readonly count: number;
	/** False where there are so many that not all were told. */
	readonly isAll: boolean;
	readonly first: readonly Problem[];
}

/** The first of the problems, and the count of all. */
export function problemsFound(problems: readonly Problem[]): ProblemsFound {
	return {
		count: problems.length,
		isAll: problems.length < MOST_PROBLEMS,
		first: problems.slice(0, SHOWN)
	};
}
